// `comity start` and `comity work`: the long runs, and their end in good order.

import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Call, Run } from '../cli/verb.js';
import { type Config, configFrom } from '../config.js';
import { work } from '../jobs/index.js';
import { SYSTEM } from '../kit/actor.js';
import { refuse } from '../kit/refusals.js';
import type { Opened } from '../modules/module.js';
import type { App } from './app.js';
import { firstSteps } from './first-steps.js';
import { keepHeapSmall } from './heap.js';
import { type Occupied, occupy } from './occupancy.js';
import { openApp } from './open.js';
import { siteOf } from './site.js';
import { workshopOf } from './workshop.js';

const DRAIN = 10_000;

export const runStart: Run = async (call) => {
  keepHeapSmall();
  const config = configOf(call);
  const asked = stopSignal();
  const place = await occupy(config);
  const over = new AbortController();
  const ending: Promise<unknown>[] = [];
  try {
    const server = await listen(place.app, config);
    ending.push(stopped(over.signal).then(() => drain(server)));
    for (const door of await openDoors(place.app)) ending.push(stopped(over.signal).then(() => door.close()));
    ending.push(work(workshopOf(place.app, tellFailure), { signal: over.signal }));
    await greet(place, config, server, call);
    await stopped(asked);
    call.err('Comity is stopping.');
  } finally {
    over.abort();
    await Promise.all(ending);
    await place.leave();
  }
  return 0;
};

export const runWork: Run = async (call) => {
  const stop = stopSignal();
  const app = await openApp(configOf(call), { name: 'comity work' });
  try {
    call.out('Comity is working.');
    await work(workshopOf(app, tellFailure), { signal: stop });
  } finally {
    await app.close(DRAIN);
  }
  return 0;
};

function configOf(call: Call): Config {
  const { host, port } = call.options;
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number < 65_536))
    refuse({ code: 'storage.badPort', params: { port: String(port) }, kind: 'input' });
  return configFrom(process.env, {
    home: call.home,
    ...(typeof host === 'string' ? { host } : {}),
    ...(number === undefined ? {} : { port: number }),
  });
}

async function greet(place: Occupied, config: Config, server: Server, call: Call): Promise<void> {
  const { port } = server.address() as { port: number };
  const address = config.origin ?? `http://${nameOf(config.host)}:${port}`;
  await place.say(address);
  // Where no origin is set, links in mails lead to where this process listens.
  process.env.PORT = String(port);
  const demo = call.options.demo === true;
  if (demo) await firstSteps.buildDemo?.(place.app);
  const link = await firstSteps.inviteSecretariat(place.app, demo);
  call.out(`Comity answers on ${address}`);
  if (link) call.out(`The secretariat signs in once with ${address}${link}`);
}

/** How a browser on this machine calls the address that we listen on. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function listen(app: App, config: Config): Promise<Server> {
  const server = createAdaptorServer({ fetch: siteOf(app).fetch }) as Server;
  // `localhost` may mean one of two addresses; the one that every program tries is this.
  const host = config.host === 'localhost' ? '127.0.0.1' : config.host;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, host, resolve)).catch(
    (thrown: NodeJS.ErrnoException) => {
      const address = `${config.host}:${config.port}`;
      if (thrown.code === 'EADDRINUSE') refuse({ code: 'storage.portTaken', params: { address }, kind: 'state' });
      refuse({ code: 'storage.notListening', params: { address, reason: thrown.message }, kind: 'state' });
    },
  );
  return server;
}

/** What the modules keep open besides the site. */
async function openDoors(app: App): Promise<Opened[]> {
  const failed = (thrown: unknown) => console.error(JSON.stringify({ level: 'warn', door: 'mail', error: String((thrown as Error)?.message ?? thrown) }));
  const doors: Opened[] = [];
  for (const { name, opens } of app.modules) {
    const door = await opens?.(() => app.ctxFor(SYSTEM, 'en'), failed).catch(async (thrown: Error) => {
      await Promise.all(doors.map((one) => one.close()));
      return refuse({ code: 'storage.notListening', params: { address: name, reason: thrown.message }, kind: 'state' });
    });
    if (door) doors.push(door);
  }
  return doors;
}

/** Answers what was asked, takes nothing new; who does not end in ten seconds is cut off. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), DRAIN);
  await closed;
  clearTimeout(late);
}

/** Aborted by the first Ctrl-C or SIGTERM; the second ends the process at once. */
function stopSignal(): AbortSignal {
  const control = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (control.signal.aborted) process.exit(1);
      control.abort();
    });
  return control.signal;
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));
}

function tellFailure(job: { name: string; id: string; attempts: number }, thrown: unknown): void {
  const error = String((thrown as Error)?.message ?? thrown);
  console.error(JSON.stringify({ level: 'warn', job: job.name, id: job.id, attempt: job.attempts, error }));
}

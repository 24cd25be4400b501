import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, aHome, NOW, startProgram } from '../../../test/support/index.js';
import { inTransaction } from '../../storage/index.js';
import { deliver, postAll } from './actions.js';
import { countsByState, outboxOf } from './reads.js';
import { mailSettings } from './settings.js';
import { takeDue } from './store/outbox.js';

const { db, directory, connection } = await aDatabase();
const SERVER = join(import.meta.dirname, '..', '..', '..', 'test', 'support', 'mail-server.mjs');
const port = await freePort();
const settings = { ...mailSettings({}), url: `smtp://127.0.0.1:${port}`, domain: 'lists.example' };
let running: ChildProcess | null = null;
let round = 0;
let file = '';

beforeEach(async () => {
  running?.kill('SIGKILL');
  await db.deleteFrom('outbox').execute();
  file = join(directory, `taken-${++round}`);
});
afterAll(() => void running?.kill('SIGKILL'));

/** Starts the server, and waits until the one before has gone. */
async function serve(...dying: string[]): Promise<void> {
  running?.kill('SIGKILL');
  const child = spawn(process.execPath, [SERVER, String(port), file, ...dying], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  await new Promise<void>((resolve, reject) => child.stdout.once('data', () => resolve()).once('error', reject));
}

/** What the server took, in order: recipient and Message-ID. */
const taken = (): string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);

async function postMany(count: number): Promise<void> {
  const ctx = await aCtx();
  const mails = Array.from({ length: count }, (_, n) => ({ recipient: `r${n}@example.org`, subject: `Mail ${n}`, body: 'Text', language: 'en' as const, purpose: 'test' }));
  await inTransaction(ctx, (within) => postAll(within, mails));
}

/** Sends until nothing is left, minutes apart, as the clock does. */
async function deliverAll(from = 0): Promise<void> {
  for (let minute = from; minute < from + 30; minute++) {
    const ctx = await aCtx({ now: new Date(NOW.getTime() + minute * 60_000) });
    await deliver(ctx, settings);
    const counts = await countsByState(db);
    if (!counts.waiting && !counts.sending) return;
  }
}

test('a server that dies in the middle of two thousand mails gets each exactly once in the end', async () => {
  await postMany(2000);
  await serve('700', 'before');
  while (running?.signalCode === null) await deliver(await aCtx(), settings);
  const counts = await countsByState(db);
  expect([counts.sent, counts.waiting]).toEqual([699, 1301]);
  await serve();
  await deliverAll(1);
  const all = taken();
  expect([all.length, new Set(all).size]).toEqual([2000, 2000]);
  expect(await countsByState(db)).toEqual({ sent: 2000 });
}, 300_000);

test('the limit of SMTP: what was taken and not answered comes again, under the same Message-ID', async () => {
  await postMany(50);
  await serve('20', 'after');
  await deliver(await aCtx(), settings);
  await serve();
  await deliverAll(1);
  const all = taken();
  expect([all.length, new Set(all).size]).toEqual([51, 50]);
}, 60_000);

test('a program that is killed while it sends loses nothing, and repeats no more than was on its way', async () => {
  await postMany(400);
  await serve();
  const home = await aHome();
  const { host, port: databasePort, user, database } = connection;
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(String(host))}&port=${databasePort}`;
  const program = await startProgram(['work'], { COMITY_HOME: home, DATABASE_URL: url, COMITY_SMTP: settings.url, COMITY_MAIL_DOMAIN: settings.domain });
  while (taken().length < 100) await new Promise((resolve) => setTimeout(resolve, 10));
  program.child.kill('SIGKILL');
  await program.end;
  expect((await countsByState(db)).sent).toBeLessThan(400);
  await deliverAll(60 * 24);
  const all = taken();
  expect(new Set(all.map((line) => line.split(' ')[0])).size).toBe(400);
  expect(new Set(all).size).toBe(400);
  // A program does two jobs at once, and each may have six mails on their way.
  expect(all.length - 400).toBeLessThanOrEqual(12);
}, 120_000);

test('what a worker took and did not send is taken again when its lease has run out', async () => {
  await postMany(1);
  await serve();
  await takeDue(db, { now: NOW, lease: new Date(NOW.getTime() + 300_000), limit: 10 });
  await deliver(await aCtx(), settings);
  expect(taken()).toEqual([]);
  await deliverAll(6);
  expect(taken().length).toBe(1);
});

test('of many workers at once each mail is taken by one', async () => {
  await postMany(300);
  await serve();
  const ctx = await aCtx();
  await Promise.all([deliver(ctx, settings), deliver(ctx, settings), deliver(ctx, settings), deliver(ctx, settings)]);
  const all = taken();
  expect([all.length, new Set(all).size]).toEqual([300, 300]);
});

test('a connection carries many mails', async () => {
  await postMany(100);
  await serve();
  await deliver(await aCtx(), settings);
  expect(taken().length).toBe(100);
  expect(readFileSync(`${file}.connections`, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(4);
});

test('a server that cannot be reached costs no mail an attempt', async () => {
  await postMany(30);
  running?.kill('SIGKILL');
  await deliver(await aCtx(), { ...settings, url: `smtp://127.0.0.1:${await freePort()}` });
  const { rows } = await outboxOf(db);
  expect(new Set(rows.map((mail) => `${mail.state} ${mail.attempts}`))).toEqual(new Set(['waiting 0']));
});

test('no more is sent in a minute than the pace allows', async () => {
  await postMany(30);
  await serve();
  await deliver(await aCtx(), { ...settings, perMinute: 12 });
  expect(taken().length).toBe(12);
  await deliver(await aCtx({ now: new Date(NOW.getTime() + 30_000) }), { ...settings, perMinute: 12 });
  expect(taken().length).toBe(12);
  await deliver(await aCtx({ now: new Date(NOW.getTime() + 90_000) }), { ...settings, perMinute: 12 });
  expect(taken().length).toBe(24);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
}

// The worker: takes jobs one after the other, several at once, until it is told to stop. Nothing is lost when it is killed:
// the lease runs out and another worker takes the job, so a job may run twice, and its action must bear that.

import pg from 'pg';
import { newId } from '../kit/ids.js';
import { Refused } from '../kit/refusals.js';
import type { Ctx, Db } from '../storage/index.js';
import { CHANNEL, bellOf } from './bell.js';
import { type TakenJob, enqueue, finish, giveBack, moveClock, nextDue, prolong, putBack, sweep, take } from './queue.js';

/** What the worker is made of: given by the application. */
export interface Workshop {
  db: Db;
  connection: pg.ClientConfig;
  jobs: Record<string, (ctx: Ctx, args: Record<string, unknown>) => Promise<void>>;
  clockwork: { job: string; everyMinutes: number }[];
  /** A context of the machine itself, at this moment. */
  ctx: () => Ctx;
  /** Told of every failure. */
  failed?: (job: TakenJob, thrown: unknown) => void;
}

export interface Pace {
  signal: AbortSignal;
  /** Jobs at once. */
  hands?: number;
  leaseSeconds?: number;
  /** Longest sleep between two looks, should a notification be lost. */
  pollSeconds?: number;
}

const KEPT_DAYS = 30;
const LONGEST_STOP = 20_000;

/** Works until the signal, then finishes what it has begun (for at most 20 s) and gives back the rest. */
export async function work(shop: Workshop, pace: Pace): Promise<void> {
  const { signal, hands = 2, leaseSeconds = 30, pollSeconds = 5 } = pace;
  const worker = newId();
  const bell = makeBell(signal);
  const ears = listen(shop.connection, bell.ring, signal);
  const beat = setInterval(() => prolong(shop.db, worker, leaseSeconds).catch(() => undefined), (leaseSeconds * 1000) / 3);
  const clock = setInterval(() => tick(shop).catch(() => undefined), 15_000);
  await tick(shop).catch(() => undefined);
  const all = Array.from({ length: hands }, () => hand(shop, worker, leaseSeconds, pollSeconds, bell, signal));
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => setTimeout(resolve, LONGEST_STOP).unref(), { once: true }));
  await Promise.race([Promise.all(all), stopped]);
  clearInterval(beat);
  clearInterval(clock);
  await ears;
  await giveBack(shop.db, worker).catch(() => undefined);
}

/** Does all that is due now, one after the other, and returns: for tests, and for a desk that wants the result at once. */
export async function workOff(shop: Workshop): Promise<number> {
  await bellOf(shop.db).quiet();
  const worker = newId();
  let count = 0;
  for (;;) {
    const job = await take(shop.db, worker, Object.keys(shop.jobs), 600);
    if (!job) return count;
    await perform(shop, worker, job);
    count += 1;
  }
}

async function hand(shop: Workshop, worker: string, leaseSeconds: number, pollSeconds: number, bell: Waking, signal: AbortSignal): Promise<void> {
  const names = Object.keys(shop.jobs);
  while (!signal.aborted) {
    const heard = bell.next();
    try {
      const job = await take(shop.db, worker, names, leaseSeconds);
      if (job) {
        await perform(shop, worker, job);
        continue;
      }
      const wait = (await nextDue(shop.db, names)) ?? Number.POSITIVE_INFINITY;
      await sleep(Math.min(Math.max(wait, 20), pollSeconds * 1000), heard);
    } catch {
      // The database is away for a moment: look again soon.
      await sleep(1_000, bell.stopped);
    }
  }
}

async function perform(shop: Workshop, worker: string, job: TakenJob): Promise<void> {
  const act = shop.jobs[job.name] as Workshop['jobs'][string];
  try {
    await act(shop.ctx(), job.args);
    await finish(shop.db, worker, job.id);
  } catch (thrown) {
    shop.failed?.(job, thrown);
    // A refusal by the rules will be the same next time, but for one that waits for another act.
    const hopeless = thrown instanceof Refused && (thrown.refusal.kind === 'input' || thrown.refusal.kind === 'missing');
    await putBack(shop.db, worker, job, String((thrown as Error)?.stack ?? thrown), hopeless);
  }
}

/** Moves every clock to the present; whoever moves it first puts the job into the queue, in the same transaction. */
export async function tick(shop: Pick<Workshop, 'db' | 'clockwork'>, at: Date = new Date()): Promise<void> {
  for (const { job, everyMinutes } of shop.clockwork) {
    const now = Math.floor(at.getTime() / (everyMinutes * 60_000));
    const moved = await shop.db.transaction().execute(async (transaction) => {
      if (!(await moveClock(transaction, job, now))) return false;
      await enqueue(transaction, { name: job, args: {} });
      return true;
    });
    if (moved) bellOf(shop.db).ring();
  }
  await sweep(shop.db, KEPT_DAYS);
}

interface Waking {
  ring: () => void;
  next: () => Promise<void>;
  stopped: Promise<void>;
}

function makeBell(signal: AbortSignal): Waking {
  let waiting: (() => void)[] = [];
  const ring = () => {
    const all = waiting;
    waiting = [];
    for (const wake of all) wake();
  };
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  signal.addEventListener('abort', ring, { once: true });
  return { ring, stopped, next: () => new Promise((resolve) => waiting.push(resolve)) };
}

async function sleep(milliseconds: number, woken: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([woken, new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}

/** A connection of its own that listens; made again when it breaks, until the signal. */
async function listen(connection: pg.ClientConfig, ring: () => void, signal: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));
  while (!signal.aborted) {
    const client = new pg.Client(connection);
    const broken = new Promise<void>((resolve) => client.on('error', () => resolve()).on('end', () => resolve()));
    client.on('notification', ring);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      ring();
      await Promise.race([broken, stopped]);
    } catch {
      await sleep(1_000, stopped);
    }
    await client.end().catch(() => undefined);
  }
}

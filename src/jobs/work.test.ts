import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aDatabase } from '../../test/support/index.js';
import { SYSTEM } from '../kit/actor.js';
import { Refused } from '../kit/refusals.js';
import type { Ctx } from '../storage/index.js';
import { ATTEMPTS, enqueue, queueState, take, waitAfter } from './queue.js';
import { type Workshop, tick, work, workOff } from './work.js';

const { db, connection } = await aDatabase();

function shopOf(jobs: Workshop['jobs'], clockwork: Workshop['clockwork'] = []): Workshop {
  return { db, connection, jobs, clockwork, ctx: () => ({ db, actor: SYSTEM }) as Ctx };
}

const clear = () => sql`truncate jobs, clock_ticks`.execute(db);

test('a job is done once, with its arguments', async () => {
  await clear();
  const seen: unknown[] = [];
  await enqueue(db, { name: 'greet', args: { whom: 'JCA-QKDN' } });
  const shop = shopOf({ greet: async (_ctx, args) => void seen.push(args) });
  expect(await workOff(shop)).toBe(1);
  expect(await workOff(shop)).toBe(0);
  expect(seen).toEqual([{ whom: 'JCA-QKDN' }]);
});

test('a key makes a job happen once, also when it was done already', async () => {
  await clear();
  let count = 0;
  const shop = shopOf({
    greet: async () => {
      count += 1;
    },
  });
  await enqueue(db, { name: 'greet', args: {}, key: 'greet:1' });
  await enqueue(db, { name: 'greet', args: {}, key: 'greet:1' });
  await workOff(shop);
  await enqueue(db, { name: 'greet', args: {}, key: 'greet:1' });
  await workOff(shop);
  expect(count).toBe(1);
});

test('a job of a transaction that was undone is not there', async () => {
  await clear();
  const undone = db.transaction().execute(async (transaction) => {
    await enqueue(transaction, { name: 'greet', args: {} });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await db.transaction().execute((transaction) => enqueue(transaction, { name: 'greet', args: {} }));
  expect((await queueState(db)).waiting).toBe(1);
});

test('a failed job waits longer each time, and is dead after the last attempt', async () => {
  await clear();
  await enqueue(db, { name: 'fail', args: {} });
  const shop = shopOf({ fail: async () => Promise.reject(new Error('no luck')) });
  await workOff(shop);
  const first = await db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
  expect([first.attempts, first.dead_at, first.worker, first.last_error?.split('\n')[0]]).toEqual([1, null, null, 'Error: no luck']);
  expect(await queueState(db)).toEqual({ waiting: 0, running: 0, retrying: 1, dead: 0 });
  for (let again = 1; again < ATTEMPTS; again += 1) {
    await sql`update jobs set run_at = now()`.execute(db);
    expect(await workOff(shop)).toBe(1);
  }
  expect(await queueState(db)).toEqual({ waiting: 0, running: 0, retrying: 0, dead: 1 });
  expect([1, 2, 3, 20].map(waitAfter)).toEqual([5, 10, 20, 43_200]);
});

test('a job refused for its input is not tried again', async () => {
  await clear();
  await enqueue(db, { name: 'fail', args: {} });
  await workOff(shopOf({ fail: async () => Promise.reject(new Refused({ code: 'x.y', kind: 'input' })) }));
  expect((await queueState(db)).dead).toBe(1);
});

test('a job for later is left until its time', async () => {
  await clear();
  await enqueue(db, { name: 'greet', args: {}, runAt: new Date(Date.now() + 3_600_000) });
  const shop = shopOf({ greet: async () => undefined });
  expect(await workOff(shop)).toBe(0);
  await sql`update jobs set run_at = now()`.execute(db);
  expect(await workOff(shop)).toBe(1);
});

test('two workers in parallel do a hundred jobs, each once', async () => {
  await clear();
  const seen: number[] = [];
  for (let number = 0; number < 100; number += 1) await enqueue(db, { name: 'count', args: { number } });
  const stop = new AbortController();
  const shop = shopOf({
    count: async (_ctx, args) => {
      seen.push(args.number as number);
      if (seen.length === 100) setTimeout(() => stop.abort(), 50);
    },
  });
  await Promise.all([work(shop, { signal: stop.signal, hands: 4 }), work(shop, { signal: stop.signal, hands: 4 })]);
  expect(seen.sort((one, other) => one - other)).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(await db.selectFrom('jobs').select('id').where('done_at', 'is', null).execute()).toEqual([]);
});

test('a waiting worker hears of a new job at once', async () => {
  await clear();
  const stop = new AbortController();
  const done = new Promise<number>((resolve) => {
    const working = work(shopOf({ greet: async () => resolve(Date.now()) }), { signal: stop.signal, pollSeconds: 60 });
    void working;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = Date.now();
  await enqueue(db, { name: 'greet', args: {} });
  const waited = (await done) - before;
  stop.abort();
  // Without the bell it would be found after sixty seconds.
  expect(waited).toBeLessThan(30_000);
});

test('a job whose worker is gone is taken by another when the lease has run out', async () => {
  await clear();
  await enqueue(db, { name: 'greet', args: {} });
  const gone = '00000000-0000-7000-8000-000000000001';
  expect((await take(db, gone, ['greet'], 1))?.attempts).toBe(1);
  expect(await workOff(shopOf({ greet: async () => undefined }))).toBe(0);
  await sql`select pg_sleep(1.1)`.execute(db);
  expect(await workOff(shopOf({ greet: async () => undefined }))).toBe(1);
});

test('a clock ticks once, however many processes move it', async () => {
  await clear();
  const shop = shopOf({}, [{ job: 'remind', everyMinutes: 10 }]);
  const at = new Date('2026-11-21T09:04:00Z');
  await Promise.all([tick(shop, at), tick(shop, at), tick(shop, at), tick(shop, at)]);
  expect((await queueState(db)).waiting).toBe(1);
  await tick(shop, new Date('2026-11-21T09:09:59Z'));
  expect((await queueState(db)).waiting).toBe(1);
  await tick(shop, new Date('2026-11-21T09:10:00Z'));
  expect((await queueState(db)).waiting).toBe(2);
});

test('a worker told to stop finishes what it has begun', async () => {
  await clear();
  await enqueue(db, { name: 'slow', args: {} });
  const stop = new AbortController();
  const shop = shopOf({
    slow: async () => {
      stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  });
  await work(shop, { signal: stop.signal });
  const row = await db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
  expect([row.done_at !== null, row.attempts]).toEqual([true, 1]);
});

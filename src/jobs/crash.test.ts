import { expect, test } from 'vitest';
import { aDatabase, startProgram } from '../../test/support/index.js';
import { SYSTEM } from '../kit/actor.js';
import type { Ctx } from '../storage/index.js';
import { enqueue } from './queue.js';
import { work } from './work.js';

const { db, connection } = await aDatabase();

test('a job of a worker that was killed in the middle is done by another', async () => {
  await enqueue(db, { name: 'slow', args: { number: 7 } });
  const { types: _, ...plain } = connection;
  const killed = await startProgram([JSON.stringify(plain)], {}, 'tests/slow-worker.mjs');
  await killed.says('begun');
  const before = await db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
  expect([before.attempts, before.done_at]).toEqual([1, null]);
  killed.child.kill('SIGKILL');
  await killed.end;
  const stop = new AbortController();
  const seen: unknown[] = [];
  const slow = async (_ctx: Ctx, args: Record<string, unknown>) => {
    seen.push(args);
    stop.abort();
  };
  await work({ db, connection, jobs: { slow }, clockwork: [], ctx: () => ({ db, actor: SYSTEM }) as Ctx }, { signal: stop.signal });
  const after = await db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
  expect(seen).toEqual([{ number: 7 }]);
  expect([after.attempts, after.done_at !== null]).toEqual([2, true]);
});

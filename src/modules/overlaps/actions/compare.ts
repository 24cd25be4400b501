// Comparing the catalogue with itself, in shards: each worker reads the catalogue once, then takes shards until none is left, so that several
// processes on one database share the work.

import { setImmediate } from 'node:timers/promises';
import { newId } from '../../../kit/ids.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { dictionariesFor } from '../dictionaries.js';
import { Comparison } from '../find.js';
import { comparedTexts, judgedPairs, newestRun, runById, textsChangedSince } from '../reads.js';
import { addRun, dropPairsOf, dropPairsOfOthers, endRun, endShard, putPairs, takeShard } from '../store.js';
import type { OverlapPairsTable } from '../tables.js';

/** Shards of a run, and workers that may share them. */
const SHARDS = 16;
const WORKERS = 4;
/** A worker that has not ended a shard after so many seconds is taken for dead. */
const LEASE = 900;
/** What is less likely is not kept. */
const WORTH = 0.2;
const LIMIT = 10;
const BATCH = 500;

/** Plans the comparison of what changed since the newest one, or of everything at first. */
export async function beginRun(ctx: Ctx): Promise<string> {
  const before = await newestRun(ctx.db);
  return begin(ctx, before?.startedAt ?? null);
}

/** Plans the comparison of everything. */
export async function beginWholeRun(ctx: Ctx): Promise<string> {
  return begin(ctx, null);
}

async function begin(ctx: Ctx, since: Date | null): Promise<string> {
  const id = newId();
  await inTransaction(ctx, async (inside) => {
    await addRun(inside.db, { id, at: inside.now, since, shards: since ? 1 : SHARDS });
    for (let worker = 0; worker < (since ? 1 : WORKERS); worker++) await inside.enqueue({ name: 'overlaps.compare', args: { run: id, worker }, key: `overlaps:${id}:${worker}` });
  });
  return id;
}

/** Takes shards of a run until none is left; gives how many it did. */
export async function compareShards(ctx: Ctx, runId: string): Promise<number> {
  const run = await runById(ctx.db, runId);
  if (!run || run.endedAt) return 0;
  let shard = await takeShard(ctx.db, runId, LEASE);
  if (shard === null) return 0;
  const comparison = new Comparison(await comparedTexts(ctx.db), dictionariesFor, await judgedPairs(ctx.db));
  const changed = run.since ? comparison.keysOf(await textsChangedSince(ctx.db, run.since)) : null;
  let done = 0;
  for (; shard !== null; shard = await takeShard(ctx.db, runId, LEASE)) {
    await compareShard(ctx, { comparison, runId, shard, of: run.shards, changed });
    done += 1;
  }
  return done;
}

interface Part {
  comparison: Comparison;
  runId: string;
  shard: number;
  of: number;
  /** The texts that are compared anew; null for all. */
  changed: ReadonlySet<string> | null;
}

async function compareShard(ctx: Ctx, { comparison, runId, shard, of, changed }: Part): Promise<void> {
  await inTransaction(ctx, async (inside) => {
    if (changed) await dropPairsOf(inside.db, [...changed], runId);
    const found = new Map<string, OverlapPairsTable>();
    let pairs = 0;
    const put = async () => {
      pairs += found.size;
      // In one order, so that two workers never wait for each other.
      await putPairs(inside.db, [...found.values()].sort((x, y) => (x.a_key + x.b_key < y.a_key + y.b_key ? -1 : 1)));
      found.clear();
    };
    for (const document of comparison.documents(shard, of)) {
      if (changed && !changed.has(document.key)) continue;
      for (const pair of pairsOf(comparison, document, runId)) {
        const key = `${pair.a_key}\n${pair.b_key}`;
        if ((found.get(key)?.score ?? 0) < pair.score) found.set(key, pair);
      }
      if (found.size >= BATCH) await put();
      // A server that does jobs as well answers its pages between two documents.
      await setImmediate();
    }
    await put();
    if (!(await endShard(inside.db, runId, shard, pairs))) return;
    if (!changed) await dropPairsOfOthers(inside.db, runId);
    await endRun(inside.db, runId, inside.now);
    await inside.emit({ name: 'overlaps.compared', thing: { kind: 'overlapRun', id: runId } });
  });
}

function pairsOf(comparison: Comparison, document: { id: string; key: string }, runId: string): OverlapPairsTable[] {
  return (comparison.of(document.id, LIMIT, WORTH) ?? [])
    .filter(({ key }) => key !== document.key)
    .map((found) => {
      const [first, second] = document.key < found.key ? [document, { id: found.b, key: found.key }] : [{ id: found.b, key: found.key }, document];
      const { score, relation, because } = found;
      const open = comparison.isOpen(document.id) || comparison.isOpen(found.b);
      return { a_key: first.key, b_key: second.key, a_id: first.id, b_id: second.id, score, relation, because, open, run_id: runId };
    });
}

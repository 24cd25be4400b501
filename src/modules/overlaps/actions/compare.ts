// Comparing the catalogue with itself, in shards: each process reads the catalogue once, then takes shards until none is left, so that several
// processes on one database share the work. It is done in threads, and what they find is written in one short transaction a shard.

import { newId } from '../../../kit/ids.js';
import { type Ctx, type Db, inTransaction } from '../../../storage/index.js';
import type { Comparer } from '../adapters/comparer.js';
import type { PairFound } from '../adapters/thread/messages.js';
import { hasChangedSince, judgedPairs, keptDictionaries, linesOf, newestRun, type RunKnown, runById } from '../reads.js';
import { addRun, dropPairsOf, dropPairsOfOthers, endRun, endShard, keepShard, putDictionary, putPairs, takeShard } from '../store.js';
import type { OverlapPairsTable } from '../tables.js';

/** Shards of a run, and jobs by which several processes share them. */
const SHARDS = 16;
const WORKERS = 4;
/** Who has not been heard of for so many seconds is taken for dead, and its shard is done by another. */
const LEASE = 120;
/** As long as a run goes on, its jobs look again so often whether there is something to do for their process. */
const LOOK_AGAIN = 10_000;
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
    for (let worker = 0; worker < (since ? 1 : WORKERS); worker++) await inside.enqueue({ name: 'overlaps.compare', args: { run: id }, key: `overlaps:${id}:${worker}` });
  });
  return id;
}

/** Processes at work: an index takes a gigabyte, and one process has use for one. */
const busy = new WeakSet<Db>();

/** Takes shards of a run until none is left; gives how many it did. Until the run has ended the job comes again, for a process that is idle then or a shard whose worker died. */
export async function compareShards(ctx: Ctx, runId: string): Promise<number> {
  const run = await runById(ctx.db, runId);
  if (!run || run.endedAt) return 0;
  const shard = busy.has(ctx.db) ? null : await takeShard(ctx.db, runId, LEASE);
  if (shard === null) {
    await ctx.enqueue({ name: 'overlaps.compare', args: { run: runId }, runAt: new Date(Date.now() + LOOK_AGAIN) });
    return 0;
  }
  busy.add(ctx.db);
  try {
    if (run.since && !(await hasChangedSince(ctx.db, run.since))) {
      await endWith(ctx, { run, shard, pairs: [], changed: [] });
      return 1;
    }
    return await compareFrom(ctx, run, shard);
  } finally {
    busy.delete(ctx.db);
  }
}

async function compareFrom(ctx: Ctx, run: RunKnown, first: number): Promise<number> {
  // Loaded only here: its threads bring their scripts with them.
  const { openComparer } = await import('../adapters/comparer.js');
  const comparer = openComparer();
  let shard: number | null = first;
  const stay = setInterval(() => void keepShard(ctx.db, run.id, shard ?? first, LEASE).catch(() => undefined), (LEASE * 1000) / 4);
  try {
    const changed = await filled(ctx, comparer, run);
    let done = 0;
    for (; shard !== null; shard = await takeShard(ctx.db, run.id, LEASE)) {
      const found = new Map<string, OverlapPairsTable>();
      const part = { shard, of: run.shards, changed: run.since !== null, worth: WORTH, limit: LIMIT, titled: false };
      await comparer.compare(part, (pairs) => {
        for (const pair of pairs) keepSurer(found, rowOf(pair, run.id));
      });
      await endWith(ctx, { run, shard, pairs: [...found.values()], changed });
      done += 1;
    }
    return done;
  } finally {
    clearInterval(stay);
    await comparer.end();
  }
}

/** Gives the catalogue to the threads and has the index made; gives the keys of what changed. */
async function filled(ctx: Ctx, comparer: Comparer, run: RunKnown): Promise<string[]> {
  for await (const page of linesOf(ctx.db, run.since)) await comparer.add(page.map(({ line, changed }) => ({ line, changed })));
  const { learnt, changed } = await comparer.build(await keptDictionaries(ctx.db), [...(await judgedPairs(ctx.db))]);
  for (const one of learnt) await putDictionary(ctx.db, one, ctx.now);
  return changed;
}

interface Ended {
  run: RunKnown;
  shard: number;
  pairs: OverlapPairsTable[];
  changed: string[];
}

async function endWith(ctx: Ctx, { run, shard, pairs, changed }: Ended): Promise<void> {
  // In one order, so that two workers never wait for each other.
  pairs.sort((x, y) => (x.a_key + x.b_key < y.a_key + y.b_key ? -1 : 1));
  await inTransaction(ctx, async (inside) => {
    if (run.since) await dropPairsOf(inside.db, changed, run.id);
    for (let at = 0; at < pairs.length; at += BATCH) await putPairs(inside.db, pairs.slice(at, at + BATCH));
    if (!(await endShard(inside.db, run.id, shard, pairs.length))) return;
    if (!run.since) await dropPairsOfOthers(inside.db, run.id);
    await endRun(inside.db, run.id, inside.now);
    await inside.emit({ name: 'overlaps.compared', thing: { kind: 'overlapRun', id: run.id } });
  });
}

/** A pair that was found from both sides is kept as the surer finding. */
function keepSurer(found: Map<string, OverlapPairsTable>, pair: OverlapPairsTable): void {
  const key = `${pair.a_key}\n${pair.b_key}`;
  if ((found.get(key)?.score ?? 0) < pair.score) found.set(key, pair);
}

function rowOf({ a, b, score, relation, because }: PairFound, runId: string): OverlapPairsTable {
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  return { a_key: first.key, b_key: second.key, a_id: first.id, b_id: second.id, score, relation, because, open: a.open || b.open, run_id: runId };
}

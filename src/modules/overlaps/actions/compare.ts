// Comparing the catalogue with itself, in shards: each process reads the catalogue once, then takes shards until none is left, so that several
// processes on one database share the work. It is done in threads, and what they find is written in one short transaction a shard.

import { newId } from '../../../kit/ids.js';
import { type Ctx, type Db, inTransaction } from '../../../storage/index.js';
import type { Comparer } from '../adapters/comparer.js';
import type { PairFound } from '../adapters/thread/messages.js';
import { hasChangedSince, judgedPairs, keptDictionaries, linesOf, newestRun, type RunKnown, runById } from '../reads.js';
import { embeddingService, nameOf } from '../adapters/embeddings.js';
import { Meanings } from '../adapters/meanings.js';
import { isAlive, thisWorker } from '../adapters/worker.js';
import { dropPairsOf, dropPairsOfOthers, putDictionary, putPairs } from '../store.js';
import { addRun, endRun, endShard, freeShardsOf, holdersOf, keepShard, noteTrouble, takeShard } from '../store/runs.js';
import { keepVectorsOf, vectorsIn } from '../store/vectors.js';
import type { OverlapPairsTable, Verdict } from '../tables.js';

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
/** With an embedding service more are looked at: what words alone would have left out may mean the same. */
const [WORTH_A_QUESTION, LIMIT_ASKED] = [0.05, 20];
const BATCH = 500;
/** So often whoever works says that it does, and looks whether the run was stopped. */
const SIGN = 2000;

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
  if (!run || run.endedAt || run.stoppedAt) return 0;
  await freeShardsOfDead(ctx.db, runId);
  const shard = busy.has(ctx.db) ? null : await takeShard(ctx.db, runId, TAKING);
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

const TAKING = { worker: thisWorker, seconds: LEASE };

/** A worker of this machine that is known to be dead need not be waited for. */
async function freeShardsOfDead(db: Db, runId: string): Promise<void> {
  for (const worker of await holdersOf(db, runId)) if (!isAlive(worker)) await freeShardsOf(db, runId, worker);
}

interface Work {
  run: RunKnown;
  comparer: Comparer;
  meanings: Meanings | null;
  judged: ReadonlyMap<string, Verdict>;
}

async function compareFrom(ctx: Ctx, run: RunKnown, first: number): Promise<number> {
  // Loaded only here: its threads bring their scripts with them.
  const { openComparer } = await import('../adapters/comparer.js');
  const comparer = openComparer();
  let [shard, stopped, done]: [number | null, boolean, number] = [first, false, 0];
  const sign = setInterval(() => {
    const answered = signOf(ctx.db, run.id, shard ?? first).then(async (goesOn) => {
      stopped ||= !goesOn;
      if (stopped) await comparer.end();
    });
    answered.catch(() => undefined);
  }, SIGN);
  try {
    const work: Work = { run, comparer, meanings: await meaningsFor(ctx.db), judged: await judgedPairs(ctx.db) };
    const changed = await filled(ctx, work);
    for (; shard !== null; shard = await takeShard(ctx.db, run.id, TAKING)) {
      await endWith(ctx, { run, shard, pairs: await shardOf(ctx, work, shard), changed });
      done += 1;
    }
    return done;
  } catch (thrown) {
    // Whoever stops a run ends its threads in the middle of their work.
    if (stopped) return done;
    throw thrown;
  } finally {
    clearInterval(sign);
    await comparer.end();
  }
}

/** Says that a shard is worked on; gives whether it is to go on. */
async function signOf(db: Db, runId: string, shard: number): Promise<boolean> {
  await keepShard(db, runId, shard, LEASE);
  return !(await runById(db, runId))?.stoppedAt;
}

async function meaningsFor(db: Db): Promise<Meanings | null> {
  const service = embeddingService(process.env);
  await keepVectorsOf(db, service ? nameOf(service) : null);
  if (!service) return null;
  await keepVectorsOf(db, nameOf(service));
  return new Meanings(service, vectorsIn(db));
}

type Titled = OverlapPairsTable & { titles: readonly [string, string] };

async function shardOf(ctx: Ctx, { run, comparer, meanings, judged }: Work, shard: number): Promise<OverlapPairsTable[]> {
  const found = new Map<string, Titled>();
  const part = { shard, of: run.shards, changed: run.since !== null, ...(meanings?.trouble === null ? { worth: WORTH_A_QUESTION, limit: LIMIT_ASKED, titled: true } : { worth: WORTH, limit: LIMIT, titled: false }) };
  await comparer.compare(part, (pairs) => {
    for (const pair of pairs) keepSurer(found, { ...rowOf(pair, run.id), titles: pair.titles ?? ['', ''] });
  });
  const rows = meanings && part.titled ? await movedBy(meanings, [...found.values()], judged) : [...found.values()];
  if (meanings?.trouble) await noteTrouble(ctx.db, run.id, meanings.trouble);
  return rows.map(({ titles: _, ...row }) => row);
}

/** What people judged stays where they put it. */
async function movedBy(meanings: Meanings, rows: Titled[], judged: ReadonlyMap<string, Verdict>): Promise<Titled[]> {
  const isJudged = ({ a_key, b_key }: Titled) => judged.has(`${a_key}\n${b_key}`);
  const moved = await meanings.move(rows.filter((row) => !isJudged(row)), ({ titles }) => titles);
  return [...rows.filter(isJudged), ...moved.filter(({ score }) => score >= WORTH)];
}

/** Gives the catalogue to the threads and has the index made; gives the keys of what changed. */
async function filled(ctx: Ctx, { comparer, run, judged }: Work): Promise<string[]> {
  for await (const page of linesOf(ctx.db, run.since)) await comparer.add(page.map(({ line, changed }) => ({ line, changed })));
  const { learnt, changed } = await comparer.build(await keptDictionaries(ctx.db), [...judged]);
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
    await endRun(inside.db, run.id);
    await inside.emit({ name: 'overlaps.compared', thing: { kind: 'overlapRun', id: run.id } });
  });
}

/** A pair that was found from both sides is kept as the surer finding. */
function keepSurer(found: Map<string, Titled>, pair: Titled): void {
  const key = `${pair.a_key}\n${pair.b_key}`;
  if ((found.get(key)?.score ?? 0) < pair.score) found.set(key, pair);
}

function rowOf({ a, b, score, relation, because }: PairFound, runId: string): OverlapPairsTable {
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  return { a_key: first.key, b_key: second.key, a_id: first.id, b_id: second.id, score, relation, because, open: a.open || b.open, run_id: runId };
}

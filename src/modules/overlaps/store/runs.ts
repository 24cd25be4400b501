// Comparisons of the catalogue with itself and their shards: begun, taken by workers, stopped, ended.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { Trouble } from '../tables.js';

export async function addRun(db: Db, run: { id: string; at: Date; since: Date | null; shards: number }): Promise<void> {
  await db.insertInto('overlap_runs').values({ id: run.id, started_at: run.at, since: run.since, shards: run.shards, ended_at: null, stopped_at: null, trouble: null }).execute();
  const shards = Array.from({ length: run.shards }, (_, shard) => ({ run_id: run.id, shard, taken_until: null, done_at: null, pairs: null, taken_by: null, taken_at: null }));
  await db.insertInto('overlap_shards').values(shards).execute();
}

/** Takes a shard that nobody works on, for so many seconds; null when none is left, or the run was stopped. */
export async function takeShard(db: Db, runId: string, { worker, seconds }: { worker: string; seconds: number }): Promise<number | null> {
  const taken = await sql<{ shard: number }>`
    update overlap_shards set taken_until = clock_timestamp() + ${seconds} * interval '1 second', taken_by = ${worker}, taken_at = clock_timestamp()
    where run_id = ${runId} and exists (select from overlap_runs where id = ${runId} and stopped_at is null) and shard = (
      select shard from overlap_shards where run_id = ${runId} and done_at is null and (taken_until is null or taken_until < clock_timestamp())
      order by shard for update skip locked limit 1)
    returning shard`.execute(db);
  return taken.rows[0]?.shard ?? null;
}

/** The workers that hold shards of a run. */
export async function holdersOf(db: Db, runId: string): Promise<string[]> {
  const found = await db.selectFrom('overlap_shards').select('taken_by').distinct().where('run_id', '=', runId).where('done_at', 'is', null).where('taken_by', 'is not', null).execute();
  return found.flatMap(({ taken_by }) => taken_by ?? []);
}

/** What a worker held may be taken by others at once. */
export async function freeShardsOf(db: Db, runId: string, worker: string): Promise<void> {
  await db.updateTable('overlap_shards').set({ taken_until: null, taken_by: null }).where('run_id', '=', runId).where('taken_by', '=', worker).where('done_at', 'is', null).execute();
}

/** Nobody takes shards of the run any more; gives whether it was going on. */
export async function stopRun(db: Db, runId: string, at: Date): Promise<boolean> {
  const stopped = await db.updateTable('overlap_runs').set({ stopped_at: at }).where('id', '=', runId).where('ended_at', 'is', null).where('stopped_at', 'is', null).executeTakeFirst();
  return stopped.numUpdatedRows > 0n;
}

/** Remembers why the embedding service was of no help; the first trouble is told. */
export async function noteTrouble(db: Db, runId: string, trouble: Trouble): Promise<void> {
  await db.updateTable('overlap_runs').set({ trouble: JSON.stringify(trouble) }).where('id', '=', runId).where('trouble', 'is', null).execute();
}

/** Whoever works on a shard keeps it for so many seconds more. */
export async function keepShard(db: Db, runId: string, shard: number, seconds: number): Promise<void> {
  await sql`update overlap_shards set taken_until = clock_timestamp() + ${seconds} * interval '1 second' where run_id = ${runId} and shard = ${shard}`.execute(db);
}

/** Ends a shard; gives whether the run is complete with it. */
export async function endShard(db: Db, runId: string, shard: number, pairs: number): Promise<boolean> {
  await db.selectFrom('overlap_runs').where('id', '=', runId).select('id').forUpdate().execute();
  await sql`update overlap_shards set done_at = clock_timestamp(), pairs = ${pairs} where run_id = ${runId} and shard = ${shard}`.execute(db);
  const left = await db.selectFrom('overlap_shards').where('run_id', '=', runId).where('done_at', 'is', null).select('shard').limit(1).execute();
  return left.length === 0;
}

/** By the clock: a job that did the last part began long before. */
export async function endRun(db: Db, runId: string): Promise<void> {
  await db.updateTable('overlap_runs').set({ ended_at: sql<Date>`greatest(clock_timestamp(), started_at)` }).where('id', '=', runId).where('ended_at', 'is', null).execute();
}

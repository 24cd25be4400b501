// Every insert and update of the tables of overlaps.

import { sql } from 'kysely';
import type { Db } from '../../storage/index.js';
import type { OverlapJudgementsTable, OverlapPairsTable } from './tables.js';
import './tables.js';

/** Writes pairs; of a pair found from both sides the surer finding stays. */
export async function putPairs(db: Db, pairs: readonly OverlapPairsTable[]): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    insert into overlap_pairs (a_key, b_key, a_id, b_id, score, relation, because, open, run_id)
    select a_key, b_key, a_id, b_id, score, relation, because, open, run_id
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)
      as pair(a_key text, b_key text, a_id text, b_id text, score real, relation text, because jsonb, open boolean, run_id uuid)
    on conflict (a_key, b_key) do update set a_id = excluded.a_id, b_id = excluded.b_id, score = excluded.score, relation = excluded.relation,
      because = excluded.because, open = excluded.open, run_id = excluded.run_id
    where overlap_pairs.run_id <> excluded.run_id or overlap_pairs.score < excluded.score`.execute(db);
}

/** Takes out what earlier runs found about these texts. */
export async function dropPairsOf(db: Db, keys: readonly string[], runId: string): Promise<void> {
  await sql`delete from overlap_pairs where (a_key = any(${keys}::text[]) or b_key = any(${keys}::text[])) and run_id <> ${runId}`.execute(db);
}

/** Takes out what a whole run did not find again. */
export async function dropPairsOfOthers(db: Db, runId: string): Promise<void> {
  await db.deleteFrom('overlap_pairs').where('run_id', '<>', runId).execute();
}

export async function putJudgement(db: Db, judgement: OverlapJudgementsTable): Promise<void> {
  const { a_key: _, b_key: __, ...rest } = judgement;
  await db
    .insertInto('overlap_judgements')
    .values(judgement)
    .onConflict((conflict) => conflict.columns(['a_key', 'b_key']).doUpdateSet(rest))
    .execute();
}

export async function addRun(db: Db, run: { id: string; at: Date; since: Date | null; shards: number }): Promise<void> {
  await db.insertInto('overlap_runs').values({ id: run.id, started_at: run.at, since: run.since, shards: run.shards, ended_at: null }).execute();
  const shards = Array.from({ length: run.shards }, (_, shard) => ({ run_id: run.id, shard, taken_until: null, done_at: null, pairs: null }));
  await db.insertInto('overlap_shards').values(shards).execute();
}

/** Takes a shard that nobody works on, for so many seconds; null when none is left. */
export async function takeShard(db: Db, runId: string, seconds: number): Promise<number | null> {
  const taken = await sql<{ shard: number }>`
    update overlap_shards set taken_until = clock_timestamp() + ${seconds} * interval '1 second'
    where run_id = ${runId} and shard = (
      select shard from overlap_shards where run_id = ${runId} and done_at is null and (taken_until is null or taken_until < clock_timestamp())
      order by shard for update skip locked limit 1)
    returning shard`.execute(db);
  return taken.rows[0]?.shard ?? null;
}

/** Ends a shard; gives whether the run is complete with it. */
export async function endShard(db: Db, runId: string, shard: number, pairs: number): Promise<boolean> {
  await db.selectFrom('overlap_runs').where('id', '=', runId).select('id').forUpdate().execute();
  await sql`update overlap_shards set done_at = clock_timestamp(), pairs = ${pairs} where run_id = ${runId} and shard = ${shard}`.execute(db);
  const left = await db.selectFrom('overlap_shards').where('run_id', '=', runId).where('done_at', 'is', null).select('shard').limit(1).execute();
  return left.length === 0;
}

export async function endRun(db: Db, runId: string, at: Date): Promise<void> {
  await db.updateTable('overlap_runs').set({ ended_at: at }).where('id', '=', runId).where('ended_at', 'is', null).execute();
}

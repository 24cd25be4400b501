// Every insert and update of the tables of overlaps.

import { type Insertable, sql } from 'kysely';
import type { Db } from '../../storage/index.js';
import type { KeptDictionary } from './dictionaries.js';
import type { OverlapJudgementsTable, OverlapPairsTable, OverlapVerdictsTable } from './tables.js';
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

/** Takes out what earlier runs found about these texts; what people judged stays. */
export async function dropPairsOf(db: Db, keys: readonly string[], runId: string): Promise<void> {
  await sql`delete from overlap_pairs pair where (a_key = any(${keys}::text[]) or b_key = any(${keys}::text[])) and run_id <> ${runId} and ${UNJUDGED}`.execute(db);
}

/** Takes out what a whole run did not find again; what people judged stays. */
export async function dropPairsOfOthers(db: Db, runId: string): Promise<void> {
  await sql`delete from overlap_pairs pair where run_id <> ${runId} and ${UNJUDGED}`.execute(db);
}

const UNJUDGED = sql`not exists (select from overlap_judgements judgement where judgement.a_key = pair.a_key and judgement.b_key = pair.b_key)`;

interface PairKeys {
  a_key: string;
  b_key: string;
}

export async function putJudgement(db: Db, judgement: OverlapJudgementsTable): Promise<void> {
  const { a_key: _, b_key: __, ...rest } = judgement;
  await db
    .insertInto('overlap_judgements')
    .values(judgement)
    .onConflict((conflict) => conflict.columns(['a_key', 'b_key']).doUpdateSet(rest))
    .execute();
}

/** One judgement of a pair after the other: the second waits, and sees the first. */
export async function lockPair(db: Db, { a_key, b_key }: PairKeys): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`overlap ${a_key} ${b_key}`}, 0))`.execute(db);
}

/** Adds to what was judged of a pair in its turn. */
export async function addVerdict(db: Db, verdict: Insertable<OverlapVerdictsTable>): Promise<void> {
  await db.insertInto('overlap_verdicts').values(verdict).execute();
}

/** The judgement holds no more. */
export async function dropJudgement(db: Db, { a_key, b_key }: PairKeys): Promise<void> {
  await db.deleteFrom('overlap_judgements').where('a_key', '=', a_key).where('b_key', '=', b_key).execute();
}

/** A pair that nobody judges any more stands where the comparison had it; one that no comparison found stands nowhere. */
export async function standAsFound(db: Db, { a_key, b_key }: PairKeys): Promise<void> {
  await db.deleteFrom('overlap_pairs').where('a_key', '=', a_key).where('b_key', '=', b_key).where('found', 'is', null).execute();
  await sql`update overlap_pairs set score = found, found = null where a_key = ${a_key} and b_key = ${b_key}`.execute(db);
}

/** Has a judged pair stand where it belongs from now on, also when no run found it; `atLeast` leaves a better place. Of the first judgement what was found is remembered. */
export async function putJudgedPair(db: Db, pair: OverlapPairsTable, { atLeast, first }: { atLeast: boolean; first: boolean }): Promise<void> {
  const remembered = first ? { found: sql<number>`overlap_pairs.score` } : {};
  await db
    .insertInto('overlap_pairs')
    .values({ ...pair, because: JSON.stringify(pair.because) as never })
    .onConflict((conflict) => conflict.columns(['a_key', 'b_key']).doUpdateSet({ score: atLeast ? sql`greatest(overlap_pairs.score, excluded.score)` : pair.score, ...remembered }))
    .execute();
}

/** Keeps a dictionary instead of the one that there was. */
export async function putDictionary(db: Db, { language, titles, dictionary }: KeptDictionary, at: Date): Promise<void> {
  const row = { titles, learnt_at: at, words: JSON.stringify([...dictionary.words]), segments: JSON.stringify([...dictionary.segments]) };
  await db
    .insertInto('overlap_dictionaries')
    .values({ language, ...row })
    .onConflict((conflict) => conflict.column('language').doUpdateSet(row))
    .execute();
}

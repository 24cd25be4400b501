// What people judged of a pair: what holds, and everything in its turn.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { Verdict } from '../tables.js';

export interface JudgedPair {
  /** Tells this judgement from the ones before and after. */
  mark: string;
  /** Null: it was taken back. */
  verdict: Verdict | null;
  note: string;
  judgedBy: string | null;
  capacity: string;
  judgedAt: Date;
}

interface PairKeys {
  a_key: string;
  b_key: string;
}

/** The last judgement of a pair; null when there was none. */
export async function judgementOf(db: Db, pair: PairKeys): Promise<JudgedPair | null> {
  return (await judgementsOf(db, pair, 1))[0] ?? null;
}

/** The judgements of a pair, the newest first. */
export async function judgementsOf(db: Db, { a_key, b_key }: PairKeys, limit = 100): Promise<JudgedPair[]> {
  const found = await sql<JudgedPair>`
    select nr::text as mark, verdict, note, judged_by as "judgedBy", capacity, judged_at as "judgedAt"
    from overlap_verdicts where a_key = ${a_key} and b_key = ${b_key} order by nr desc limit ${limit}`.execute(db);
  return found.rows;
}

// A question of one Chinese or Japanese sign: the pairs that begin with it, and the sign where it ends a run.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { UNSTEMMED } from '../finding/words.js';

const MOST = 300;

/** The terms of the index that begin with a sign, those of most records first; one query. */
export async function termsBeginning(db: Db, sign: string): Promise<string[]> {
  const [from, to] = [UNSTEMMED + sign, UNSTEMMED + String.fromCodePoint((sign.codePointAt(0) as number) + 1)];
  const found = await sql<{ term: string }>`
    select term from catalogue_postings where term >= ${from} and term < ${to} group by term order by sum(count) desc, term limit ${MOST}`.execute(db);
  return found.rows.map((row) => row.term);
}

// Pairs as they are shown, with what people said of them and the records of both sides.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { type RecordBrief, recordsBriefly } from '../../catalogue/reads.js';
import type { Because } from '../because.js';
import { SURE_ENOUGH } from '../planning/thresholds.js';
import type { Relation } from '../relation.js';
import type { Verdict } from '../tables.js';
import { keyOf } from '../text.js';

export interface PairShown {
  a: RecordBrief;
  b: RecordBrief;
  score: number;
  relation: Relation;
  because: Because[];
  verdict: Verdict | null;
  note: string;
  judgedBy: string | null;
  judgedAt: Date | null;
  /** The place of the pair in the list, for the next page. */
  place: string;
}

export interface PairView {
  relation: Relation | null;
  verdict: Verdict | 'open' | null;
  after: string | null;
  limit: number;
}

interface Row {
  a_key: string;
  b_key: string;
  a_id: string;
  b_id: string;
  score: number;
  relation: Relation;
  because: Because[];
  verdict: Verdict | null;
  note: string | null;
  judged_by: string | null;
  judged_at: Date | null;
}

/** Pairs of the whole catalogue, surest first. */
export async function listPairs(db: Db, { relation, verdict, after, limit }: PairView): Promise<PairShown[]> {
  const [score, a, b] = placeOf(after);
  const rows = await sql<Row>`
    ${PAIRS} where (${relation}::text is null or pair.relation = ${relation})
      and (${verdict}::text is null or coalesce(judgement.verdict, 'open') = ${verdict})
      and (${score}::real is null or pair.score < ${score}::real or (pair.score = ${score}::real and (pair.a_key, pair.b_key) > (${a}, ${b})))
    order by pair.score desc, pair.a_key, pair.b_key limit ${limit}`.execute(db);
  return shown(db, rows.rows);
}

/** Pairs in which one text at least is not published, surest first. */
export async function openPairs(db: Db, { after, limit }: Pick<PairView, 'after' | 'limit'>): Promise<PairShown[]> {
  const [score, a, b] = placeOf(after);
  const rows = await sql<Row>`${PAIRS} where pair.open and pair.score >= ${SURE_ENOUGH} and judgement.verdict is distinct from 'not'
    and (${score}::real is null or pair.score < ${score}::real or (pair.score = ${score}::real and (pair.a_key, pair.b_key) > (${a}, ${b})))
    order by pair.score desc, pair.a_key, pair.b_key limit ${limit}`.execute(db);
  return shown(db, rows.rows);
}

/** The overlaps of a record, in any of its editions, surest first. */
export async function overlapsOfRecord(db: Db, id: string, limit = 50): Promise<PairShown[]> {
  return overlapsAmong(db, [id], limit);
}

/** The overlaps of any of these records, surest first. Three queries however many there are. */
export async function overlapsAmong(db: Db, ids: readonly string[], limit = 200): Promise<PairShown[]> {
  const keys = (await recordsBriefly(db, [...ids])).map((record) => keyOf(record));
  const rows = await sql<Row>`${PAIRS} where pair.a_key = any(${keys}::text[]) or pair.b_key = any(${keys}::text[])
    order by pair.score desc, pair.a_key, pair.b_key limit ${limit}`.execute(db);
  return (await shown(db, rows.rows)).map((pair, at) => (keys.includes(rows.rows[at]?.a_key as string) ? pair : turned(pair)));
}

/** A pair of which only one side is known any more is left out: its record was taken from the catalogue. */
async function shown(db: Db, rows: Row[]): Promise<PairShown[]> {
  const ids = [...new Set(rows.flatMap(({ a_id, b_id }) => [a_id, b_id]))];
  const records = new Map((await recordsBriefly(db, ids)).map((record) => [record.id, record]));
  return rows.flatMap((row) => {
    const [a, b] = [records.get(row.a_id), records.get(row.b_id)];
    if (!a || !b) return [];
    const { score, relation, because, verdict, note, judged_by, judged_at } = row;
    return [{ a, b, score, relation, because, verdict, note: note ?? '', judgedBy: judged_by, judgedAt: judged_at, place: JSON.stringify([score, row.a_key, row.b_key]) }];
  });
}

/** Seen from the other side. */
function turned(pair: PairShown): PairShown {
  return { ...pair, a: pair.b, b: pair.a };
}

const PAIRS = sql`
  select pair.a_key, pair.b_key, pair.a_id, pair.b_id, pair.score, pair.relation, pair.because, judgement.verdict, judgement.note,
    judgement.judged_by, judgement.judged_at
  from overlap_pairs pair left join overlap_judgements judgement using (a_key, b_key)`;

function placeOf(after: string | null): [number, string, string] | [null, null, null] {
  try {
    const [score, a, b] = JSON.parse(after ?? '') as unknown[];
    if (typeof score === 'number' && typeof a === 'string' && typeof b === 'string') return [score, a, b];
  } catch {
    // What was not written here begins at the beginning.
  }
  return [null, null, null];
}

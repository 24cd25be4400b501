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
  /** Its place among the others; of a judged pair it follows from the judgement and is no chance. */
  score: number;
  /** The chance that was measured; null of a judged pair that no comparison had found before. */
  measured: number | null;
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
  relation?: Relation | null;
  verdict?: Verdict | 'open' | null;
  /** Only pairs at least so sure. */
  least?: number | null;
  /** Only pairs with a text of this body. */
  body?: string | null;
  after: string | null;
  limit: number;
}

interface Row {
  a_key: string;
  b_key: string;
  a_id: string;
  b_id: string;
  score: number;
  found: number | null;
  relation: Relation;
  because: Because[];
  verdict: Verdict | null;
  note: string | null;
  judged_by: string | null;
  judged_at: Date | null;
}

/** Pairs of the whole catalogue, surest first. Two queries. */
export async function listPairs(db: Db, view: PairView): Promise<PairShown[]> {
  const rows = await sql<Row>`${PAIRS} where ${within(view)} ${ordered(view)}`.execute(db);
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
  return overlapsAmong(db, [id], { limit });
}

/** The overlaps of any of these records, surest first, each seen from a side that was named. Three queries however many there are. */
export async function overlapsAmong(db: Db, ids: readonly string[], given: Partial<PairView> = {}): Promise<PairShown[]> {
  const view = { after: null, limit: 200, ...given };
  const keys = [...new Set((await recordsBriefly(db, [...ids])).map((record) => keyOf(record)))];
  const rows = await sql<Row>`${PAIRS} where (pair.a_key = any(${keys}::text[]) or pair.b_key = any(${keys}::text[])) and ${within(view)} ${ordered(view)}`.execute(db);
  const named = new Set(keys);
  return (await shown(db, rows.rows)).map((pair) => (named.has((JSON.parse(pair.place) as string[])[1] as string) ? pair : turned(pair)));
}

/** The overlaps of each of these records, in any of its editions and seen from its side, at most so many, surest first. Three queries. */
export async function candidatesOf(db: Db, ids: readonly string[], limit: number): Promise<Map<string, PairShown[]>> {
  const records = await recordsBriefly(db, [...ids]);
  const keys = [...new Set(records.map((record) => keyOf(record)))];
  const rows = await sql<Row & { of: string }>`
    select named.of, found.* from unnest(${keys}::text[]) as named (of),
      lateral (${PAIRS} where pair.a_key = named.of or pair.b_key = named.of order by pair.score desc, pair.a_key, pair.b_key limit ${limit}) found
    order by named.of, found.score desc, found.a_key, found.b_key`.execute(db);
  const known = new Map((await shown(db, rows.rows)).map((pair) => [pair.place, pair]));
  const byKey = new Map<string, PairShown[]>();
  for (const row of rows.rows) {
    const pair = known.get(placeAt(row));
    if (pair) byKey.set(row.of, [...(byKey.get(row.of) ?? []), row.a_key === row.of ? pair : turned(pair)]);
  }
  return new Map(records.map((record) => [record.id, byKey.get(keyOf(record)) ?? []]));
}

/** One pair as it is known, seen from `a`; null when nothing was found or judged of it. */
export async function pairOf(db: Db, a: RecordBrief, b: RecordBrief): Promise<PairShown | null> {
  const [first, second] = keyOf(a) < keyOf(b) ? [a, b] : [b, a];
  const rows = await sql<Row>`${PAIRS} where pair.a_key = ${keyOf(first)} and pair.b_key = ${keyOf(second)}`.execute(db);
  const [row] = rows.rows;
  return row ? pairShown(row, a, b) : null;
}

function within({ relation = null, verdict = null, least = null, body = null, after }: PairView) {
  const [score, a, b] = placeOf(after);
  return sql`(${relation}::text is null or pair.relation = ${relation}) and (${verdict}::text is null or coalesce(judgement.verdict, 'open') = ${verdict})
    and (${least}::real is null or pair.score >= ${least}::real)
    and (${body}::text is null or split_part(pair.a_key, '|', 1) = ${body} or split_part(pair.b_key, '|', 1) = ${body})
    and (${score}::real is null or pair.score < ${score}::real or (pair.score = ${score}::real and (pair.a_key, pair.b_key) > (${a}, ${b})))`;
}

function ordered({ limit }: PairView) {
  return sql`order by pair.score desc, pair.a_key, pair.b_key limit ${limit}`;
}

/** The bodies of which there are pairs, by name. One query. */
export async function bodiesOfPairs(db: Db): Promise<string[]> {
  const found = await sql<{ body: string }>`
    select distinct body from overlap_pairs, lateral (values (split_part(a_key, '|', 1)), (split_part(b_key, '|', 1))) side (body) order by body`.execute(db);
  return found.rows.map(({ body }) => body);
}

/** A pair of which only one side is known any more is left out: its record was taken from the catalogue. */
async function shown(db: Db, rows: Row[]): Promise<PairShown[]> {
  const ids = [...new Set(rows.flatMap(({ a_id, b_id }) => [a_id, b_id]))];
  const records = new Map((await recordsBriefly(db, ids)).map((record) => [record.id, record]));
  return rows.flatMap((row) => {
    const [a, b] = [records.get(row.a_id), records.get(row.b_id)];
    return a && b ? [pairShown(row, a, b)] : [];
  });
}

function pairShown(row: Row, a: RecordBrief, b: RecordBrief): PairShown {
  const { score, found, relation, because, verdict, note, judged_by, judged_at } = row;
  return { a, b, score, measured: verdict ? found : score, relation, because, verdict, note: note ?? '', judgedBy: judged_by, judgedAt: judged_at, place: placeAt(row) };
}

function placeAt({ score, a_key, b_key }: Row): string {
  return JSON.stringify([score, a_key, b_key]);
}

/** Seen from the other side. */
function turned(pair: PairShown): PairShown {
  return { ...pair, a: pair.b, b: pair.a };
}

const PAIRS = sql`
  select pair.a_key, pair.b_key, pair.a_id, pair.b_id, pair.score, pair.found, pair.relation, pair.because, judgement.verdict, judgement.note,
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

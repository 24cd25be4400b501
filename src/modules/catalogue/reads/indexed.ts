// What the making of the index asks: which segments are stale, the records of a segment in the order of their places, and the stems of words.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { STEMMERS, type StemmedLanguage } from '../finding/words.js';
import type { CatalogueRecordsTable } from '../tables.js';

const SEGMENT = 65_536;
// What comes in one answer is read in one go: few enough that nobody waits for it.
const BATCH = 500;
const STEMS = 5_000;

export async function staleSegments(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('catalogue_segments').select('segment').where('stale', '=', true).orderBy('segment').execute();
  return rows.map((row) => row.segment);
}

/** All segments, stale or not. */
export async function allSegments(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('catalogue_segments').select('segment').orderBy('segment').execute();
  return rows.map((row) => row.segment);
}

/** How many places the segment has: up to the last number that is in use. */
export async function segmentSize(db: Db, segment: number): Promise<number> {
  const found = await sql<{ last: number | null }>`
    select max(nr) as last from catalogue_records where nr >= ${segment * SEGMENT} and nr < ${(segment + 1) * SEGMENT}`.execute(db);
  const last = found.rows[0]?.last ?? null;
  return last === null ? 0 : last - segment * SEGMENT + 1;
}

export type IndexedRow = Pick<
  CatalogueRecordsTable,
  'nr' | 'sdo' | 'designation' | 'supplement' | 'titles' | 'abstracts' | 'status' | 'published_on' | 'year' | 'committees' | 'ics' | 'keywords' | 'gone_from' | 'work'
>;

/** The records of a segment with their places, in that order. */
export async function* segmentRows(db: Db, segment: number): AsyncGenerator<{ place: number; row: IndexedRow }> {
  let from = segment * SEGMENT;
  const end = from + SEGMENT;
  for (;;) {
    const rows = await db
      .selectFrom('catalogue_records')
      .select(['nr', 'sdo', 'designation', 'supplement', 'titles', 'abstracts', 'status', 'published_on', 'year', 'committees', 'ics', 'keywords', 'gone_from', 'work'])
      .where('nr', '>=', from)
      .where('nr', '<', end)
      .orderBy('nr')
      .limit(BATCH)
      .execute();
    for (const row of rows) yield { place: row.nr - segment * SEGMENT, row };
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    from = last.nr + 1;
  }
}

/** What the database's stemmer makes of words; null for those that carry nothing (`the`, `les`). */
export async function stemsOf(db: Db, language: StemmedLanguage, words: string[]): Promise<Map<string, string | null>> {
  const stems = new Map<string, string | null>();
  for (let first = 0; first < words.length; first += STEMS) {
    const found = await sql<{ word: string; stem: string | null }>`
      select word, (ts_lexize(${STEMMERS[language]}::regdictionary, word))[1] as stem from unnest(${words.slice(first, first + STEMS)}::text[]) as word`.execute(db);
    for (const { word, stem } of found.rows) stems.set(word, stem === '' ? null : stem);
  }
  return stems;
}

// Writing the search index: a segment's columns and postings in the place of the old ones, and the words that there are.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { Posting } from '../finding/build.js';
import { SEGMENT } from '../store.js';

export async function putSegment(db: Db, segment: number, { bytes, names }: { bytes: Buffer; names: unknown }): Promise<void> {
  await sql`
    insert into catalogue_segments (segment, version, stale, columns, names) values (${segment}, 1, false, ${bytes}, ${JSON.stringify(names)}::jsonb)
    on conflict (segment) do update set version = catalogue_segments.version + 1, stale = false, columns = excluded.columns, names = excluded.names`.execute(db);
}

/**
 * Holds a stale segment until the transaction ends: who changes a record of it meanwhile waits, and makes it stale again. False when
 * another has made it. What was struck out so far is forgotten, because the records that are read from now on no longer have those numbers.
 */
export async function holdSegment(db: Db, segment: number): Promise<boolean> {
  const held = await sql`select segment from catalogue_segments where segment = ${segment} and stale for update`.execute(db);
  if (held.rows.length === 0) return false;
  await sql`delete from catalogue_unlisted where nr >= ${segment * SEGMENT} and nr < ${(segment + 1) * SEGMENT}`.execute(db);
  return true;
}

/** Says that a segment must be made anew. */
export async function spoilSegment(db: Db, segment: number): Promise<void> {
  await db.updateTable('catalogue_segments').set({ stale: true }).where('segment', '=', segment).execute();
}

/** So many bytes of postings are sent in one statement. */
const BATCH = 500_000;

export async function putPostings(db: Db, segment: number, postings: AsyncIterable<Posting>): Promise<void> {
  await sql`delete from catalogue_postings where segment = ${segment}`.execute(db);
  let rows: { term: string; count: number; bytes: string }[] = [];
  let size = 0;
  const send = async () => {
    await sql`
      insert into catalogue_postings (segment, term, count, bytes)
      select ${segment}, term, count, decode(bytes, 'base64')
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (term text, count int, bytes text)`.execute(db);
    rows = [];
    size = 0;
  };
  for await (const { term, count, bytes } of postings) {
    rows.push({ term, count, bytes: bytes.toString('base64') });
    size += bytes.length + 60;
    if (size > BATCH) await send();
  }
  if (rows.length > 0) await send();
}

export async function putWords(db: Db, words: AsyncIterable<{ word: string; count: number; near: number[] }>): Promise<void> {
  let rows: unknown[] = [];
  const send = async () => {
    await sql`
      insert into catalogue_words (word, count, near)
      select word, count, near from json_to_recordset(${JSON.stringify(rows)}::json) as given (word text, count int, near int[])
      on conflict (word) do update set count = excluded.count where catalogue_words.count < excluded.count`.execute(db);
    rows = [];
  };
  for await (const word of words) {
    rows.push(word);
    if (rows.length >= 2_000) await send();
  }
  if (rows.length > 0) await send();
}

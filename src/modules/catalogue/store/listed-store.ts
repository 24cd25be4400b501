// What whole lists held and hold: kept beside the records, so that a record which a list no longer has is marked and not lost.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { markStale, takeNumbers, unlist } from '../store.js';

/** Takes note of what a list has; what was known is not touched. */
export async function noteListed(db: Db, list: string, ids: string[]): Promise<void> {
  await sql`
    insert into catalogue_listed (list, record_id) select ${list}, there.id from catalogue_records there join unnest(${ids}::text[]) as given (id) using (id)
    on conflict (list, record_id) do nothing`.execute(db);
}

/** These have left the list. Gives those that no whole list has any more. */
export async function noteGone(db: Db, list: string, ids: string[], at: Date): Promise<string[]> {
  await sql`update catalogue_listed set gone_at = ${at} where list = ${list} and record_id = any(${ids}::text[])`.execute(db);
  const found = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) as id
    where not exists (select from catalogue_listed other where other.record_id = id and other.gone_at is null)`.execute(db);
  return found.rows.map((row) => row.id);
}

/** These have come back to the list. */
export async function noteBack(db: Db, list: string, ids: string[]): Promise<void> {
  await sql`update catalogue_listed set gone_at = null where list = ${list} and record_id = any(${ids}::text[])`.execute(db);
}

/** Marks records as gone, or (null) as listed again; each gets another number, so that the index is made anew for it. */
export async function markGone(db: Db, ids: string[], gone: { list: string; at: Date } | null, at: Date): Promise<void> {
  if (ids.length === 0) return;
  const before = await sql<{ nr: number }>`select nr from catalogue_records where id = any(${ids}::text[])`.execute(db);
  const first = await takeNumbers(db, ids.length);
  await sql`
    update catalogue_records there set nr = given.nr, gone_from = ${gone?.list ?? null}, gone_at = ${gone?.at ?? null}, changed_at = ${at}
    from (select id, ${first}::int + place::int - 1 as nr from unnest(${ids}::text[]) with ordinality as one (id, place)) given
    where there.id = given.id`.execute(db);
  await unlist(db, before.rows.map((row) => row.nr));
  await markStale(db, first, ids.length);
}

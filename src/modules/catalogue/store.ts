// Every insert and update of the catalogue. Records are written in batches: what is the same is not touched, what is new or changed is
// written set-wise, and gets a new number in the search index.

import { sql } from 'kysely';
import { newId } from '../../kit/ids.js';
import type { Db } from '../../storage/index.js';
import type { Change } from './changes.js';
import { type PreparedRecord, targetKeyOf } from './prepared.js';
import type { HeldBack, ImportState } from './tables.js';

/** Segments of the index hold so many records. */
export const SEGMENT = 65_536;

export interface Before {
  id: string;
  nr: number;
  stage: string | null;
  status: string;
  titles: Record<string, string>;
  published_on: string | null;
}

/** Of a batch, those that are new (null) or differ, with what was there before. */
export async function differing(db: Db, records: { id: string; hash: string }[]): Promise<Map<string, Before | null>> {
  const found = await sql<{ id: string; before: Before | null }>`
    select given.id, case when there.id is null then null else
      json_build_object('id', there.id, 'nr', there.nr, 'stage', there.stage, 'status', there.status, 'titles', there.titles, 'published_on', there.published_on) end as before
    from unnest(${records.map((one) => one.id)}::text[], ${records.map((one) => one.hash)}::uuid[]) as given (id, hash)
    left join catalogue_records there using (id)
    where there.hash is distinct from given.hash`.execute(db);
  return new Map(found.rows.map((row) => [row.id, row.before]));
}

/** Takes `count` numbers in the search index that follow each other. */
export async function takeNumbers(db: Db, count: number): Promise<number> {
  const taken = await sql<{ next: number }>`update catalogue_numbers set next = next + ${count} returning next`.execute(db);
  return (taken.rows[0]?.next ?? 0) - count;
}

/** Goes on to a new segment when the last is not a small one: so that a few changes make only a small one anew. */
export async function beginSegment(db: Db, small: number): Promise<void> {
  await sql`update catalogue_numbers set next = (next / ${SEGMENT} + 1) * ${SEGMENT} where next % ${SEGMENT} > ${small}`.execute(db);
}

/** Writes records that are new or changed, with the numbers from `first` on. */
export async function writeRecords(db: Db, records: PreparedRecord[], given: { first: number; importId: string | null; at: Date }): Promise<void> {
  const rows = records.map((one, n) => ({
    id: one.id,
    nr: given.first + n,
    sdo: one.sdo,
    designation: one.designation,
    family: one.family,
    supplement: one.supplement,
    keys: one.keys,
    titles: one.titles,
    abstracts: one.abstracts,
    stage: one.stage,
    status: one.status,
    published_on: one.publishedOn,
    year: one.year,
    dates: one.dates,
    committees: one.committees,
    ics: one.ics,
    keywords: one.keywords,
    altids: one.altids,
    doctype: one.doctype,
    edition: one.edition,
    url: one.url,
    source: one.source,
    work: one.work,
    hash: one.hash,
  }));
  await sql`
    insert into catalogue_records (id, nr, sdo, designation, family, supplement, keys, titles, abstracts, stage, status, published_on, year, dates,
      committees, ics, keywords, altids, doctype, edition, url, source, work, hash, import_id, first_seen_at, changed_at)
    select id, nr, sdo, designation, family, supplement, keys, titles, abstracts, stage, status, published_on, year, dates,
      committees, ics, keywords, altids, doctype, edition, url, source, work, hash, ${given.importId}::uuid, ${given.at}, ${given.at}
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (id text, nr int, sdo text, designation text, family text, supplement text, keys text[],
      titles jsonb, abstracts jsonb, stage text, status text, published_on text, year smallint, dates jsonb, committees text[], ics text[], keywords text[],
      altids text[], doctype text, edition text, url text, source text, work jsonb, hash uuid)
    on conflict (id) do update set nr = excluded.nr, sdo = excluded.sdo, designation = excluded.designation, family = excluded.family,
      supplement = excluded.supplement, keys = excluded.keys, titles = excluded.titles, abstracts = excluded.abstracts, stage = excluded.stage,
      status = excluded.status, published_on = excluded.published_on, year = excluded.year, dates = excluded.dates, committees = excluded.committees,
      ics = excluded.ics, keywords = excluded.keywords, altids = excluded.altids, doctype = excluded.doctype, edition = excluded.edition,
      url = excluded.url, source = excluded.source, work = excluded.work, hash = excluded.hash, import_id = excluded.import_id, changed_at = excluded.changed_at`.execute(db);
  await markStale(db, given.first, records.length);
}

/** Puts the relations of records in the place of those that they had. */
export async function writeRelations(db: Db, records: PreparedRecord[], replaced: string[]): Promise<void> {
  if (replaced.length > 0) await sql`delete from catalogue_relations where record_id = any(${replaced})`.execute(db);
  const rows = records.flatMap((one) => one.relations.map(({ type, target }) => ({ record_id: one.id, type, target, target_key: targetKeyOf(target, one.sdo) })));
  if (rows.length === 0) return;
  await sql`
    insert into catalogue_relations (record_id, type, target, target_key)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as given (record_id text, type text, target text, target_key text)`.execute(db);
}

/** The numbers under which changed records are still in the index are struck out there. */
export async function unlist(db: Db, numbers: number[]): Promise<void> {
  if (numbers.length > 0) await sql`insert into catalogue_unlisted (nr) select unnest(${numbers}::int[]) on conflict do nothing`.execute(db);
}

export async function writeChanges(db: Db, changes: Change[], given: { importId: string | null; at: Date }): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((one) => ({ id: newId(given.at.getTime()), ...one }));
  await sql`
    insert into catalogue_changes (id, record_id, import_id, at, what, was, now)
    select id, record_id, ${given.importId}::uuid, ${given.at}, what, was, now
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, record_id text, what text, was text, now text)`.execute(db);
}

/** Says that the segments of these numbers must be made anew. */
export async function markStale(db: Db, first: number, count: number): Promise<void> {
  const segments: number[] = [];
  for (let segment = Math.floor(first / SEGMENT); segment <= Math.floor((first + count - 1) / SEGMENT); segment++) segments.push(segment);
  await sql`
    insert into catalogue_segments (segment) select unnest(${segments}::int[])
    on conflict (segment) do update set stale = true where not catalogue_segments.stale`.execute(db);
}

export interface NewImport {
  id: string;
  name: string;
  format: string;
  file: string | null;
  mapping: Record<string, string> | null;
  dry: boolean;
  at: Date;
  state: ImportState;
  list: string | null;
  sure: boolean;
}

export async function addImport(db: Db, { at, mapping, ...given }: NewImport): Promise<void> {
  await db
    .insertInto('catalogue_imports')
    .values({ ...given, mapping: mapping === null ? null : JSON.stringify(mapping), position: 0, added: 0, changed: 0, same: 0, bad: 0, started_at: at, ended_at: null, reason: null, gone: null, held: null })
    .execute();
}

export async function setMapping(db: Db, id: string, mapping: Record<string, string>): Promise<void> {
  await db.updateTable('catalogue_imports').set({ mapping: JSON.stringify(mapping) }).where('id', '=', id).execute();
}

export interface Counts {
  position: number;
  added: number;
  changed: number;
  same: number;
  bad: number;
}

export async function moveImport(db: Db, id: string, counts: Counts, state: ImportState, given: { at?: Date; reason?: string; gone?: number | null; held?: HeldBack | null } = {}): Promise<void> {
  const { position, added, changed, same, bad } = counts;
  await db
    .updateTable('catalogue_imports')
    .set({ position, added, changed, same, bad, state, ended_at: given.at ?? null, reason: given.reason ?? null, gone: given.gone ?? null, held: given.held ?? null })
    .where('id', '=', id)
    .execute();
}

export interface FaultRow {
  position: number;
  code: string;
  params: Record<string, string | number>;
  excerpt: string;
}

export async function addFaults(db: Db, importId: string, faults: FaultRow[]): Promise<void> {
  if (faults.length === 0) return;
  await sql`
    insert into catalogue_import_faults (import_id, position, code, params, excerpt)
    select ${importId}::uuid, position, code, params, excerpt
    from json_to_recordset(${JSON.stringify(faults)}::json) as given (position int, code text, params jsonb, excerpt text)
    on conflict do nothing`.execute(db);
}

// Records as they are asked for: by id, by number, by designation, all of them in pages.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { compactKey, keysOf, readingsOf } from '../designations.js';
import type { ByLanguage, Relation, WorkItem } from '../record.js';
import type { CatalogueRecordsTable } from '../tables.js';

export interface RecordBrief {
  id: string;
  sdo: string;
  designation: string;
  family: string;
  supplement: string | null;
  titles: ByLanguage;
  stage: string | null;
  status: string;
  publishedOn: string | null;
  year: number | null;
  /** The list that it left last, when no whole list has it any more. */
  goneFrom: string | null;
  goneAt: string | null;
}

export interface CatalogueRecord extends RecordBrief {
  abstracts: ByLanguage;
  dates: Record<string, string>;
  committees: string[];
  ics: string[];
  keywords: string[];
  altids: string[];
  keys: string[];
  doctype: string | null;
  edition: string | null;
  url: string | null;
  source: string | null;
  work: WorkItem | null;
  relations: Relation[];
  firstSeenAt: Date;
  changedAt: Date;
}

const BRIEF = ['id', 'nr', 'sdo', 'designation', 'family', 'supplement', 'titles', 'stage', 'status', 'published_on', 'year', 'gone_from', 'gone_at'] as const;

/** A number belongs to one state of one record for ever: what was read once need not be read again. */
const briefsKnown = new WeakMap<Db, Map<number, RecordBrief>>();
const MOST_BRIEFS = 10_000;

/** The records that have these numbers in the index, in this order. */
export async function briefsByNumber(db: Db, numbers: number[]): Promise<RecordBrief[]> {
  const known = briefsKnown.get(db) ?? new Map<number, RecordBrief>();
  briefsKnown.set(db, known);
  const missing = numbers.filter((nr) => !known.has(nr));
  if (missing.length > 0) {
    if (known.size > MOST_BRIEFS) known.clear();
    const rows = await db.selectFrom('catalogue_records').select(BRIEF).where('nr', 'in', numbers).execute();
    for (const row of rows) known.set(row.nr, brief(row));
  }
  return numbers.flatMap((nr) => known.get(nr) ?? []);
}

/** Records without their long texts, in any order. */
export async function recordsBriefly(db: Db, ids: string[]): Promise<RecordBrief[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('catalogue_records').select(BRIEF).where('id', 'in', ids).execute();
  return rows.map(brief);
}

/** One record with its relations; null when there is none. */
export async function recordById(db: Db, id: string): Promise<CatalogueRecord | null> {
  return (await recordsByIds(db, [id]))[0] ?? null;
}

/** Records with their relations, in the order of the ids; those that there are not are left out. */
export async function recordsByIds(db: Db, ids: string[]): Promise<CatalogueRecord[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('catalogue_records').selectAll().where('id', 'in', ids).execute();
  const byId = new Map((await whole(db, rows)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The next records by id, with their relations, for whoever reads all of them; `changedSince` leaves out what an earlier reading has seen. */
export async function recordsAfter(db: Db, given: { after?: string | null; limit: number; changedSince?: Date }): Promise<CatalogueRecord[]> {
  let query = db.selectFrom('catalogue_records').selectAll().orderBy('id').limit(given.limit);
  if (given.after) query = query.where('id', '>', given.after);
  if (given.changedSince) query = query.where('changed_at', '>', given.changedSince);
  return whole(db, await query.execute());
}

/** The records that bear a designation, in any spelling and any edition, the newest first. */
export async function recordsByDesignation(db: Db, words: string, limit = 50): Promise<RecordBrief[]> {
  const keys = [...new Set(readingsOf(words).flatMap((one) => [compactKey(one), ...keysOf(one).slice(0, 1), ...keysOf(one.toUpperCase()).slice(0, 1)]))].filter(Boolean);
  const found = await sql<Row>`
    select id, nr, sdo, designation, family, supplement, titles, stage, status, published_on, year, gone_from, gone_at from catalogue_records
    where keys && ${keys}::text[] order by year desc nulls last, id limit ${limit}`.execute(db);
  return found.rows.map(brief);
}

/** All editions, drafts and amendments of a family, the newest first. */
export async function editionsOf(db: Db, family: string, limit = 100): Promise<RecordBrief[]> {
  const rows = await db.selectFrom('catalogue_records').select(BRIEF).where('family', '=', family).orderBy('published_on', (order) => order.desc().nullsLast()).orderBy('id').limit(limit).execute();
  return rows.map(brief);
}

export interface Related {
  type: string;
  /** Whether this record says it of the other (`to`), or the other of this one (`from`). */
  direction: 'to' | 'from';
  target: string;
  record: RecordBrief | null;
}

/** What a record says of other documents and they of it, found in any edition, the newest first; its own editions are told by `editionsOf`. Two queries. */
export async function relationsOf(db: Db, id: string, limit = 200): Promise<Related[]> {
  const to = await sql<Row & { type: string; target: string }>`
    select relation.type, relation.target, named.id, named.nr, named.sdo, named.designation, named.family, named.supplement, named.titles, named.stage,
      named.status, named.published_on, named.year, named.gone_from, named.gone_at
    from catalogue_relations relation left join lateral (
      select * from catalogue_records there where there.keys @> array[relation.target_key] and there.id <> ${id}
      order by (there.designation = relation.target) desc, there.year desc nulls last limit 1) named on true
    where relation.record_id = ${id} and relation.target_key <> all((select keys from catalogue_records where id = ${id})::text[])
    order by relation.type, relation.target limit ${limit}`.execute(db);
  const from = await sql<Row & { type: string; target: string }>`
    select relation.type, relation.target, there.id, there.nr, there.sdo, there.designation, there.family, there.supplement, there.titles, there.stage,
      there.status, there.published_on, there.year, there.gone_from, there.gone_at
    from catalogue_relations relation join catalogue_records there on there.id = relation.record_id
    where relation.target_key = any((select keys from catalogue_records where id = ${id})::text[]) and there.id <> ${id}
      and there.family <> (select family from catalogue_records where id = ${id})
    order by there.year desc nulls last, there.id limit ${limit}`.execute(db);
  return [...to.rows.map((row) => related(row, 'to')), ...from.rows.map((row) => related(row, 'from'))];
}

function related(row: Row & { type: string; target: string }, direction: Related['direction']): Related {
  return { type: row.type, direction, target: direction === 'to' ? row.target : row.designation, record: row.id ? brief(row) : null };
}

async function whole(db: Db, rows: CatalogueRecordsTable[]): Promise<CatalogueRecord[]> {
  if (rows.length === 0) return [];
  const relations = await db.selectFrom('catalogue_relations').select(['record_id', 'type', 'target']).where('record_id', 'in', rows.map((row) => row.id)).execute();
  const byId = new Map<string, Relation[]>();
  for (const { record_id, type, target } of relations) byId.set(record_id, [...(byId.get(record_id) ?? []), { type, target }]);
  return rows.map((row) => {
    const { abstracts, dates, committees, ics, keywords, altids, keys, doctype, edition, url, source, work } = row;
    const rest = { abstracts, dates, committees, ics, keywords, altids, keys, doctype, edition, url, source, work };
    return { ...brief(row), ...rest, relations: byId.get(row.id) ?? [], firstSeenAt: row.first_seen_at, changedAt: row.changed_at };
  });
}

type Row = Pick<CatalogueRecordsTable, (typeof BRIEF)[number]>;

function brief({ id, sdo, designation, family, supplement, titles, stage, status, published_on, year, gone_from, gone_at }: Row): RecordBrief {
  return { id, sdo, designation, family, supplement, titles, stage, status, publishedOn: published_on, year, goneFrom: gone_from, goneAt: gone_at?.toISOString() ?? null };
}

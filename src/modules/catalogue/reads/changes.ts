// What changed: of one record, of several, and of all of them since a day; and what is new.

import { type SelectQueryBuilder, sql } from 'kysely';
import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { ChangedField } from '../changes.js';
import { type RecordBrief, recordsBriefly } from './records.js';

export interface ChangeShown {
  at: Date;
  what: string;
  was: string | null;
  now: string | null;
}

/** The history of one record, newest first. */
export async function historyOfRecord(db: Db, id: string, limit = 100): Promise<ChangeShown[]> {
  return db.selectFrom('catalogue_changes').select(['at', 'what', 'was', 'now']).where('record_id', '=', id).orderBy('id', 'desc').limit(limit).execute();
}

/** The histories of records since an instant, by record, each newest first and of fifty changes at most; one query. */
export async function historiesOf(db: Db, ids: string[], since: Date): Promise<Map<string, ChangeShown[]>> {
  if (ids.length === 0) return new Map();
  const found = await sql<ChangeShown & { record_id: string }>`
    select record_id, at, what, was, now from unnest(${ids}::text[]) as record_id,
      lateral (select id, at, what, was, now from catalogue_changes there where there.record_id = record_id.record_id and at >= ${since} order by id desc limit 50) changed
    order by record_id, changed.id desc`.execute(db);
  const histories = new Map<string, ChangeShown[]>();
  for (const { record_id, ...change } of found.rows) histories.set(record_id, [...(histories.get(record_id) ?? []), change]);
  return histories;
}

/** Since when, and of what: without a filter everything. */
export interface Since {
  since: Date;
  /** Only what was before this instant. */
  until?: Date;
  /** Only these records. */
  ids?: readonly string[];
  /** Only documents of these families: any edition, any amendment. */
  families?: readonly string[];
  /** Only of these bodies. */
  bodies?: readonly string[];
  after?: string | null;
  limit?: number;
}

export interface ChangesPage {
  rows: (ChangeShown & { record: RecordBrief })[];
  after: string | null;
}

/** Changes of title, status, stage, date and listing since an instant, newest first; two queries. */
export async function changesSince(db: Db, given: Since & { what?: readonly ChangedField[] }): Promise<ChangesPage> {
  const limit = given.limit ?? 50;
  let query = db
    .selectFrom('catalogue_changes as change')
    .innerJoin('catalogue_records as record', 'record.id', 'change.record_id')
    .select(['change.id', 'change.record_id', 'change.at', 'change.what', 'change.was', 'change.now'])
    .where('change.at', '>=', given.since)
    .orderBy('change.id', 'desc')
    .limit(limit + 1);
  if (given.until) query = query.where('change.at', '<', given.until);
  if (given.what) query = query.where('change.what', '=', sql<string>`any(${given.what}::text[])`);
  if (isId(given.after)) query = query.where('change.id', '<', given.after);
  const found = await narrowed(query, given).execute();
  const page = found.slice(0, limit);
  const records = new Map((await recordsBriefly(db, [...new Set(page.map((row) => row.record_id))])).map((record) => [record.id, record]));
  const rows = page.flatMap(({ record_id, at, what, was, now }) => {
    const record = records.get(record_id);
    return record ? [{ at, what, was, now, record }] : [];
  });
  return { rows, after: found.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** Records that were not here before an instant, newest first; two queries. */
export async function newSince(db: Db, given: Since): Promise<ChangesPage> {
  const limit = given.limit ?? 50;
  let query = db
    .selectFrom('catalogue_records as record')
    .select(['record.id', 'record.first_seen_at'])
    .where('record.first_seen_at', '>=', given.since)
    .orderBy('record.first_seen_at', 'desc')
    .orderBy('record.id', 'desc')
    .limit(limit + 1);
  if (given.until) query = query.where('record.first_seen_at', '<', given.until);
  const key = /^(\d+)_(.+)$/s.exec(given.after ?? '');
  if (key) {
    const [at, id] = [new Date(Number(key[1])), key[2] as string];
    if (!Number.isNaN(at.getTime())) query = query.where(({ or, eb, and }) => or([eb('record.first_seen_at', '<', at), and([eb('record.first_seen_at', '=', at), eb('record.id', '<', id)])]));
  }
  const found = await narrowed(query, given).execute();
  const page = found.slice(0, limit);
  const records = new Map((await recordsBriefly(db, page.map((row) => row.id))).map((record) => [record.id, record]));
  const last = page.at(-1);
  return {
    rows: page.flatMap(({ id, first_seen_at }) => {
      const record = records.get(id);
      return record ? [{ at: first_seen_at, what: 'new', was: null, now: null, record }] : [];
    }),
    after: found.length > limit && last ? `${last.first_seen_at.getTime()}_${last.id}` : null,
  };
}

/** A query over records, narrowed to what is asked for; an empty list of records narrows to none. */
// biome-ignore lint/suspicious/noExplicitAny: two queries over different tables share what they say of the record
function narrowed<Query extends SelectQueryBuilder<any, any, any>>(query: Query, { ids, families, bodies }: Since): Query {
  let narrow: Query = query;
  if (ids) narrow = narrow.where('record.id', '=', sql`any(${ids}::text[])`) as Query;
  if (families) narrow = narrow.where('record.family', '=', sql`any(${families}::text[])`) as Query;
  if (bodies) narrow = narrow.where('record.sdo', '=', sql`any(${bodies}::text[])`) as Query;
  return narrow;
}

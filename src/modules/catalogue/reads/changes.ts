// What changed: of one record, and of all of them since a day.

import type { Db } from '../../../storage/index.js';
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

export interface ChangesPage {
  rows: (ChangeShown & { record: RecordBrief })[];
  after: string | null;
}

/** Changes of title, status, stage and date since an instant, newest first; two queries. */
export async function changesSince(db: Db, given: { since: Date; after?: string | null; limit?: number }): Promise<ChangesPage> {
  const limit = given.limit ?? 50;
  let query = db.selectFrom('catalogue_changes').select(['id', 'record_id', 'at', 'what', 'was', 'now']).where('at', '>=', given.since).orderBy('id', 'desc').limit(limit + 1);
  if (given.after && /^[0-9a-f-]{36}$/.test(given.after)) query = query.where('id', '<', given.after);
  const found = await query.execute();
  const page = found.slice(0, limit);
  const records = new Map((await recordsBriefly(db, page.map((row) => row.record_id))).map((record) => [record.id, record]));
  const rows = page.flatMap(({ record_id, at, what, was, now }) => {
    const record = records.get(record_id);
    return record ? [{ at, what, was, now, record }] : [];
  });
  return { rows, after: found.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** Records that were not here before an instant, newest first. */
export async function newSince(db: Db, given: { since: Date; after?: string | null; limit?: number }): Promise<ChangesPage> {
  const limit = given.limit ?? 50;
  let query = db.selectFrom('catalogue_records').select(['id', 'first_seen_at']).where('first_seen_at', '>=', given.since).orderBy('first_seen_at', 'desc').orderBy('id', 'desc').limit(limit + 1);
  const key = /^(\d+)_(.+)$/s.exec(given.after ?? '');
  if (key) {
    const [at, id] = [new Date(Number(key[1])), key[2] as string];
    if (!Number.isNaN(at.getTime())) query = query.where(({ or, eb, and }) => or([eb('first_seen_at', '<', at), and([eb('first_seen_at', '=', at), eb('id', '<', id)])]));
  }
  const found = await query.execute();
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

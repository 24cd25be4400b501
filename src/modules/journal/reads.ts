// What may be asked of the journal: the history of a thing or of a group, newest first, paged by key.

import type { Db } from '../../storage/index.js';
import type { HistoryShown } from './shapes.js';
import type {} from './tables.js';

const PAGE = 50;

/** Rows after the key `after` (an id), newest first; `after` of the answer is null on the last page. */
export async function historyOf(db: Db, of: { groupId?: string; thing?: { kind: string; id: string }; after?: string | null }): Promise<HistoryShown> {
  let query = db.selectFrom('journal').selectAll().orderBy('id', 'desc').limit(PAGE + 1);
  if (of.groupId) query = query.where('group_id', '=', of.groupId);
  if (of.thing) query = query.where('thing_kind', '=', of.thing.kind).where('thing_id', '=', of.thing.id);
  if (of.after) query = query.where('id', '<', of.after);
  const rows = await query.execute();
  return {
    rows: rows.slice(0, PAGE).map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      who: row.who,
      capacity: row.capacity,
      event: row.event,
      thing: { kind: row.thing_kind, id: row.thing_id },
      detail: row.detail as Record<string, unknown>,
    })),
    after: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null,
  };
}

/** When somebody did what, newest first: for what is kept about them. At most a thousand. */
export async function actsOf(db: Db, personId: string): Promise<{ at: string; event: string }[]> {
  const rows = await db.selectFrom('journal').where('person_id', '=', personId).select(['at', 'event']).orderBy('id', 'desc').limit(1000).execute();
  return rows.map((row) => ({ at: row.at.toISOString(), event: row.event }));
}

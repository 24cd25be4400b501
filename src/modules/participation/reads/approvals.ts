// What waits for the approval of some bodies, over all meetings.

import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { ParticipationMode } from '../registration.js';
import type {} from '../tables.js';

export interface ApprovalAsked {
  id: string;
  name: string;
  title: string | null;
  body: string;
  country: string;
  mode: ParticipationMode;
  createdAt: Date;
  group: { slug: string; acronym: string };
  meeting: number;
  start: string;
  end: string | null;
}

/** Oldest first, 100 a page. One query. */
export async function approvalsFor(db: Db, bodyIds: readonly string[], after: string | null): Promise<{ rows: ApprovalAsked[]; after: string | null }> {
  if (bodyIds.length === 0) return { rows: [], after: null };
  let query = db
    .selectFrom('registrations')
    .innerJoin('meetings', 'meetings.id', 'registrations.meeting_id')
    .innerJoin('groups', 'groups.id', 'meetings.group_id')
    .where('registrations.state', '=', 'received')
    .where('meetings.state', '<>', 'cancelled')
    .where('registrations.body_id', 'in', bodyIds)
    .select(['registrations.id', 'registrations.name', 'registrations.title', 'registrations.body', 'registrations.country', 'registrations.mode', 'registrations.created_at as createdAt'])
    .select(['groups.slug', 'groups.acronym', 'meetings.number', 'meetings.start_on as start', 'meetings.end_on as end'])
    .orderBy('registrations.id')
    .limit(101);
  if (isId(after)) query = query.where('registrations.id', '>', after);
  const rows = await query.execute();
  const shown = rows.slice(0, 100).map(({ slug, acronym, number, ...row }) => ({ ...row, group: { slug, acronym }, meeting: number }));
  return { rows: shown, after: rows.length > 100 ? (shown.at(-1)?.id ?? null) : null };
}

/** How many wait for the approval of some bodies. */
export async function approvalsCount(db: Db, bodyIds: readonly string[]): Promise<number> {
  if (bodyIds.length === 0) return 0;
  const query = db.selectFrom('registrations').innerJoin('meetings', 'meetings.id', 'meeting_id').where('registrations.state', '=', 'received').where('meetings.state', '<>', 'cancelled').where('body_id', 'in', bodyIds);
  return Number((await query.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
}

// What waits for focal points, over all meetings ahead; whose link for remote participation has opened.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export interface WaitsForBody {
  id: string;
  bodyId: string;
  name: string;
  body: string;
  acronym: string;
  meeting: number;
  start: string;
  end: string | null;
}

/** The registrations that wait for the focal point of their body, oldest first, at most 5000. One query. */
export async function waitingForBodies(db: Db, today: string): Promise<WaitsForBody[]> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('meetings', 'meetings.id', 'registrations.meeting_id')
    .innerJoin('groups', 'groups.id', 'meetings.group_id')
    .innerJoin('participation_forms', 'participation_forms.meeting_id', 'meetings.id')
    .where('registrations.state', '=', 'received')
    .where('registrations.body_id', 'is not', null)
    .where('participation_forms.approval', '=', 'focalPoint')
    .where('meetings.state', '<>', 'cancelled')
    .where(sql<boolean>`coalesce(end_on, start_on) >= ${today}::date`)
    .select(['registrations.id', 'registrations.body_id as bodyId', 'registrations.name', 'registrations.body', 'groups.acronym', 'meetings.number as meeting', 'meetings.start_on as start', 'meetings.end_on as end'])
    .orderBy('registrations.id')
    .limit(5000)
    .execute();
  return rows.map((row) => ({ ...row, bodyId: row.bodyId as string }));
}

/** The meetings whose link has opened, of which their participants were not told. */
export async function linksOpened(db: Db, of: { at: Date; today: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('participation_forms')
    .innerJoin('meetings', 'meetings.id', 'participation_forms.meeting_id')
    .where('link_from', '<=', of.at)
    .where('link_told_at', 'is', null)
    .where('secrets', 'is not', null)
    .where('meetings.state', '=', 'convened')
    .where(sql<boolean>`coalesce(end_on, start_on) >= ${of.today}::date`)
    .select('meetings.id')
    .limit(100)
    .execute();
  return rows.map(({ id }) => id);
}

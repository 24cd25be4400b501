// Every insert, update and removal of presence.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { ParticipationMode } from '../registration.js';
import type {} from '../tables.js';

interface Presence {
  registrationId: string;
  on: string;
  mode: ParticipationMode;
}

/** Notes presence once a day and way of taking part; the earliest time stays. */
export async function noteAttendance(db: Db, given: Presence & { meetingId: string; at: Date; by: string | null; how: 'scan' | 'list' | 'self' }): Promise<{ first: boolean; at: Date }> {
  const noted = await db
    .insertInto('attendance')
    .values({ registration_id: given.registrationId, meeting_id: given.meetingId, on_date: given.on, mode: given.mode, at: given.at, noted_by: given.by, how: given.how })
    .onConflict((conflict) => conflict.columns(['registration_id', 'on_date', 'mode']).doUpdateSet({ at: sql<Date>`least(attendance.at, excluded.at)` }))
    .returning(['at', sql<boolean>`xmax = 0`.as('first')])
    .executeTakeFirstOrThrow();
  return noted;
}

export async function removeAttendance(db: Db, of: Presence): Promise<boolean> {
  const gone = await db.deleteFrom('attendance').where('registration_id', '=', of.registrationId).where('on_date', '=', of.on).where('mode', '=', of.mode).executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

// Who was there: of one registration, and of a meeting by day and way of taking part.

import type { Db } from '../../../storage/index.js';
import type { ParticipationMode } from '../registration.js';
import type {} from '../tables.js';

export interface Attended {
  on: string;
  mode: ParticipationMode;
  at: Date;
}

export async function attendedBy(db: Db, registrationId: string): Promise<Attended[]> {
  return db.selectFrom('attendance').where('registration_id', '=', registrationId).select(['on_date as on', 'mode', 'at']).orderBy('on_date').orderBy('mode').execute();
}

/** How many were there, day by day. */
export async function presenceOf(db: Db, meetingId: string): Promise<{ on: string; mode: ParticipationMode; count: number }[]> {
  return db
    .selectFrom('attendance')
    .where('meeting_id', '=', meetingId)
    .select(['on_date as on', 'mode'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['on_date', 'mode'])
    .orderBy('on_date')
    .orderBy('mode')
    .execute();
}

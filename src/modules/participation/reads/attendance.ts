// Who was there: of one registration, and of a meeting by day and way of taking part.

import type { Db } from '../../../storage/index.js';
import type { ParticipationMode } from '../registration.js';
import type {} from '../tables.js';
import { type RegistrationKnown, knownOf } from './registrations.js';

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

/** The registrations behind codes of badges and numbers, within one meeting. One query. */
export async function registrationsByCodes(db: Db, meetingId: string, codes: readonly ({ ticket: string } | { number: number })[]): Promise<RegistrationKnown[]> {
  if (codes.length === 0) return [];
  const tickets = codes.flatMap((code) => ('ticket' in code ? [code.ticket] : []));
  const numbers = codes.flatMap((code) => ('number' in code ? [code.number] : []));
  const rows = await db
    .selectFrom('registrations')
    .where('meeting_id', '=', meetingId)
    .where(({ or, eb }) => or([eb('ticket', 'in', tickets.length > 0 ? tickets : ['']), eb('number', 'in', numbers.length > 0 ? numbers : [-1])]))
    .selectAll()
    .execute();
  return rows.flatMap((row) => knownOf(row) ?? []);
}

/** Which of some registrations were there on a day. */
export async function thereOn(db: Db, ids: readonly string[], on: string): Promise<Map<string, Attended[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('attendance').where('registration_id', 'in', ids).where('on_date', '=', on).select(['registration_id as id', 'on_date as on', 'mode', 'at']).orderBy('mode').execute();
  const found = new Map<string, Attended[]>();
  for (const { id, ...attended } of rows) found.set(id, [...(found.get(id) ?? []), attended]);
  return found;
}

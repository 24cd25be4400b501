// One registration, or those of somebody.

import type { Selectable } from 'kysely';
import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { Tables } from '../../../storage/tables.js';
import { ACTIVE_STATES, type Category, type Gender, type ParticipationMode, type RegistrationState } from '../registration.js';
import type {} from '../tables.js';

/** A registration with everything but the passport, which is kept apart. */
export interface RegistrationKnown {
  id: string;
  meetingId: string;
  personId: string;
  number: number | null;
  state: RegistrationState;
  mode: ParticipationMode;
  name: string;
  title: string | null;
  bodyId: string | null;
  body: string;
  country: string;
  category: Category;
  gender: Gender | null;
  dietary: string | null;
  accessNeeds: string | null;
  listed: boolean;
  visa: boolean;
  email: string;
  language: string;
  capacity: string;
  restsOn: string | null;
  lateReason: string | null;
  reason: string | null;
  offeredUntil: Date | null;
  ticket: string;
  createdAt: Date;
}

export async function registrationById(db: Db, id: string): Promise<RegistrationKnown | null> {
  if (!isId(id)) return null;
  return knownOf(await db.selectFrom('registrations').where('id', '=', id).selectAll().executeTakeFirst());
}

/** What somebody's form became, by its key or by its person: the one that is active, else the newest. One query. */
export async function registrationFor(db: Db, of: { meetingId: string; personId: string }): Promise<RegistrationKnown | null> {
  const mine = db.selectFrom('registrations').where('meeting_id', '=', of.meetingId).where('person_id', '=', of.personId).selectAll();
  const rows = await mine.orderBy('id', 'desc').limit(20).execute();
  return knownOf(rows.find((row) => (ACTIVE_STATES as readonly string[]).includes(row.state)) ?? rows[0]);
}

/** What became of a form that was sent, by its key; null when it never arrived. */
export async function registrationByKey(db: Db, meetingId: string, formKey: string): Promise<RegistrationKnown | null> {
  return knownOf(await db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('form_key', '=', formKey).selectAll().executeTakeFirst());
}

/** The registrations of a person, newest first, at most 200. */
export async function registrationsOfPerson(db: Db, personId: string): Promise<RegistrationKnown[]> {
  const rows = await db.selectFrom('registrations').where('person_id', '=', personId).selectAll().orderBy('id', 'desc').limit(200).execute();
  return rows.flatMap((row) => knownOf(row) ?? []);
}

/** How many wait before one for the same mode of a meeting. */
export async function waitingBefore(db: Db, of: Pick<RegistrationKnown, 'id' | 'meetingId' | 'mode'>): Promise<number> {
  const query = db.selectFrom('registrations').where('meeting_id', '=', of.meetingId).where('mode', '=', of.mode).where('state', '=', 'waiting').where('id', '<', of.id);
  return Number((await query.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
}

/** Offers that ran out before an instant; those of a cancelled meeting stand still. */
export async function lapsedOffers(db: Db, at: Date): Promise<string[]> {
  const query = db.selectFrom('registrations').innerJoin('meetings', 'meetings.id', 'registrations.meeting_id').where('registrations.state', '=', 'offered').where('offered_until', '<=', at);
  const rows = await query.where('meetings.state', '<>', 'cancelled').select('registrations.id').orderBy('offered_until').limit(500).execute();
  return rows.map((row) => row.id);
}

export function knownOf(row: Selectable<Tables['registrations']> | undefined): RegistrationKnown | null {
  if (!row) return null;
  const { id, number, state, mode, name, title, body, country, category, gender, dietary, listed, visa, email, language, capacity, reason, ticket } = row;
  return {
    ...{ id, number, state, mode, name, title, body, country, category, gender, dietary, listed, visa, email, language, capacity, reason, ticket },
    meetingId: row.meeting_id,
    personId: row.person_id,
    bodyId: row.body_id,
    accessNeeds: row.access_needs,
    restsOn: row.rests_on,
    lateReason: row.late_reason,
    offeredUntil: row.offered_until,
    createdAt: row.created_at,
  };
}

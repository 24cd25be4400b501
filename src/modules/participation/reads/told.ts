// Who of a meeting hears of mails about it; who needs no reminder to register any more.

import type { Language } from '../../../kit/languages.js';
import { isLanguage } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { ACTIVE_STATES, type ParticipationMode } from '../registration.js';
import type {} from '../tables.js';
import { type RegistrationKnown, knownOf } from './registrations.js';

/** The approved participants of a meeting, with the language in which they registered. */
export async function audienceOf(db: Db, meetingId: string): Promise<{ email: string; language: Language; personId: string }[]> {
  const query = db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('state', '=', 'approved').where('email', '<>', '');
  const rows = await query.select(['email', 'language', 'person_id']).orderBy('id').execute();
  return rows.map((row) => ({ email: row.email, language: isLanguage(row.language) ? row.language : 'en', personId: row.person_id }));
}

/** The addresses, in lower case, of those who have registered for a meeting. */
export async function haveRegistered(db: Db, meetingId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('state', 'in', [...ACTIVE_STATES]).select('email').execute();
  return new Set(rows.map((row) => row.email.toLowerCase()));
}

/** The newest registration of a group, or of all, by which a mail can be shown as it would be read. One query. */
export async function latestOfGroup(db: Db, groupId: string | null): Promise<RegistrationKnown | null> {
  let query = db.selectFrom('registrations').innerJoin('meetings', 'meetings.id', 'registrations.meeting_id').selectAll('registrations');
  if (groupId) query = query.where('meetings.group_id', '=', groupId);
  return knownOf(await query.orderBy('registrations.id', 'desc').limit(1).executeTakeFirst());
}

export interface MineShown {
  state: 'received' | 'waiting' | 'offered' | 'approved' | 'refused' | 'withdrawn';
  number: number | null;
  meeting: number;
  start: string;
  end: string | null;
  slug: string;
  acronym: string;
  cancelled: boolean;
}

/** The registrations of a person with the meetings that they are for, newest first, at most 50. One query. */
export async function minesOf(db: Db, personId: string): Promise<MineShown[]> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('meetings', 'meetings.id', 'registrations.meeting_id')
    .innerJoin('groups', 'groups.id', 'meetings.group_id')
    .where('registrations.person_id', '=', personId)
    .select(['registrations.state', 'registrations.number', 'meetings.number as meeting', 'meetings.start_on as start', 'meetings.end_on as end', 'groups.slug', 'groups.acronym'])
    .select(({ eb }) => eb('meetings.state', '=', 'cancelled').as('cancelled'))
    .orderBy('meetings.start_on', 'desc')
    .orderBy('registrations.id', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, cancelled: Boolean(row.cancelled) }));
}

/** Somebody who is registered and can be told. */
export interface ToldOne {
  id: string;
  personId: string;
  name: string;
  email: string;
  language: string;
  mode: ParticipationMode;
}

/** All who are, or may come to be, participants of a meeting; or those approved for one way of taking part. One query. */
export async function registeredOf(db: Db, meetingId: string, of: { approved?: ParticipationMode } = {}): Promise<ToldOne[]> {
  let query = db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('email', '<>', '').select(['id', 'person_id as personId', 'name', 'email', 'language', 'mode']).orderBy('id');
  query = of.approved ? query.where('state', '=', 'approved').where('mode', '=', of.approved) : query.where('state', 'in', [...ACTIVE_STATES]);
  return query.execute();
}

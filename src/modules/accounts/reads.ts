// What may be asked about people: who stands behind a session, who has an address, where somebody is signed in.

import { sql } from 'kysely';
import { type Actor, NOBODY, type SiteRole } from '../../kit/actor.js';
import { type Language, type Multilingual, inLanguage } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { hashOf } from './tokens.js';
import type {} from './tables.js';

export interface OpenSession {
  id: string;
  startedAt: Date;
  seenAt: Date;
  agent: string;
}

/** The actor behind a session token, with roles and offices; NOBODY for none, an ended or an expired one. One query. */
export async function actorOf(db: Db, token: string | null, at: Date, language: Language = 'en'): Promise<Actor & { sessionId?: string; seenAt?: Date }> {
  if (!token) return NOBODY;
  const found = await db
    .selectFrom('sessions')
    .innerJoin('persons', 'persons.id', 'sessions.person_id')
    .where('sessions.token_hash', '=', hashOf(token))
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', at)
    .select(['sessions.id as session_id', 'sessions.seen_at', 'persons.id', 'persons.name'])
    .select(sql<SiteRole[]>`array(select role from site_roles where person_id = persons.id order by role)`.as('roles'))
    .select(
      sql<{ groupId: string; capacity: string }[]>`coalesce((select jsonb_agg(jsonb_build_object('groupId', group_id, 'capacity', capacity)) from offices where person_id = persons.id), '[]')`.as(
        'offices',
      ),
    )
    .executeTakeFirst();
  if (!found) return NOBODY;
  const name = inLanguage(found.name as Multilingual, language)?.text ?? '';
  return { personId: found.id, name, siteRoles: found.roles, offices: found.offices, sessionId: found.session_id, seenAt: found.seen_at };
}

/** The sessions of a person that are open, newest first. */
export async function sessionsOf(db: Db, personId: string, at: Date): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .select(['id', 'started_at', 'seen_at', 'agent'])
    .orderBy('started_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ id: row.id, startedAt: row.started_at, seenAt: row.seen_at, agent: row.agent }));
}

/** Whether a link would still open; asking does not use it up. */
export async function linkOpen(db: Db, token: string, at: Date): Promise<boolean> {
  const found = await db
    .selectFrom('sign_in_links')
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .select('email')
    .executeTakeFirst();
  return found !== undefined;
}

/** How many links one address asked for since a moment, and how many all did. */
export async function requestsSince(db: Db, emailHash: Buffer, since: { one: Date; all: Date }): Promise<{ one: number; all: number }> {
  const found = await db
    .selectFrom('sign_in_requests')
    .select([
      sql<number>`count(*) filter (where email_hash = ${emailHash} and at > ${since.one})`.as('one'),
      sql<number>`count(*) filter (where at > ${since.all})`.as('all'),
    ])
    .where('at', '>', since.one < since.all ? since.one : since.all)
    .executeTakeFirstOrThrow();
  return { one: Number(found.one), all: Number(found.all) };
}

/** Whether anybody of the secretariat is here yet. */
export async function hasSecretariat(db: Db): Promise<boolean> {
  return (await db.selectFrom('site_roles').where('role', '=', 'secretariat').select('person_id').limit(1).executeTakeFirst()) !== undefined;
}

export interface OfficeHolder {
  personId: string;
  name: Multilingual;
  emails: string[];
  capacity: string;
}

/** The people whose accounts hold an office in a group, by capacity and address. One query. */
export async function officeHolders(db: Db, groupId: string): Promise<OfficeHolder[]> {
  const rows = await db
    .selectFrom('offices')
    .innerJoin('persons', 'persons.id', 'offices.person_id')
    .where('offices.group_id', '=', groupId)
    .select(['offices.person_id', 'persons.name', 'offices.capacity'])
    .select(sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails'))
    .orderBy('offices.capacity')
    .orderBy('offices.person_id')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name as Multilingual, emails: row.emails, capacity: row.capacity }));
}

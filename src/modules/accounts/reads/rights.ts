// What may be asked of offices and member-level access.

import { sql } from 'kysely';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { holdsOn } from '../../people/reads.js';
import type {} from '../tables.js';

export interface OfficeHolder {
  personId: string;
  name: Multilingual;
  emails: string[];
  capacity: string;
  from: string | null;
  until: string | null;
}

/** The people whose accounts hold an office in a group on a day, or will, by capacity. One query. */
export async function officeHolders(db: Db, groupId: string, on: string): Promise<OfficeHolder[]> {
  const rows = await db
    .selectFrom('offices')
    .innerJoin('persons', 'persons.id', 'offices.person_id')
    .where('offices.group_id', '=', groupId)
    .where((row) => row.or([holdsOn('offices', on), row('offices.from_on', '>', on)]))
    .select(['offices.person_id', 'persons.name', 'offices.capacity', 'offices.from_on', 'offices.until_on'])
    .select(sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails'))
    .orderBy('offices.capacity')
    .orderBy('offices.person_id')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name as Multilingual, emails: row.emails, capacity: row.capacity, from: row.from_on, until: row.until_on }));
}

export interface Leader {
  personId: string;
  /** The proved address first. */
  emails: string[];
  /** Those of the groups asked for in which the person holds an office. */
  groupIds: string[];
  secretariat: boolean;
}

/** Whoever may act for some of these groups on a day: the holders of offices in them, and the secretariat, who may for all. One query. */
export async function whoMayLead(db: Db, groupIds: readonly string[], on: string): Promise<Leader[]> {
  const found = await sql<Leader>`
    select persons.id as "personId",
      array(select email from person_addresses where person_id = persons.id order by verified_at is null, email) as emails,
      array(select group_id::text from offices where person_id = persons.id and group_id = any(${groupIds}::uuid[]) and ${holdsOn('offices', on)} order by group_id) as "groupIds",
      exists (select from site_roles where person_id = persons.id and role = 'secretariat') as secretariat
    from persons
    where merged_into is null and (
      id in (select person_id from offices where group_id = any(${groupIds}::uuid[]) and ${holdsOn('offices', on)}) or id in (select person_id from site_roles where role = 'secretariat'))
    order by id`.execute(db);
  return found.rows;
}

export interface AccessGranted {
  id: string;
  personId: string;
  name: Multilingual;
  emails: string[];
  from: string;
  until: string | null;
  /** Who granted it; null for the operator. */
  by: Multilingual | null;
}

const PAGE = 50;

/** Those to whom the focal point of a body gave access that lasts, by the time of the grant, paged by key. One query. */
export async function accessOf(db: Db, bodyId: string, after: string | null = null): Promise<{ rows: AccessGranted[]; after: string | null }> {
  let query = db
    .selectFrom('member_access')
    .innerJoin('persons', 'persons.id', 'member_access.person_id')
    .leftJoin('persons as granter', 'granter.id', 'member_access.granted_by')
    .where('body_id', '=', bodyId)
    .where('ended_at', 'is', null)
    .select(['member_access.id', 'member_access.person_id as personId', 'persons.name', 'from_on as from', 'until_on as until', 'granter.name as by'])
    .select(sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails'))
    .orderBy('member_access.id')
    .limit(PAGE + 1);
  if (after) query = query.where('member_access.id', '>', after);
  const rows = await query.execute();
  return { rows: rows.slice(0, PAGE) as AccessGranted[], after: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

/** Whether somebody has member-level access for a body (or for any) on a day. */
export async function isMember(db: Db, of: { personId: string; bodyId?: string; on: string }): Promise<boolean> {
  let query = db
    .selectFrom('member_access')
    .where('person_id', '=', of.personId)
    .where('ended_at', 'is', null)
    .where('from_on', '<=', of.on)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', of.on)]));
  if (of.bodyId) query = query.where('body_id', '=', of.bodyId);
  return (await query.select('id').limit(1).executeTakeFirst()) !== undefined;
}

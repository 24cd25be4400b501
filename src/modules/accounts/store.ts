// Every write of accounts that concerns a whole person: what leaves with them, and what goes over when two persons were one.

import { sql } from 'kysely';
import type { Db } from '../../storage/index.js';
import { dropPassword, revokeTokens } from './store/credentials.js';
import { endSessions } from './store/entering.js';
import type {} from './tables.js';

/** Takes every way in from a person; nothing of it is public record. */
export async function takeWaysIn(db: Db, personId: string, at: Date): Promise<void> {
  await endSessions(db, { personId }, at);
  await dropPassword(db, personId);
  await revokeTokens(db, { personId }, at);
  await db.deleteFrom('passkeys').where('person_id', '=', personId).execute();
  await db.deleteFrom('provider_identities').where('person_id', '=', personId).execute();
  await db.deleteFrom('sign_in_links').where('person_id', '=', personId).execute();
}

/** Takes roles, offices and member-level access from a person. */
export async function takeRights(db: Db, personId: string, at: Date): Promise<void> {
  await db.deleteFrom('site_roles').where('person_id', '=', personId).execute();
  await db.deleteFrom('offices').where('person_id', '=', personId).execute();
  await db.updateTable('member_access').set({ ended_at: at }).where('person_id', '=', personId).where('ended_at', 'is', null).execute();
}

/** Moves roles to the person that another turned out to be; what that one has already is dropped. */
export async function moveRoles(db: Db, from: string, to: string): Promise<number> {
  await db.deleteFrom('site_roles').where('person_id', '=', from).where('role', 'in', db.selectFrom('site_roles').select('role').where('person_id', '=', to)).execute();
  return Number((await db.updateTable('site_roles').set({ person_id: to }).where('person_id', '=', from).executeTakeFirst()).numUpdatedRows);
}

/** Offices go over; of two that were given by themselves in one group the one of the person who stays is kept. */
export async function moveOffices(db: Db, from: string, to: string): Promise<number> {
  const held = db.selectFrom('offices').select('group_id').where('person_id', '=', to).where('term_id', 'is', null).where('ended_at', 'is', null);
  await db.deleteFrom('offices').where('person_id', '=', from).where('term_id', 'is', null).where('ended_at', 'is', null).where('group_id', 'in', held).execute();
  return Number((await db.updateTable('offices').set({ person_id: to }).where('person_id', '=', from).executeTakeFirst()).numUpdatedRows);
}

/** A password is nobody else's to bring: it stays with the one who set it, else it is dropped. */
export async function dropMergedPassword(db: Db, from: string): Promise<number> {
  await dropPassword(db, from);
  return 0;
}

export async function moveAccess(db: Db, from: string, to: string, at: Date): Promise<number> {
  await sql`update member_access set ended_at = ${at} where person_id = ${from} and ended_at is null
    and body_id in (select body_id from member_access where person_id = ${to} and ended_at is null)`.execute(db);
  return Number((await db.updateTable('member_access').set({ person_id: to }).where('person_id', '=', from).executeTakeFirst()).numUpdatedRows);
}

/** Sessions end: whoever was signed in as the one signs in as the other. */
export async function endMergedSessions(db: Db, from: string, to: string, at: Date): Promise<number> {
  await endSessions(db, { personId: from }, at);
  return Number((await db.updateTable('sessions').set({ person_id: to }).where('person_id', '=', from).executeTakeFirst()).numUpdatedRows);
}

// Every insert and update of the tables of accounts.

import type { SiteRole } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import type { Db } from '../../storage/index.js';
import type {} from './tables.js';

export async function giveRole(db: Db, personId: string, role: SiteRole, at: Date): Promise<void> {
  await db
    .insertInto('site_roles')
    .values({ person_id: personId, role, given_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function giveOffice(db: Db, personId: string, groupId: string, capacity: string): Promise<void> {
  await db
    .insertInto('offices')
    .values({ person_id: personId, group_id: groupId, capacity })
    .onConflict((conflict) => conflict.columns(['person_id', 'group_id']).doUpdateSet({ capacity }))
    .execute();
}

/** Takes an office back; false when the person does not hold it. */
export async function takeOffice(db: Db, personId: string, groupId: string): Promise<boolean> {
  const done = await db.deleteFrom('offices').where('person_id', '=', personId).where('group_id', '=', groupId).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

export async function addLink(db: Db, link: { hash: Buffer; personId: string; email: string; at: Date; until: Date }): Promise<void> {
  await db
    .insertInto('sign_in_links')
    .values({ token_hash: link.hash, person_id: link.personId, email: link.email, created_at: link.at, expires_at: link.until, used_at: null })
    .execute();
}

/** Consumes a link in one statement: of two who press the button at once, one enters. */
export async function useLink(db: Db, hash: Buffer, at: Date): Promise<{ personId: string; email: string } | null> {
  const used = await db
    .updateTable('sign_in_links')
    .set({ used_at: at })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['person_id', 'email'])
    .executeTakeFirst();
  return used ? { personId: used.person_id, email: used.email } : null;
}

export async function noteRequest(db: Db, emailHash: Buffer, at: Date): Promise<void> {
  await db.insertInto('sign_in_requests').values({ id: newId(), email_hash: emailHash, at }).execute();
}

export async function startSession(db: Db, session: { id: string; hash: Buffer; personId: string; agent: string; at: Date; until: Date }): Promise<void> {
  const { id, hash, personId, agent, at, until } = session;
  await db
    .insertInto('sessions')
    .values({ id, token_hash: hash, person_id: personId, agent, started_at: at, seen_at: at, expires_at: until, ended_at: null })
    .execute();
}

export async function touchSession(db: Db, id: string, at: Date, until: Date): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: at, expires_at: until }).where('id', '=', id).execute();
}

/** Ends a session of this person; false when it is not theirs or has ended. */
export async function endSession(db: Db, which: { id?: string; hash?: Buffer; personId?: string }, at: Date): Promise<boolean> {
  let query = db.updateTable('sessions').set({ ended_at: at }).where('ended_at', 'is', null);
  if (which.id) query = query.where('id', '=', which.id);
  if (which.hash) query = query.where('token_hash', '=', which.hash);
  if (which.personId) query = query.where('person_id', '=', which.personId);
  return Number((await query.executeTakeFirst()).numUpdatedRows) > 0;
}

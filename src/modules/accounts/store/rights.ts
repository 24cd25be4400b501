// Every insert and update of roles, offices and member-level access.

import type { SiteRole } from '../../../kit/actor.js';
import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function giveRole(db: Db, personId: string, role: SiteRole, at: Date): Promise<void> {
  await db
    .insertInto('site_roles')
    .values({ person_id: personId, role, given_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a role back; false when the person does not have it. */
export async function takeRole(db: Db, personId: string, role: SiteRole): Promise<boolean> {
  const done = await db.deleteFrom('site_roles').where('person_id', '=', personId).where('role', '=', role).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
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

/** Grants member-level access for a body; false when the person has it already. */
export async function grantAccess(db: Db, grant: { personId: string; bodyId: string; by: string | null; from: string; until: string | null; at: Date }): Promise<boolean> {
  const { personId, bodyId, by, from, until, at } = grant;
  const made = await db
    .insertInto('member_access')
    .values({ id: newId(), person_id: personId, body_id: bodyId, granted_by: by, from_on: from, until_on: until, granted_at: at, ended_at: null })
    .onConflict((conflict) => conflict.columns(['person_id', 'body_id']).where('ended_at', 'is', null).doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) > 0;
}

/** Ends a grant of this body; gives whose it was, null when there is none that lasts. */
export async function endAccess(db: Db, which: { id: string; bodyId: string }, at: Date): Promise<string | null> {
  const ended = await db
    .updateTable('member_access')
    .set({ ended_at: at })
    .where('id', '=', which.id)
    .where('body_id', '=', which.bodyId)
    .where('ended_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  return ended?.person_id ?? null;
}

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

export interface OfficeGiven {
  personId: string;
  groupId: string;
  capacity: string;
  from: string | null;
  until: string | null;
  /** The term of an officer for which it is given; null where it is given by itself. */
  termId: string | null;
}

/** Gives an office; one that was given by itself and lasts takes the new capacity and span, so does the one of the same term. */
export async function giveOffice(db: Db, office: OfficeGiven): Promise<void> {
  const { personId, groupId, capacity, from, until, termId } = office;
  const fields = { capacity, from_on: from, until_on: until };
  const insert = db.insertInto('offices').values({ person_id: personId, group_id: groupId, term_id: termId, ...fields });
  const again = { ...fields, person_id: personId, ended_at: null };
  await (termId
    ? insert.onConflict((conflict) => conflict.column('term_id').where('term_id', 'is not', null).doUpdateSet(again))
    : insert.onConflict((conflict) => conflict.columns(['person_id', 'group_id']).where('term_id', 'is', null).where('ended_at', 'is', null).doUpdateSet(fields))
  ).execute();
}

/** Ends the offices that a person holds in a group, of their own or of a term, at once; false when there is none. */
export async function takeOffice(db: Db, of: { personId: string; groupId: string; on: string }, at: Date): Promise<boolean> {
  const open = endedFrom(db, of.on, at).where('person_id', '=', of.personId).where('group_id', '=', of.groupId).where('ended_at', 'is', null);
  const done = await open.where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', of.on)])).executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** Sets the last day of the office that was given for a term; `at` when it is over at once. */
export async function endOfficeOfTerm(db: Db, of: { termId: string; until: string; at: Date | null }): Promise<void> {
  await endedFrom(db, of.until, of.at).where('term_id', '=', of.termId).where('ended_at', 'is', null).execute();
}

/** Takes the office of a term away, as if it had not been given. */
export async function dropOfficeOfTerm(db: Db, termId: string): Promise<void> {
  await db.deleteFrom('offices').where('term_id', '=', termId).execute();
}

function endedFrom(db: Db, on: string, at: Date | null) {
  return db.updateTable('offices').set((row) => ({ until_on: row.fn<string>('greatest', ['from_on', row.cast<string>(row.val(on), 'date')]), ended_at: at }));
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

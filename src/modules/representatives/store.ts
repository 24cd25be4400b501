// Every insert and update of representations and invitations.

import type { IsoDate } from '../../kit/dates.js';
import { newId } from '../../kit/ids.js';
import type { Db } from '../../storage/index.js';
import type { Appointment } from './representation.js';
import type {} from './tables.js';

interface Noted {
  at: Date;
  by: string | null;
}

export async function addRepresentation(
  db: Db,
  given: Noted & { groupId: string; bodyId: string; personId: string; how: Appointment; reference: string; from: IsoDate; until: IsoDate | null },
): Promise<string | null> {
  const id = newId();
  const { groupId, bodyId, personId, how, reference, from, until, at, by } = given;
  const added = await db
    .insertInto('representations')
    .values({ id, group_id: groupId, body_id: bodyId, person_id: personId, by_what: how, reference, from_on: from, until_on: until, noted_at: at, noted_by: by })
    .onConflict((conflict) => conflict.columns(['group_id', 'body_id', 'person_id']).where('until_on', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}

export async function addExpert(db: Db, given: Noted & { groupId: string; personId: string; invitedBy: string; purpose: string; from: IsoDate; until: IsoDate | null }): Promise<string | null> {
  const { groupId, personId, invitedBy, purpose, from, until, at, by } = given;
  const added = await db
    .insertInto('invited_experts')
    .values({ id: newId(), group_id: groupId, person_id: personId, invited_by: invitedBy, purpose, from_on: from, until_on: until, noted_at: at, noted_by: by })
    .onConflict((conflict) => conflict.columns(['group_id', 'person_id']).where('until_on', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}

/** Ends what is open from a day on; never before it began. False when there is none such in the group. */
export async function endIn(db: Db, table: 'representations' | 'invited_experts', which: { groupId: string; id: string; until: IsoDate }): Promise<boolean> {
  const done = await db
    .updateTable(table)
    .set((row) => ({ until_on: row.fn<string>('greatest', ['from_on', row.cast<string>(row.val(which.until), 'date')]) }))
    .where('id', '=', which.id)
    .where('group_id', '=', which.groupId)
    .where('until_on', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** Where two persons who were one both represent a body, the row of the one that goes is ended with its own last day. */
export async function endDoubles(db: Db, { from, to }: { from: string; to: string }): Promise<void> {
  await db
    .updateTable('representations as gone')
    .set((row) => ({ until_on: row.ref('gone.from_on') }))
    .where('gone.person_id', '=', from)
    .where('gone.until_on', 'is', null)
    .where((row) => row.exists(row.selectFrom('representations as stays').select('stays.id').where('stays.person_id', '=', to).where('stays.until_on', 'is', null).whereRef('stays.group_id', '=', 'gone.group_id').whereRef('stays.body_id', '=', 'gone.body_id')))
    .execute();
  await db
    .updateTable('invited_experts as gone')
    .set((row) => ({ until_on: row.ref('gone.from_on') }))
    .where('gone.person_id', '=', from)
    .where('gone.until_on', 'is', null)
    .where((row) => row.exists(row.selectFrom('invited_experts as stays').select('stays.id').where('stays.person_id', '=', to).where('stays.until_on', 'is', null).whereRef('stays.group_id', '=', 'gone.group_id')))
    .execute();
}

export async function repointPerson(db: Db, table: 'representations' | 'invited_experts', { from, to }: { from: string; to: string }): Promise<number> {
  const done = await db.updateTable(table).set({ person_id: to }).where('person_id', '=', from).executeTakeFirst();
  return Number(done.numUpdatedRows);
}

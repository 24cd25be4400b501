// What becomes of registrations when a person is merged into another, or erased.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { ACTIVE_STATES } from '../registration.js';
import type {} from '../tables.js';

/** Lays the registrations of one person to another; gives how many. */
export async function layToPerson(db: Db, which: { from: string; to: string }): Promise<number> {
  const moved = await db.updateTable('registrations').set({ person_id: which.to }).where('person_id', '=', which.from).executeTakeFirst();
  return Number(moved.numUpdatedRows);
}

/** The active registrations of one person for meetings for which another has one too: `[kept, given up]`, the older one kept. */
export async function doubled(db: Db, which: { from: string; to: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('registrations as one')
    .innerJoin('registrations as other', 'other.meeting_id', 'one.meeting_id')
    .where('one.person_id', '=', which.from)
    .where('other.person_id', '=', which.to)
    .where('one.state', 'in', [...ACTIVE_STATES])
    .where('other.state', 'in', [...ACTIVE_STATES])
    .select(['one.id', 'other.id as other', 'one.number', 'other.number as otherNumber'])
    .execute();
  // Who is confirmed already stays so.
  return rows.map((row) => (row.number !== null && row.otherNumber === null ? row.other : row.id));
}

/**
 * Takes out of the registrations of a person what is nobody's business any more. Who took part, for which body, stays in the list that
 * went into the report; of a registration that never became one nothing but its number of rows.
 */
export async function forgetPerson(db: Db, personId: string): Promise<void> {
  const nothing = { email: '', dietary: null, access_needs: null, gender: null, reason: null, late_reason: null };
  await db.updateTable('registrations').set(nothing).where('person_id', '=', personId).execute();
  await db.updateTable('registrations').set({ name: '–', title: null }).where('person_id', '=', personId).where('state', '<>', 'approved').execute();
}

/** Takes out the needs of those whose meetings are over, on the day on which the passports go. */
export async function forgetNeeds(db: Db, meetingIds: readonly string[]): Promise<void> {
  if (meetingIds.length === 0) return;
  await db
    .updateTable('registrations')
    .set({ dietary: null, access_needs: null })
    .where('meeting_id', 'in', meetingIds)
    .where(({ or, eb }) => or([eb('dietary', 'is not', null), eb('access_needs', 'is not', null)]))
    .execute();
}

/** Whoever else enters the same address waits until the end of this transaction, and then finds the person. */
export async function holdAddress(db: Db, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`participation.address ${email.toLowerCase()}`}, 0))`.execute(db);
}

// Every insert and update of letters that are made together.

import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function addRound(db: Db, given: { meetingId: string; atOnce: boolean; origin: string; at: Date; by: string | null }): Promise<string> {
  const id = newId();
  await db
    .insertInto('registration_letter_rounds')
    .values({ id, meeting_id: given.meetingId, at_once: given.atOnce, origin: given.origin, state: 'making', asked_at: given.at, asked_by: given.by })
    .execute();
  return id;
}

/** Holds a round until the end of the transaction; null when it is made already. */
export async function holdRound(db: Db, id: string) {
  return (await db.selectFrom('registration_letter_rounds').where('id', '=', id).where('state', '=', 'making').selectAll().forUpdate().executeTakeFirst()) ?? null;
}

export async function settleRound(db: Db, id: string, given: { state: 'drafted' | 'sent' | 'nothing'; mailings: string[] }): Promise<void> {
  await db.updateTable('registration_letter_rounds').set(given).where('id', '=', id).execute();
}

/** A letter that cannot be made stays so; the next round tries anew. */
export async function failPaper(db: Db, id: string): Promise<void> {
  await db.updateTable('registration_papers').set({ state: 'failed' }).where('id', '=', id).where('state', '=', 'asked').execute();
}

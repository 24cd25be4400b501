// Every insert and update of papers: asked for, made by a job, withdrawn.

import { sql } from 'kysely';
import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { PaperKind } from '../tables.js';

export interface PaperAsked {
  meetingId: string;
  registrationId: string | null;
  kind: PaperKind;
  language: string;
  code: string;
  at: Date;
  by: string | null;
  purgeOn: string;
  /** For badges: of whom; null for all. */
  selection?: string[] | null;
  /** For a visa letter: with which others it is made. */
  roundId?: string | null;
}

/** Writes a paper down as asked for; null when there is one already. A visa letter takes its number now. */
export async function addPaper(db: Db, given: PaperAsked): Promise<string | null> {
  const id = newId();
  const number = given.kind === 'visaLetter' ? sql<number>`nextval('visa_letter_numbers')` : null;
  const added = await db
    .insertInto('registration_papers')
    .values({
      id,
      meeting_id: given.meetingId,
      registration_id: given.registrationId,
      kind: given.kind,
      language: given.language,
      number,
      code: given.code,
      state: 'asked',
      asked_at: given.at,
      asked_by: given.by,
      purge_on: given.purgeOn,
      selection: given.selection ?? null,
      round_id: given.roundId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added ? id : null;
}

export async function putPaper(db: Db, id: string, sealed: Buffer, at: Date): Promise<boolean> {
  const made = await db.updateTable('registration_papers').set({ content: sealed, state: 'made', made_at: at }).where('id', '=', id).where('state', '=', 'asked').executeTakeFirst();
  return Number(made.numUpdatedRows) > 0;
}

/** Papers that no longer hold: their verification says so, their bytes are gone. */
export async function withdrawPapers(db: Db, registrationId: string, kind?: PaperKind): Promise<void> {
  let query = db.updateTable('registration_papers').set({ state: 'withdrawn', content: null }).where('registration_id', '=', registrationId).where('state', '<>', 'withdrawn');
  if (kind) query = query.where('kind', '=', kind);
  await query.execute();
}

/** What names the days or the place of a meeting that has moved: letters and badges are void, and are made anew when they are asked for. */
export async function voidPapers(db: Db, meetingId: string): Promise<void> {
  await db
    .updateTable('registration_papers')
    .set({ state: 'withdrawn', content: null })
    .where('meeting_id', '=', meetingId)
    .where('kind', 'in', ['visaLetter', 'badge', 'badges'])
    .where('state', '<>', 'withdrawn')
    .execute();
}

/** Takes the bytes of papers away on their day; that they were issued stays to be verified. */
export async function emptyPapers(db: Db, today: string): Promise<void> {
  await db.updateTable('registration_papers').set({ content: null }).where('purge_on', '<=', today).where('content', 'is not', null).execute();
}

/** Moves the day on which passport data and papers of a meeting go, when the meeting moves. */
export async function movePurge(db: Db, meetingId: string, purgeOn: string): Promise<void> {
  await db
    .updateTable('registration_passports')
    .set({ purge_on: purgeOn })
    .where('registration_id', 'in', (query) => query.selectFrom('registrations').where('meeting_id', '=', meetingId).select('id'))
    .execute();
  await db.updateTable('registration_papers').set({ purge_on: purgeOn }).where('meeting_id', '=', meetingId).execute();
}

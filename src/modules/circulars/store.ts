// Every insert and update of adopted letters.

import { sql } from 'kysely';
import { newId } from '../../kit/ids.js';
import type { Language } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type { ReadFinding } from '../intake/index.js';
import type { LetterKey } from './adopt/letter-key.js';
import type { Reading } from './circular.js';
import type {} from './tables.js';

/** Whoever adopts the same letter waits here until the end of the other's transaction. */
export async function lockLetter(db: Db, words: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${words}, 0))`.execute(db);
}

export async function addCircular(db: Db, key: LetterKey, of: { groupId: string; meetingId: string | null }, at: Date): Promise<string> {
  const id = newId();
  const { kind, period, number, date } = key;
  await db.insertInto('circulars').values({ id, kind, period, number, date, group_id: of.groupId, meeting_id: of.meetingId, created_at: at }).execute();
  return id;
}

export interface NewEdition {
  circularId: string;
  language: Language;
  receivedId: string;
  reading: Reading;
  findings: ReadFinding[];
  despite: string | null;
  by: string | null;
}

export async function addEdition(db: Db, edition: NewEdition, at: Date): Promise<string> {
  const id = newId();
  const { circularId, language, receivedId, reading, findings, despite, by } = edition;
  await db
    .insertInto('circular_editions')
    .values({
      id,
      circular_id: circularId,
      language,
      received_id: receivedId,
      subject: reading.facts.subject,
      reading: JSON.stringify(reading),
      findings: JSON.stringify(findings),
      despite,
      adopted_at: at,
      adopted_by: by,
    })
    .execute();
  return id;
}

export async function keepDifferences(db: Db, editionId: string, differences: ReadFinding[]): Promise<void> {
  await db.updateTable('circular_editions').set({ differences: JSON.stringify(differences) }).where('id', '=', editionId).execute();
}

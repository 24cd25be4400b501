// What may be asked about adopted letters: which is known, what editions a group has, what was found in them.

import type { Language } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { groupByAcronym } from '../groups/reads.js';
import type { ReadFinding } from '../intake/index.js';
import type { LetterKey } from './adopt/letter-key.js';
import type { LetterKind, Reading } from './circular.js';
import type {} from './tables.js';

export interface LetterAdopted {
  id: string;
  groupId: string;
  meetingId: string | null;
  kind: LetterKind;
  languages: { language: Language; editionId: string; receivedId: string }[];
}

/** The circular of this number in this study period; null when none was adopted. */
export async function knownLetter(db: Db, given: { period: string; number: number }): Promise<LetterAdopted | null> {
  const row = await db
    .selectFrom('circulars')
    .where('period', '=', given.period)
    .where('number', '=', given.number)
    .where('kind', '=', 'circular')
    .selectAll()
    .executeTakeFirst();
  return withLanguages(db, row);
}

/** The correction of this number and date; null when none was adopted. */
async function knownCorrection(db: Db, given: { period: string; number: number; date: string }): Promise<LetterAdopted | null> {
  const { period, number, date } = given;
  const query = db.selectFrom('circulars').where('period', '=', period).where('number', '=', number).where('date', '=', date);
  return withLanguages(db, await query.where('kind', '=', 'correction').selectAll().executeTakeFirst());
}

/** The letter under a key, whatever its kind; null when none was adopted. */
export async function letterUnder(db: Db, key: LetterKey): Promise<LetterAdopted | null> {
  const { kind, period, number, date } = key;
  if (number !== null && kind === 'circular') return knownLetter(db, { period, number });
  if (number !== null && kind === 'correction') return knownCorrection(db, { period, number, date });
  const group = await groupByAcronym(db, key.group);
  if (!group) return null;
  let query = db.selectFrom('circulars').where('group_id', '=', group.id).where('kind', '=', key.kind).selectAll();
  query = key.number === null ? query.where('number', 'is', null).where('date', '=', key.date) : query.where('period', '=', key.period).where('number', '=', key.number);
  return withLanguages(db, await query.executeTakeFirst());
}

async function withLanguages(db: Db, row: { id: string; group_id: string; meeting_id: string | null; kind: LetterKind } | undefined): Promise<LetterAdopted | null> {
  if (!row) return null;
  const query = db.selectFrom('circular_editions').where('circular_id', '=', row.id).select(['language', 'id as editionId', 'received_id as receivedId']);
  return { id: row.id, groupId: row.group_id, meetingId: row.meeting_id, kind: row.kind, languages: await query.orderBy('id').execute() };
}

export interface EditionAdopted {
  id: string;
  period: string;
  number: number | null;
  kind: LetterKind;
  language: Language;
  date: string | null;
  subject: string | null;
  receivedId: string;
}

/** The letters of a group in all their language editions, the newest letter first. One query. */
export async function editionsOf(db: Db, groupId: string): Promise<EditionAdopted[]> {
  return editionsQuery(db)
    .where('group_id', '=', groupId)
    .orderBy('date', 'desc')
    .orderBy('circulars.id', 'desc')
    .orderBy('language')
    .limit(600)
    .execute();
}

/** The edition that came from one received file; null when none did. */
export async function editionReceived(db: Db, receivedId: string): Promise<(EditionAdopted & { groupId: string }) | null> {
  return (await editionsQuery(db).select('group_id as groupId').where('received_id', '=', receivedId).executeTakeFirst()) ?? null;
}

/** One edition as it was adopted, with its reading; null when there is none. */
export async function editionById(db: Db, id: string): Promise<(EditionAdopted & { groupId: string; reading: Reading; despite: string | null }) | null> {
  return (await editionsQuery(db).select(['group_id as groupId', 'reading', 'despite']).where('circular_editions.id', '=', id).executeTakeFirst()) ?? null;
}

function editionsQuery(db: Db) {
  return db
    .selectFrom('circular_editions')
    .innerJoin('circulars', 'circulars.id', 'circular_editions.circular_id')
    .select(['circular_editions.id', 'period', 'number', 'kind', 'language', 'date', 'subject', 'received_id as receivedId']);
}

/** What the checks and the comparison of editions found in the letters of a group, by edition. For the secretariat. One query. */
export async function findingsOf(db: Db, groupId: string): Promise<Record<string, ReadFinding[]>> {
  const rows = await db
    .selectFrom('circular_editions')
    .innerJoin('circulars', 'circulars.id', 'circular_editions.circular_id')
    .where('group_id', '=', groupId)
    .select(['circular_editions.id', 'findings', 'differences'])
    .limit(600)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.id, [...row.findings, ...row.differences]]));
}

/** Every edition by its id, for those who go through all of them. */
export async function editionIds(db: Db): Promise<string[]> {
  return (await db.selectFrom('circular_editions').select('id').orderBy('id').execute()).map(({ id }) => id);
}

// Every insert and update of letters of ours.

import { newId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { ReadFinding } from '../../intake/index.js';
import type { LetterKind } from '../circular.js';
import type { ComposeFacts } from '../compose.js';
import type { LetterFiles } from '../letter-tables.js';

export async function addLetter(db: Db, letter: { groupId: string; kind: LetterKind; language: Language; title: string; facts: ComposeFacts }, at: Date): Promise<string> {
  const id = newId();
  const { groupId, kind, language, title, facts } = letter;
  await db
    .insertInto('letters')
    .values({ id, group_id: groupId, kind, language, title, facts: JSON.stringify(facts), state: 'asked', files: '{}', findings: '[]', reason: null, made_at: at })
    .execute();
  return id;
}

export async function keepWritten(db: Db, id: string, written: { files: LetterFiles; findings: ReadFinding[] }): Promise<void> {
  await db
    .updateTable('letters')
    .set({ state: 'written', files: JSON.stringify(written.files), findings: JSON.stringify(written.findings), reason: null })
    .where('id', '=', id)
    .execute();
}

export async function keepFailure(db: Db, id: string, reason: string): Promise<void> {
  await db.updateTable('letters').set({ state: 'failed', reason: reason.slice(0, 500) }).where('id', '=', id).execute();
}

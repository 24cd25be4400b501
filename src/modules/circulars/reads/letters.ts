// What may be asked about letters of ours.

import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { ReadFinding } from '../../intake/index.js';
import type { LetterKind } from '../circular.js';
import type { ComposeFacts } from '../compose.js';
import type { LetterFiles } from '../letter-tables.js';

export interface LetterKnown {
  id: string;
  groupId: string;
  kind: LetterKind;
  language: Language;
  title: string;
  facts: ComposeFacts;
  state: 'asked' | 'written' | 'failed';
  files: LetterFiles;
  findings: ReadFinding[];
  reason: string | null;
  madeAt: Date;
}

export async function letterById(db: Db, id: string): Promise<LetterKnown | null> {
  const row = await db.selectFrom('letters').where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) return null;
  const { group_id: groupId, made_at: madeAt, ...rest } = row;
  return { ...rest, groupId, madeAt };
}

export interface LetterBrief {
  id: string;
  kind: LetterKind;
  language: Language;
  title: string;
  state: 'asked' | 'written' | 'failed';
  madeAt: Date;
}

/** The letters of a group, newest first, at most fifty. */
export async function lettersOf(db: Db, groupId: string): Promise<LetterBrief[]> {
  const rows = await db
    .selectFrom('letters')
    .where('group_id', '=', groupId)
    .select(['id', 'kind', 'language', 'title', 'state', 'made_at'])
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ made_at: madeAt, ...row }) => ({ ...row, madeAt }));
}

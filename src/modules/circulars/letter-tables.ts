// The table of letters of ours, for the query builder.

import type { JSONColumnType } from 'kysely';
import type { Language } from '../../kit/languages.js';
import type { PaperWriteFormat } from '../../paper/index.js';
import type { ReadFinding } from '../intake/index.js';
import type { LetterKind } from './circular.js';
import type { ComposeFacts } from './compose.js';

export type LetterFiles = Partial<Record<PaperWriteFormat, string>>;

declare module '../../storage/tables.js' {
  interface Tables {
    letters: {
      id: string;
      group_id: string;
      kind: LetterKind;
      language: Language;
      title: string;
      facts: JSONColumnType<ComposeFacts, string, string>;
      state: 'asked' | 'written' | 'failed';
      files: JSONColumnType<LetterFiles, string, string>;
      findings: JSONColumnType<ReadFinding[], string, string>;
      reason: string | null;
      made_at: Date;
    };
  }
}

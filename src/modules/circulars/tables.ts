// The tables of adopted letters, for the query builder.

import type { ColumnType, JSONColumnType } from 'kysely';
import type { Language } from '../../kit/languages.js';
import type { ReadFinding } from '../intake/index.js';
import type { LetterKind, Reading } from './circular.js';

type Findings = JSONColumnType<ReadFinding[], string, string>;

declare module '../../storage/tables.js' {
  interface Tables {
    circulars: {
      id: string;
      kind: LetterKind;
      period: string;
      number: number | null;
      date: string;
      group_id: string;
      meeting_id: string | null;
      created_at: Date;
    };
    circular_editions: {
      id: string;
      circular_id: string;
      language: Language;
      received_id: string;
      subject: string | null;
      reading: JSONColumnType<Reading, string, string>;
      findings: Findings;
      differences: ColumnType<ReadFinding[], string | undefined, string>;
      despite: string | null;
      adopted_at: Date;
      adopted_by: string | null;
    };
  }
}

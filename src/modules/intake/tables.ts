// The table of what was received, for the query builder.

import type { JSONColumnType } from 'kysely';
import type { Refusal } from '../../kit/refusals.js';
import type { PaperText } from '../../paper/index.js';
import type { ReceivedState } from './moves.js';
import type { ReadField, ReadFinding } from './recogniser.js';

type Json<T> = JSONColumnType<T & object, string, string>;

declare module '../../storage/tables.js' {
  interface Tables {
    received: {
      id: string;
      file_id: string;
      name: string;
      size: number;
      received_at: Date;
      received_by: string | null;
      state: ReceivedState;
      kind: string | null;
      format: string | null;
      title: string | null;
      language: string | null;
      draft: JSONColumnType<object, string | null, string | null> | null;
      paper: JSONColumnType<PaperText, string | null, string | null> | null;
      fields: Json<ReadField[]>;
      findings: Json<ReadFinding[]>;
      corrections: Json<Record<string, string>>;
      refusal: JSONColumnType<Refusal, string | null, string | null> | null;
      reason: string | null;
      doubts: number;
      errors: number;
      warnings: number;
      edition_id: string | null;
      group_id: string | null;
    };
  }
}

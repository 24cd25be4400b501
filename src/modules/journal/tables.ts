// The table of the journal, for the query builder.

import type { JSONColumnType } from 'kysely';

declare module '../../storage/tables.js' {
  interface Tables {
    journal: {
      id: string;
      at: Date;
      person_id: string | null;
      who: string | null;
      capacity: string;
      event: string;
      thing_kind: string;
      thing_id: string;
      group_id: string | null;
      detail: JSONColumnType<Record<string, unknown>>;
    };
  }
}

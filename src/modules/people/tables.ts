// The tables of people, for the query builder.

import type { Generated, JSONColumnType } from 'kysely';
import type { Multilingual } from '../../kit/languages.js';

declare module '../../storage/tables.js' {
  interface Tables {
    persons: {
      id: string;
      name: JSONColumnType<Multilingual>;
      sort_key: Generated<string>;
      /** A person who turned out to be another. */
      merged_into: Generated<string | null>;
      erased_at: Generated<Date | null>;
      created_at: Date;
    };
    person_addresses: { email: string; person_id: string; verified_at: Date | null; created_at: Date };
  }
}

// The tables of persons beside those of accounts, for the query builder.

import type { ColumnType, Generated } from 'kysely';
import type { Multilingual } from '../../kit/languages.js';
import type { Script } from './names/script.js';

/** Who said with whom somebody is. */
export type SaidBy = 'oneself' | 'secretariat' | 'list';

declare module '../../storage/tables.js' {
  interface Tables {
    person_names: {
      person_id: string;
      script: Script;
      title: string | null;
      given: string | null;
      family: string | null;
      family_first: boolean;
      written: string;
      skeleton: string;
    };
    address_requests: { token_hash: Buffer; person_id: string; email: string; created_at: Date; expires_at: Date; used_at: Date | null };
    affiliations: {
      id: string;
      person_id: string;
      body_id: string | null;
      body_words: ColumnType<Multilingual | null, string | null, string | null>;
      title: string | null;
      country: string | null;
      from_on: string | null;
      until_on: string | null;
      created_at: Date;
      said_by: Generated<SaidBy>;
      confirmed_by: Generated<string | null>;
      confirmed_at: Generated<Date | null>;
      denied_at: Generated<Date | null>;
    };
    focal_points: { id: string; body_id: string; person_id: string; from_on: string; until_on: string | null; ended_at: Generated<Date | null> };
    distinct_persons: { one: string; other: string };
    person_imports: { id: string; name: string; bytes: Buffer; at: Date; by_person: string | null };
  }
}

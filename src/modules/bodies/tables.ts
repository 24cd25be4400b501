// The tables of bodies, for the query builder.

import type { Generated, JSONColumnType } from 'kysely';
import type { Language, Multilingual } from '../../kit/languages.js';
import type { BodyKind, Membership } from './body.js';

declare module '../../storage/tables.js' {
  interface Tables {
    bodies: {
      id: string;
      slug: string;
      kind: BodyKind;
      membership: Membership | null;
      acronym: string | null;
      name: JSONColumnType<Multilingual>;
      sort_key: string;
      country: string | null;
      parent_id: string | null;
      web: string | null;
      ended_on: string | null;
      /** The study groups that an Associate has joined. */
      study_groups: Generated<string[]>;
      created_at: Date;
    };
    /** Everything by which a body is found: its names, its acronym, its aliases. */
    body_names: { body_id: string; is: 'name' | 'acronym' | 'alias'; language: Language | null; words: string; key: string };
  }
}

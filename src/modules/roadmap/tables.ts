// The tables of roadmaps, for the query builder.

import type { ColumnType, JSONColumnType } from 'kysely';
import type { Multilingual } from '../../kit/languages.js';
import type { Contents, EntryFacts, EntryScope, EntryStatus } from './roadmap.js';

type Words = JSONColumnType<Multilingual>;

declare module '../../storage/tables.js' {
  interface Tables {
    roadmap_areas: { id: string; group_id: string; title: Words; place: number; created_at: Date };
    roadmap_entries: {
      id: string;
      group_id: string;
      record_id: string | null;
      key: string;
      designation: string;
      title: Words;
      body: string;
      area_id: string | null;
      status: EntryStatus;
      scope: EntryScope;
      lead: string | null;
      published_on: string | null;
      notes: Words;
      milestone: Words;
      milestone_on: string | null;
      url: string | null;
      added_at: Date;
      changed_at: Date;
      removed_at: ColumnType<Date | null, never, Date>;
    };
    roadmap_proposals: {
      id: string;
      group_id: string;
      kind: 'add' | 'change' | 'remove';
      entry_id: string | null;
      facts: JSONColumnType<Partial<EntryFacts>>;
      reason: string;
      statement: string | null;
      quote: string | null;
      state: 'open' | 'accepted' | 'refused';
      proposed_by: string | null;
      proposed_at: Date;
      decided_by: ColumnType<string | null, never, string | null>;
      decided_at: ColumnType<Date | null, never, Date>;
      answer: ColumnType<string | null, never, string | null>;
    };
    roadmap_unwanted: { group_id: string; record_id: string; at: Date };
    roadmap_releases: {
      id: string;
      group_id: string;
      number: number;
      meeting: number | null;
      released_on: string;
      note: Words;
      contents: JSONColumnType<Contents>;
      made_by: string | null;
      made_at: Date;
    };
  }
}

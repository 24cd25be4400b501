// The tables of roadmaps, for the query builder.

import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Language, Multilingual } from '../../kit/languages.js';
import type { ListRow } from './list/rows.js';
import type { Doubt } from './proposing.js';
import type { Reason } from './suggest/suggestion.js';
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
      /** What the entry said, when this was proposed, of that which would change. */
      was: JSONColumnType<Partial<EntryFacts>, string | null, never> | null;
      doubts: JSONColumnType<Doubt[], string | undefined, never>;
      state: 'open' | 'accepted' | 'refused';
      proposed_by: string | null;
      proposed_at: Date;
      decided_by: ColumnType<string | null, never, string | null>;
      decided_at: ColumnType<Date | null, never, Date>;
      answer: ColumnType<string | null, never, string | null>;
    };
    roadmap_versions: { nr: GeneratedAlways<string>; group_id: string; entry_id: string; at: Date; facts: JSONColumnType<EntryFacts, string | null, never> | null };
    roadmap_lists: {
      id: string;
      group_id: string;
      name: string;
      header: JSONColumnType<string[]>;
      rows: JSONColumnType<ListRow[]>;
      made_by: string | null;
      made_at: Date;
      applied_at: ColumnType<Date | null, never, Date>;
    };
    roadmap_release_files: { group_id: string; number: number; language: Language; format: string; file: string };
    roadmap_suggested: { group_id: string; made_at: Date | null };
    roadmap_suggestions: { group_id: string; place: number; record_id: string; score: number; because: JSONColumnType<Reason[]> };
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

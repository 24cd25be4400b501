// The tables of groups, for the query builder.

import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { LeadTimeKept } from './lead-times.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import type { Clause } from './differences.js';
import type { GroupState, OfficeRole, RuleKind } from './group.js';

type Words = JSONColumnType<Multilingual>;
/** Empty until something happens. */
type Open<T> = Generated<T | null>;

declare module '../../storage/tables.js' {
  interface Tables {
    group_kinds: { code: string; name: Words; rules: RuleKind; place: number };
    groups: {
      id: string;
      slug: string;
      acronym: string;
      acronym_key: string;
      kind: string;
      name: Words;
      state: GroupState;
      state_on: string | null;
      parent: string | null;
      established_by: string | null;
      established_on: string | null;
      route: Open<'A' | 'B'>;
      notified_on: Open<string>;
      first_meeting_on: Open<string>;
      lifetime_months: number | null;
      lifetime_from: 'firstMeeting' | 'establishment' | null;
      extended_until: Open<string>;
      reviewed_on: Open<string>;
      participation: ColumnType<ParticipationKept | null, string | null, string | null>;
      working_languages: Language[];
      contact: JSONColumnType<ContactKept>;
      home_page: string | null;
      study_groups: string[];
      outside_bodies: string[];
      roadmap_owner: string | null;
      duties: JSONColumnType<DutyKept[]>;
      lead_times: ColumnType<LeadTimeKept[], string | undefined, string>;
      created_at: Date;
    };
    group_moves: {
      id: string;
      group_id: string;
      move: string;
      from_state: GroupState | null;
      to_state: GroupState;
      on_date: string;
      source: string | null;
      by_person: string | null;
      at: Date;
    };
    group_officers: {
      id: string;
      group_id: string;
      role: OfficeRole;
      place: number;
      name: Words;
      affiliation: Words;
      country: Words;
      from_on: string | null;
      until_on: string | null;
      /** Who it is among the persons, when that was confirmed. */
      person_id: Open<string>;
      confirmed_by: Open<string>;
      confirmed_at: Open<Date>;
    };
    group_terms: { id: string; group_id: string; version: number; since: string | null; source: string | null };
    group_terms_editions: { terms_id: string; language: Language; clauses: JSONColumnType<Clause[]> };
    group_milestones: { id: string; group_id: string; place: number; on_date: string | null; quarter: string | null; text: Words; reached_on: Open<string> };
    group_news: { id: string; group_id: string; at: Date; title: Words; text: Words; by_person: string | null };
  }
}

export interface ParticipationKept {
  openTo: string | null;
  invitedExperts: boolean;
  outsideRepresentatives: boolean;
  text: Multilingual;
}

export interface DutyKept {
  what: string;
  to: string | null;
  when: string | null;
  text: Multilingual;
}

export interface ContactKept {
  name: string | null;
  telephone: string | null;
  email: string | null;
}

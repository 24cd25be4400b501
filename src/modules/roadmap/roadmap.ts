// The standardization roadmap of a group: the standards and work items, of ITU and of other bodies, that matter to its subject. The terms
// of reference of a JCA ask it to maintain one; what is said of an entry beside its bibliographic facts is house custom.

import type { IsoDate } from '../../kit/dates.js';
import type { Multilingual } from '../../kit/languages.js';

/** How far a text is, as a roadmap tells it. */
export const ENTRY_STATUSES = ['published', 'underDevelopment', 'planned', 'superseded', 'withdrawn'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** How near a text is to the scope of the group. */
export const SCOPES = ['inScope', 'related', 'background'] as const;
export type EntryScope = (typeof SCOPES)[number];

/** What is said of a standard or work item in the roadmap of one group. */
export interface EntryFacts {
  /** The record of the catalogue that it was taken from; null for one added by hand. */
  recordId: string | null;
  designation: string;
  title: Multilingual;
  /** Who publishes it, by acronym: `ITU-T`, `ETSI`. */
  body: string;
  areaId: string | null;
  status: EntryStatus;
  scope: EntryScope;
  /** The study group or committee that leads the work. */
  lead: string | null;
  /** As precise as known: `2019`, `2019-10`, `2019-10-14`. */
  publishedOn: string | null;
  notes: Multilingual;
  milestone: Multilingual;
  milestoneOn: IsoDate | null;
  url: string | null;
}

/** An entry of which nothing is said. */
export const NO_FACTS: EntryFacts = {
  recordId: null,
  designation: '',
  title: {},
  body: '',
  areaId: null,
  status: 'published',
  scope: 'inScope',
  lead: null,
  publishedOn: null,
  notes: {},
  milestone: {},
  milestoneOn: null,
  url: null,
};

/** The facts of an entry without its id and whatever else stands beside them. */
export function onlyFacts({ recordId, designation, title, body, areaId, status, scope, lead, publishedOn, notes, milestone, milestoneOn, url }: EntryFacts): EntryFacts {
  return { recordId, designation, title, body, areaId, status, scope, lead, publishedOn, notes, milestone, milestoneOn, url };
}

export interface Entry extends EntryFacts {
  id: string;
}

export interface Area {
  id: string;
  title: Multilingual;
}

/** What the group is called, frozen with a release. */
export interface NamedGroup {
  acronym: string;
  name: Multilingual;
}

/** What ties two texts of a roadmap. */
export interface Tie {
  /** Ids of entries. */
  from: string;
  to: string;
  /** `relation` as the bodies state it; `overlap` and `complementary` as people judged; `possible` not judged yet. */
  kind: 'relation' | 'overlap' | 'complementary' | 'possible';
  /** What more is known of it, in words. */
  words: string;
}

/** What a release freezes. */
export interface Contents {
  areas: Area[];
  entries: Entry[];
  /** Of a release: what the group was called. */
  group?: NamedGroup;
  /** Of a release: what tied its texts. */
  ties?: Tie[];
}

/** The status of an entry for the status of a record of the catalogue; null where the body's list says none. */
export function statusOf(record: string): EntryStatus | null {
  if (record === 'unknown') return null;
  if (record === 'under_development' || record === 'draft') return 'underDevelopment';
  if (record === 'superseded') return 'superseded';
  return record === 'withdrawn' || record === 'deleted' ? 'withdrawn' : 'published';
}

/** Designations are compared without case, signs and spaces: `Y.3800` and `y 3800` are one entry. */
export function entryKey(designation: string): string {
  return designation
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

// The sentences of letters in one language: ours, in the register of the Union. They say facts and nothing else; formulae, labels,
// bodies and standard titles come from the phrase table of the language.

import type { IsoDate } from '../../../../kit/dates.js';
import type { Run } from '../../../../paper/paper.js';
import type { GroupKind, MeetingMode, Participation } from '../../circular.js';
import type { Label } from '../phrases.js';
import type { Text } from './text.js';

/** The subject of the group. `linked` when it comes with its own preposition (`on Digital Twins`, `в области …`); else the words alone. */
export interface Topic {
  run: Run;
  linked: boolean;
  /** Words of another language, which are quoted because no grammar can hold them. */
  foreign: boolean;
}

/** What all sentences of a letter are about. */
export interface Scene {
  kind: GroupKind | null;
  acronym: Run | null;
  topic: Topic | null;
}

export interface Span {
  start: IsoDate;
  end: IsoDate;
}

/** How the zone of a meeting's hours is named. */
export type Zone =
  | { by: 'city'; english: string; name: Text }
  | { by: 'utc' }
  | { by: 'local' }
  | { by: 'name'; name: Run };

export interface Sitting extends Span {
  /** 1 for the first meeting; null when it has no number. */
  ordinal: number | null;
  startTime: string | null;
  endTime: string | null;
  zone: Zone | null;
  /** The name of the place in the language of the letter. */
  place: Text | null;
  mode: MeetingMode | null;
}

export type PersonTitle = 'mr' | 'ms' | 'dr' | 'prof';

export interface Person {
  title: PersonTitle | null;
  name: Run;
  /** Organization and country, as far as known. */
  from: Text[];
}

/** Bodies by English acronym: `TSAG`, `SG13`, `WTSA`; others are printed as they are. */
export type Body = string;

export interface Sentences {
  /** Labels that letters of this language print otherwise than the phrase table's first form. */
  labels: Partial<Record<Label, string>>;
  /** `Geneva, 18 January 2023`. */
  dateLine(place: Text | null, date: string | null): Text;
  /** Days in a subject, a title or a table: `12-13 March 2024`. */
  days(span: Span): string;
  /** `, ` between the parts of a line such as place and date. */
  comma: string;
  /** Between sentences: a space, in Chinese nothing. */
  gap: string;
  brackets: readonly [string, string];
  person(person: Person): Text;
  languages(names: readonly string[]): Text;
  subjects: {
    establish(scene: Scene, venue: Text | null): Text;
    convene(scene: Scene, ordinal: number | null, venue: Text | null): Text;
    correct(scene: Scene, letter: Text): Text;
  };
  announce(scene: Scene, by: { body: Body; when: Span | null } | null): Text;
  parent(scene: Scene, body: Body): Text;
  lifetime(scene: Scene, months: number, from: 'firstMeeting' | 'establishment'): Text;
  terms(scene: Scene, label: string): Text;
  roadmap(scene: Scene, owner: Body): Text;
  leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text;
  participation(scene: Scene, rule: Omit<Participation, 'text'>): Text[];
  convene(scene: Scene): Text;
  meeting(scene: Scene, sitting: Sitting): Text[];
  collocated(body: Body, when: Span | null): Text;
  registration(required: boolean, mode: MeetingMode | null, by: IsoDate | null): Text;
  working(names: readonly string[]): Text;
  homePage(scene: Scene, address: Run): Text;
  contributions(scene: Scene, email: Run | null, by: IsoDate | null): Text;
  requests: Record<
    'visaSupport' | 'translation' | 'interpretation' | 'fellowship',
    (by: IsoDate, email: Run | null) => Text
  >;
  agenda(label: string): Text;
  agendaBelow: string;
  practical(label: string): Text;
  titles: {
    terms(scene: Scene): Text;
    agenda(scene: Scene, ordinal: number | null): Text;
    practical(scene: Scene, ordinal: number | null): Text;
  };
  correction: {
    /** `TSB Circular 68 of 18 January 2023`, as the object of the sentences below. */
    letter(name: Text, date: IsoDate | null): Text;
    opening(scene: Scene, letter: Text): Text;
    columns: readonly [string, string, string];
    unchanged: string;
    modes: Record<MeetingMode, string>;
    what: Record<Corrected, string>;
  };
}

export const CORRECTED = [
  'dates',
  'times',
  'place',
  'mode',
  'chairs',
  'viceChairs',
  'email',
  'telephone',
  'fax',
  'homePage',
  'number',
  'date',
  'contributions',
  'registration',
  'visaSupport',
  'translation',
  'interpretation',
  'fellowship',
  'other',
  'subject',
  'contact',
  'lifetime',
  'parent',
] as const;
export type Corrected = (typeof CORRECTED)[number];

// A circular letter of the TSB announces a group to the membership: who decided it, its terms of reference, who leads it, and the
// first meeting (Rec. ITU-T A.1 (2019) 5.4 for JCAs; Rec. ITU-T A.7 for focus groups). These are the facts that such a letter prints.

import type { IsoDate } from '../../kit/dates.js';
import type { Language } from '../../kit/languages.js';

export type GroupKind = 'JCA' | 'FG';
export type MeetingMode = 'onsite' | 'remote' | 'hybrid';
export type DeadlineKind =
  | 'contributions'
  | 'registration'
  | 'visaSupport'
  | 'translation'
  | 'interpretation'
  | 'fellowship'
  | 'other';
export type AnnexKind = 'termsOfReference' | 'draftAgenda' | 'practicalInformation' | 'other';
/** `circular` creates or announces; `collectiveLetter` convenes a meeting; a correction changes an earlier letter. */
export type LetterKind = 'circular' | 'collectiveLetter' | 'correction';
export type OfficerRole = 'chair' | 'coChair' | 'viceChair';

/** What a letter prints. `null` or an empty list: the letter does not state it. Bodies by English acronym, places by English name. */
export interface CircularFacts {
  language: Language;
  letterKind: LetterKind;
  number: number | null;
  /** Second line of the reference: `TSAG/ME`. */
  serviceReference: string | null;
  date: IsoDate | null;
  /** The place from which the letter is dated, by English name. */
  datedAt: string | null;
  to: string[];
  copy: string[];
  contact: Contact;
  subject: string | null;
  group: { acronym: string | null; kind: GroupKind | null; parent: string | null; name: string | null };
  establishedBy: EstablishedBy | null;
  /** Persons who chair, co-chairs included, as printed in the language of the letter. */
  chairs: string[];
  viceChairs: string[];
  officers: Officer[];
  meeting: MeetingFacts | null;
  deadlines: DeadlineFact[];
  homePage: string | null;
  workingLanguages: Language[];
  annexes: Annex[];
  termsOfReference: Clause[];
  agenda: string[];
  lifetime: { months: number; from: 'firstMeeting' | 'establishment' } | null;
  milestones: { text: string; quarter: string | null; on: IsoDate | null }[];
  /** The numbered paragraphs of the letter itself. */
  paragraphs: { number: string | null; text: string }[];
  participation: Participation | null;
  /** The body that owns the standardization roadmap, if the terms of reference name one. */
  roadmapOwner: string | null;
  reportingDuties: {
    to: string | null;
    what: 'executiveSummary' | 'progressReport' | 'report' | 'outcome';
    when: string | null;
    text: string;
  }[];
  /** Lead times that the letter's own terms of reference set: they bind the letter. */
  leadTimes: LeadTime[];
  studyGroups: string[];
  outsideBodies: string[];
  practicalInformation: { topic: string; text: string }[];
  visaRules: { text: string; on: IsoDate | null } | null;
  signatory: { name: string | null; title: string | null } | null;
  /** The number of annexes that the letter states below the signature. */
  annexCount: number | null;
}

export interface Contact {
  name: string | null;
  telephone: string | null;
  fax: string | null;
  email: string | null;
}

export interface EstablishedBy {
  body: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
}

export interface Officer {
  role: OfficerRole;
  name: string;
  affiliation: string | null;
  country: string | null;
}

export interface MeetingFacts {
  start: IsoDate | null;
  end: IsoDate | null;
  /** HH:MM on a 24-hour clock. */
  startTime: string | null;
  endTime: string | null;
  /** IANA name. */
  timeZone: string | null;
  place: string | null;
  mode: MeetingMode | null;
  registrationRequired: boolean | null;
  colocatedWith: { group: string; start: IsoDate | null; end: IsoDate | null } | null;
}

export interface DeadlineFact {
  date: IsoDate;
  kind: DeadlineKind;
}

export interface Annex {
  kind: AnnexKind;
  /** As printed: `A`, `1`. */
  label: string | null;
  title: string | null;
  text: string;
}

/** A numbered heading of the terms of reference with the text below it, down to the next heading. */
export interface Clause {
  number: string | null;
  title: string;
  text: string;
  /** 1 for `2`, 2 for `2.10`. */
  level: number;
}

export interface Participation {
  /** `membership` JCA opened to ITU-T members; `official` official representatives; `anyone` any individual of an ITU country. */
  openTo: 'membership' | 'official' | 'anyone' | null;
  invitedExperts: boolean;
  outsideRepresentatives: boolean;
  text: string;
}

export interface LeadTime {
  what: 'contributions' | 'notice' | 'deliverables' | 'registration' | 'visaSupport';
  amount: number;
  unit: 'calendarDays' | 'workingDays' | 'weeks' | 'months';
  /** The clause of the terms of reference (or annex heading) that says so. */
  clause: string | null;
  text: string;
}

/** Where a value stands: line counted from 1, page where the source has pages, the words themselves. */
export interface Place {
  line: number;
  page?: number;
  quote: string;
}

export interface Doubt {
  /** `meeting.endTime`, `deadlines[1]`. */
  path: string;
  reason: string;
}

/** A letter as read: its facts, where each stands, and what is not certain. */
export interface Reading {
  facts: CircularFacts;
  places: Record<string, Place>;
  doubts: Doubt[];
}

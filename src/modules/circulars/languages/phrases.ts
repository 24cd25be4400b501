// The words of a circular in one language. One table serves writing (the first form of each entry is the official one,
// as the Union prints it) and reading (all forms are recognised). `cues` are for reading alone: how authors of different
// years say that something is compulsory, collocated, due.

import type { Language } from '../../../kit/languages.js';
import type { AnnexKind, DeadlineKind } from '../circular.js';

/** The official form first, then the forms recognised when reading. */
export type Forms = readonly [string, ...string[]];

/** Sources of regular expressions; `\b` means a border of letters in any script, a space any run of white space. */
export type Cues = readonly string[];

export const LABELS = [
  'reference',
  'date',
  'from',
  'to',
  'copy',
  'contact',
  'telephone',
  'fax',
  'email',
  'web',
  'subject',
  'action',
  'question',
] as const;
export type Label = (typeof LABELS)[number];

export const ADDRESSEES = [
  'administrations',
  'sectorMembers',
  'associates',
  'academia',
  'studyGroupChairs',
  'directorBdt',
  'directorBr',
  'regionalOffices',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export const CLAUSE_HEADINGS = [
  'scope',
  'rationaleAndScope',
  'objectives',
  'participation',
  'relationships',
  'tasksAndDeliverables',
  'parentGroup',
  'parentGroupAndReports',
  'leadership',
  'administrativeSupport',
  'financing',
  'meetings',
  'contributions',
  'workingLanguage',
  'approvalOfDeliverables',
  'workingGuidelines',
  'progressReports',
  'announcement',
  'milestonesAndDuration',
  'duration',
  'patentPolicy',
  'roadmap',
  'otherContacts',
  'secretariat',
  'background',
] as const;
export type ClauseHeading = (typeof CLAUSE_HEADINGS)[number];

export const AGENDA_ITEMS = [
  'opening',
  'agenda',
  'termsOfReference',
  'workingMethods',
  'standardizationWork',
  'inputsAndLiaisons',
  'contributions',
  'incomingLiaisons',
  'matters',
  'roadmap',
  'deliverables',
  'nextSteps',
  'outgoingLiaisons',
  'futureMeetings',
  'patentPolicy',
  'otherBusiness',
  'closing',
] as const;
export type AgendaItem = (typeof AGENDA_ITEMS)[number];

export interface Words {
  language: Language;
  labels: Record<Label, Forms>;
  /** Between a label and its value: `:`, `：`, ` :`. */
  colon: string;
  union: Forms;
  bureau: Forms;
  sector: Forms;
  /** `{n}` stands for the number. */
  circular: Forms;
  collectiveLetter: Forms;
  correction: Forms;
  /** January first. */
  months: readonly Forms[];
  /** Sunday first. */
  weekdays: readonly Forms[];
  titles: { mr: Forms; ms: Forms; dr: Forms; prof: Forms };
  roles: { chair: Forms; coChair: Forms; viceChair: Forms };
  /** Bodies by English acronym; `{n}` in studyGroup. Names with their acronym are given as first form. */
  bodies: { TSAG: Forms; WTSA: Forms; studyGroup: Forms; studyGroups: Forms; ITU: Forms; TSB: Forms };
  kinds: { JCA: Forms; FG: Forms };
  addressees: Record<Addressee, Forms>;
  keyDeadlines: Forms;
  deadlines: Record<DeadlineKind, Forms>;
  annex: Forms;
  annexCount: Forms;
  annexTitles: Record<AnnexKind, Forms>;
  clauses: Record<ClauseHeading, Forms>;
  agenda: Record<AgendaItem, Forms>;
  salutation: Forms;
  wish: Forms;
  valediction: Forms;
  signatureTitle: Forms;
  languages: Record<Language, Forms>;
  englishOnly: Forms;
  /** `{place}`; `Geneva time` is `zoneOfPlace` filled with the adjective or name that the language uses. */
  zoneOfPlace: Forms;
  genevaTime: Forms;
  localTime: Forms;
  virtual: Forms;
}

/** Sources of regular expressions for reading. */
export interface CueTable {
  /** The number of the letter in the first group. */
  circularNumber: Cues;
  collectiveNumber: Cues;
  correction: Cues;
  salutation: Cues;
  closing: Cues;
  director: Cues;
  keyDeadlines: Cues;
  /** Number of annexes stated below the signature, in the first group if printed. */
  annexCount: Cues;
  /** The word for annex at the beginning of a line. */
  annex: Cues;
  torTitle: Cues;
  agendaTitle: Cues;
  practicalTitle: Cues;
  /** Sentences that establish a group. */
  establish: Cues;
  /** Words of creating alone. */
  create: Cues;
  /** Who led before: said of a person, it takes the office away. */
  former: Cues;
  /** Verbs of deciding, against those of proposing. */
  decide: Cues;
  /** The decision as a noun: the sentence that tells its day. */
  decision: Cues;
  propose: Cues;
  /** The body named after these words only proposed or was informed. */
  notBody: Cues;
  parent: Cues;
  studyGroup: Cues;
  tsag: Cues;
  jca: Cues;
  focusGroup: Cues;
  chair: Cues;
  viceChair: Cues;
  /** A title before (or in Chinese after) a name. */
  title: Cues;
  /** Titles in an oblique case: the name after them is declined. */
  obliqueTitle: Cues;
  /** Words in small letters that belong to names. */
  nameParticle: Cues;
  meeting: Cues;
  firstMeeting: Cues;
  collocated: Cues;
  virtual: Cues;
  remote: Cues;
  onsite: Cues;
  noRemote: Cues;
  registration: Cues;
  compulsory: Cues;
  notCompulsory: Cues;
  /** A meeting is made known. */
  notice: Cues;
  /** Talk of desks, badges and coffee: a time near it is not the meeting's. */
  otherTime: Cues;
  due: Cues;
  kinds: Record<Exclude<DeadlineKind, 'other'>, Cues>;
  languageOfWork: Cues;
  only: Cues;
  notWorkingLanguage: Cues;
  localTime: Cues;
  /** A place name follows or precedes this word when its time is meant. */
  timeOf: Cues;
  utc: Cues;
  lifetime: Cues;
  month: Cues;
  year: Cues;
  fromFirstMeeting: Cues;
  fromEstablishment: Cues;
  day: Cues;
  workingDay: Cues;
  week: Cues;
  atLeast: Cues;
  before: Cues;
  deliverables: Cues;
  roadmap: Cues;
  owner: Cues;
  executiveSummary: Cues;
  progressReport: Cues;
  report: Cues;
  reportTo: Cues;
  official: Cues;
  membership: Cues;
  anyone: Cues;
  invitedExperts: Cues;
  outsideRepresentatives: Cues;
  visa: Cues;
  quarter: Cues;
  /** Marks of sentences of this language, to tell it from the others of the same script. */
  frequent: Cues;
}

/** How dates, times and numbers are said. */
export interface Grammar {
  /** Months with their inflected and regional forms, January first, as sources. */
  months: readonly Cues[];
  /** Between two days or two times: `to`, `au`, `по`. */
  to: Cues;
  /** Between day and month, month and year: `de`. */
  of: Cues;
  ordinal: Cues;
  /** The word for year after its figures: `года`. */
  afterYear?: Cues;
  am: Cues;
  pm: Cues;
  noon: Cues;
  hour: Cues;
  minute: Cues;
  /** Words for numbers, as sources. */
  numbers: readonly (readonly [string, number])[];
  /** A year and a half, a year: `[source, months]`. */
  spans: readonly (readonly [string, number])[];
}

export interface Phrases extends Words {
  grammar: Grammar;
  cues: CueTable;
}

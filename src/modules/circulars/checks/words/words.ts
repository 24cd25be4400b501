// What the checks look for in one language: words of annexes, clauses, duties and secrets, terms of one concept, known slips.
// These tables serve checking alone; the phrases that are read and written stand in ../../languages.

export type Modality = 'shall' | 'may' | 'invited';
export const MODALITIES: readonly Modality[] = ['shall', 'may', 'invited'];

/** Terms for one concept: an edition uses one of them. */
export interface Concept {
  name: string;
  severity: 'warning' | 'note';
  terms: { said: string; pattern: RegExp }[];
}

/** A slip that changes or breaks the meaning. `pattern` is global; `$&` style expectation in plain words. */
export interface Slip {
  pattern: RegExp;
  expected: string;
  kind: 'typo' | 'mistranslation';
}

export type Topic =
  | 'leadership'
  | 'participation'
  | 'financing'
  | 'support'
  | 'patents'
  | 'deliverables'
  | 'progress'
  | 'guidelines'
  | 'duration'
  | 'meetings';

export interface CheckWords {
  /** At the start of a line; group 1 is the label. */
  annexHeading: RegExp;
  /** Global; group 1 is the label. */
  annexMention: RegExp;
  /** After a mention: it belongs to another document. */
  annexElsewhere: RegExp;
  /** Global: clause word and numbers, group 1 the numbers: `4 and 10.2`. */
  clause: RegExp;
  /** The words between numbers of clauses. */
  and: RegExp;
  /** Which kind of word was used for a clause, where a language has several and an edition should keep to one. */
  topics: Partial<Record<Topic, RegExp>>;
  /** Global: says `here` as a link would. */
  here: RegExp;
  /** Global: a password with its value; group 1 is the cue, group 2 the value. */
  secret: RegExp;
  /** Strictly before and at the latest in one breath. */
  ambiguousLimit: RegExp;
  modality: Record<Modality, RegExp>;
  /** Global: `should`, which one edition gives as a duty and another as a wish. */
  should: RegExp;
  concepts: Concept[];
  slips: Slip[];
  /** A sentence as far as a name: the name is what the sentence, or a clause of it, is about. */
  asSubject: RegExp;
  /** Just before the name of a group: what the letter says of its own group alone. */
  ownThing: RegExp;
  /** Global: words for a study group where this group is meant: `this study group`. */
  thisStudyGroup: RegExp;
  thisGroupShouldBe: { JCA: string; FG: string };
  /** Office or meeting words beside the bare subject of a group; TAIL stands for the subject. */
  offices: string[];
  /** A capital word that begins a sentence, after a closing bracket without a full stop; null where not told by capitals. */
  sentenceAfterBracket: RegExp | null;
  /** A subject that creates a group. */
  creation: RegExp;
  /** A subject that speaks of a meeting after the first. */
  laterMeeting: RegExp;
  /** The group was announced before. */
  announcedBefore: RegExp;
  /** A chair yet to come. */
  toBeAppointed: RegExp;
  /** In a sentence that speaks of the chair: not chosen yet, called for, chosen at a later time. */
  chairOpen: RegExp;
  chair: RegExp;
  /** Global: taken out before a sentence is asked for its chair. */
  viceChair: RegExp;
  parentGroup: RegExp;
  duration: RegExp;
  /** Specifications not yet finished, and finished ones. */
  underDevelopment: RegExp;
  existing: RegExp;
  /** Articles whose gender must agree: [masculine, feminine] before an acronym. */
  genders?: { masculine: RegExp; feminine: RegExp };
  weekdays: RegExp[];
  /** From January. */
  months: RegExp[];
  /** A day in figures before the month (or after, in Chinese by itself). */
  dayFirst: boolean;
  valediction: RegExp | null;
  /** Concepts in names of organizations, compared over editions. */
  nameConcepts: Record<string, RegExp>;
}

// From what is known of a group and one of its meetings to the facts of a letter about it. What is not known is left out.

import type { Language, Multilingual } from '../../kit/languages.js';
import type { GroupShown } from '../groups/index.js';
import type { MeetingShown } from '../meetings/index.js';
import type { DeadlineKind, LetterKind } from './circular.js';
import type { ComposeFacts } from './compose.js';
import { phrasesOf } from './languages/index.js';
import type { Addressee } from './languages/phrases.js';

export interface LetterAsked {
  kind: LetterKind;
  language: Language;
  number: number | null;
  date: string;
  /** For a correction: the letter corrected, and what changes. */
  correction: ComposeFacts['correction'];
}

export interface LetterSources {
  group: GroupShown;
  meeting: MeetingShown | null;
  /** The newest terms of reference by language. */
  terms: { language: Language; clauses: { number: string | null; title: string; text: string; level: number }[] }[];
}

/** Whom circulars are addressed and copied to (all circulars seen; house custom). */
const ADDRESSED = ['administrations', 'sectorMembers', 'associates', 'academia'] as const;
const COPIED = ['studyGroupChairs', 'directorBdt', 'directorBr', 'regionalOffices'] as const;

const DEADLINES = ['contributions', 'registration', 'visaSupport', 'translation', 'interpretation', 'fellowship'];

/** The facts for the letter asked for; the terms of reference go with a circular alone. */
export function letterFacts(asked: LetterAsked, sources: LetterSources): ComposeFacts {
  const { group, meeting } = sources;
  const creating = asked.kind === 'circular';
  return {
    language: asked.language,
    letterKind: asked.kind,
    number: asked.number,
    date: asked.date,
    datedAt: 'Geneva',
    to: addressees(asked.language, ADDRESSED),
    copy: asked.kind === 'circular' ? addressees(asked.language, COPIED) : [],
    contact: { name: group.contact.name, telephone: group.contact.telephone, email: group.contact.email },
    group: { acronym: group.acronym, kind: group.kind === 'FG' ? 'FG' : 'JCA', parent: group.parent, name: group.name },
    establishedBy: creating && group.establishedBy ? { body: group.establishedBy, start: group.establishedOn, end: group.establishedOn } : null,
    officers: group.officers.map((officer) => ({
      role: officer.role as 'chair' | 'coChair' | 'viceChair',
      name: officer.name,
      affiliation: filled(officer.affiliation),
      country: filled(officer.country),
    })),
    meeting: meeting && asked.kind !== 'correction' ? meetingFacts(meeting) : null,
    deadlines: asked.kind === 'correction' ? [] : deadlinesOf(meeting),
    homePage: group.homePage && /^(https?:\/\/|www\.)\S+$/i.test(group.homePage) ? group.homePage : null,
    workingLanguages: group.workingLanguages,
    termsOfReference: creating ? clausesOf(sources.terms, asked.language) : [],
    agenda: asked.kind === 'correction' ? [] : (meeting?.agenda ?? []).map((item) => item.title),
    participation: group.participation
      ? {
          openTo: group.participation.openTo as 'membership' | 'official' | 'anyone' | null,
          invitedExperts: group.participation.invitedExperts,
          outsideRepresentatives: group.participation.outsideRepresentatives,
        }
      : null,
    practicalInformation: (meeting?.practical ?? []).map(({ topic, text }) => ({ topic, text })),
    correction: asked.kind === 'correction' ? asked.correction : null,
  };
}

function meetingFacts(meeting: MeetingShown): NonNullable<ComposeFacts['meeting']> {
  const { number, start, end, startTime, endTime, timeZone, mode, registrationRequired, colocatedWith } = meeting;
  return { number, start, end: end ?? start, startTime, endTime, timeZone, place: meeting.place.en ?? null, mode, registrationRequired, colocatedWith };
}

function deadlinesOf(meeting: MeetingShown | null): NonNullable<ComposeFacts['deadlines']> {
  return (meeting?.deadlines ?? []).map(({ on, kind }) => ({ date: on, kind: (DEADLINES.includes(kind) ? kind : 'other') as DeadlineKind }));
}

/** The clauses in the language of the letter, where that edition exists; else in English, else in any, marked with its language. */
function clausesOf(terms: LetterSources['terms'], language: Language): NonNullable<ComposeFacts['termsOfReference']> {
  const edition = terms.find((one) => one.language === language) ?? terms.find((one) => one.language === 'en') ?? terms[0];
  if (!edition) return [];
  const words = (text: string): Multilingual => ({ [edition.language]: text });
  return edition.clauses.map(({ number, title, text, level }) => ({ number, title: words(title), text: text ? words(text) : null, level }));
}

function addressees(language: Language, names: readonly Addressee[]): string[] {
  return names.map((name) => phrasesOf(language).addressees[name][0]);
}

function filled(words: Multilingual): Multilingual | null {
  return Object.keys(words).length > 0 ? words : null;
}

// A letter about to be written: its facts made ready for sentences of one language.

import type { Language } from '../../../kit/languages.js';
import type { Run } from '../../../paper/paper.js';
import type { AnnexKind, LetterKind } from '../circular.js';
import { phrasesOf } from '../languages/index.js';
import type { Words as PhraseWords } from '../languages/phrases.js';
import { cityNamed, placeIn } from '../languages/places.js';
import { sentencesOf } from '../languages/sentences/index.js';
import type { Scene, Sentences, Sitting } from '../languages/sentences/sentences.js';
import { code, joined, type Text } from '../languages/sentences/text.js';
import type { Tongues } from './said.js';
import type { ComposeFacts } from './schema.js';
import { topicOf } from './topic.js';
import { zoneOf } from './zones.js';

export interface AnnexPlan {
  kind: AnnexKind;
  label: string;
  /** Where it stands among the annexes of the facts, if it is one of them. */
  index: number;
}

export interface Letter {
  facts: ComposeFacts;
  kind: LetterKind;
  /** Whether it announces a group, rather than a meeting of a group that exists. */
  creates: boolean;
  language: Language;
  tongues: Tongues;
  words: PhraseWords;
  sentences: Sentences;
  scene: Scene;
  sitting: Sitting | null;
  annexes: AnnexPlan[];
  email: Run | null;
}

export function letterOf(facts: ComposeFacts, language: Language): Letter {
  const kind = facts.letterKind ?? 'circular';
  const creates = kind === 'circular' && (facts.establishedBy != null || (facts.termsOfReference ?? []).length > 0 || facts.meeting == null);
  const tongues: Tongues = { given: facts.language ?? 'en', wanted: language };
  const { acronym, kind: groupKind, name } = facts.group;
  const email = facts.contact?.email;
  return {
    facts,
    kind,
    creates,
    language,
    tongues,
    words: phrasesOf(language),
    sentences: sentencesOf(language),
    scene: { kind: groupKind ?? null, acronym: acronym ? code(acronym) : null, topic: topicOf(name, groupKind ?? null, acronym ?? null, tongues) },
    sitting: sittingOf(facts, language, creates),
    annexes: kind === 'correction' ? [] : annexesOf(facts, language),
    email: email ? code(email, `mailto:${email}`) : null,
  };
}

function sittingOf({ meeting }: ComposeFacts, language: Language, creates: boolean): Sitting | null {
  const start = meeting?.start ?? meeting?.end;
  if (!meeting || !start) return null;
  return {
    ordinal: meeting.number ?? (creates ? 1 : null),
    start,
    end: meeting.end ?? start,
    startTime: meeting.startTime ?? null,
    endTime: meeting.endTime ?? null,
    zone: zoneOf(meeting.timeZone ?? null, meeting.place ?? null, language),
    place: meeting.place ? placeText(meeting.place, language) : null,
    mode: meeting.mode ?? null,
  };
}

/** The name of a place in the language of the letter; one that the table does not know stays as it is. */
export function placeText(name: string, language: Language): Text {
  return cityNamed(name) ? placeIn(language, name) : code(name);
}

/** `Geneva, 22 March 2023`, for the subject and the agenda. */
export function venueOf({ sitting, words, sentences }: Letter): Text | null {
  if (!sitting) return null;
  const where = sitting.mode === 'remote' ? words.virtual[0] : sitting.place;
  return joined([where, sentences.days(sitting)].filter((each) => each !== null), sentences.comma);
}

/** In brackets and tables Russian letters print `2023 г.` */
export const shortYear = (date: string) => date.replace(/ года$/, ' г.');

const LETTERS = [...'ABCDEFGH'];
const ARABIC_LETTERS: Record<string, string> = { A: 'ألف', B: 'باء', C: 'جيم', D: 'دال', E: 'هاء', F: 'واو' };

function annexesOf(facts: ComposeFacts, language: Language): AnnexPlan[] {
  const kinds: { kind: AnnexKind; label: string | null; index: number }[] = facts.annexes
    ? facts.annexes.map(({ kind, label }, index) => ({ kind, label: label ?? null, index }))
    : impliedAnnexes(facts).map((kind) => ({ kind, label: null, index: -1 }));
  const numbered = facts.group.kind === 'FG';
  return kinds.map(({ kind, label, index }, at) => {
    const own = label ?? (numbered ? String(at + 1) : (LETTERS[at] ?? String(at + 1)));
    return { kind, label: labelIn(own, language), index };
  });
}

const BACK = Object.fromEntries(Object.entries(ARABIC_LETTERS).map(([latin, name]) => [name, latin]));

function labelIn(label: string, language: Language): string {
  const latin = BACK[label] ?? label;
  return language === 'ar' ? (ARABIC_LETTERS[latin] ?? latin) : latin;
}

function impliedAnnexes(facts: ComposeFacts): AnnexKind[] {
  const has = (list: readonly unknown[] | null | undefined) => (list ?? []).length > 0;
  const all: [AnnexKind, boolean][] = [
    ['termsOfReference', has(facts.termsOfReference)],
    ['draftAgenda', has(facts.agenda)],
    ['practicalInformation', has(facts.practicalInformation)],
  ];
  return all.filter(([, there]) => there).map(([kind]) => kind);
}

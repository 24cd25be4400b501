// Subjects: the editions, amendments aside, of one document of one publisher. They are compared as one, since the editions of a document
// are no overlap of one another and a partner of one edition is a partner of all.

import type { Stated } from '../evidence/stated.js';
import type { Text } from '../text.js';
import { wordsOf } from '../words/words.js';

export interface Subject {
  publisher: string;
  /** Places in the list of texts. */
  texts: number[];
  /** Distinct titles, as `[language, title]`, the newest few. */
  titles: [string, string][];
  abstract: string | null;
  years: number[];
  ics: Set<string>;
  /** The designations that are its own, and those it states of others. */
  own: string[];
  stated: Stated[];
  /** Nothing of it is published. */
  draft: boolean;
}

/** Titles of editions differ in little; beyond these nothing is learnt. */
const TITLES = 8;
/** Characters of a scope that are read: what follows the first paragraphs is history and terms of sale. */
const SCOPE = 1500;
const PUBLISHED = new Set(['published', 'withdrawn', 'superseded', 'unknown']);

/** Gathers texts into subjects as they come; gives the subject of each text in the order of the texts. */
export class SubjectList {
  readonly subjects: Subject[] = [];
  readonly subjectOf: number[] = [];
  private readonly byKey = new Map<string, number>();

  add(text: Text): void {
    const at = this.subjectOf.length;
    const key = keyOf(text, at);
    let number = this.byKey.get(key);
    if (number === undefined) {
      number = this.subjects.length;
      this.byKey.set(key, number);
      this.subjects.push({ publisher: text.publisher, texts: [], titles: [], abstract: null, years: [], ics: new Set(), own: [], stated: [], draft: true });
    }
    this.subjectOf.push(number);
    include(this.subjects[number] as Subject, text, at);
  }
}

function keyOf(text: Text, at: number): string {
  if (text.family) return `${text.publisher}|${text.family}`;
  const [language, title] = text.titles.en ? ['en', text.titles.en] : (Object.entries(text.titles)[0] ?? ['en', '']);
  const words = wordsOf(title, language).join(' ');
  return words ? `${text.publisher}|=${words}` : `${text.publisher}|#${at}`;
}

function include(subject: Subject, text: Text, at: number): void {
  subject.texts.push(at);
  for (const [language, title] of Object.entries(text.titles)) {
    const tag = LANGUAGE_TAGS[language] ?? language;
    const known = subject.titles.some(([, other]) => other === title);
    if (!known && subject.titles.length < TITLES) subject.titles.push([tag, title]);
  }
  const scope = text.abstracts.en ?? Object.values(text.abstracts)[0];
  if (scope && (!subject.abstract || scope.length > subject.abstract.length)) subject.abstract = scope.slice(0, SCOPE);
  if (text.year && !subject.years.includes(text.year) && subject.years.length < 12) subject.years.push(text.year);
  for (const code of text.ics) subject.ics.add(code);
  for (const key of text.own) if (!subject.own.includes(key)) subject.own.push(key);
  for (const said of text.stated) if (!subject.stated.some(({ key }) => key === said.key)) subject.stated.push(said);
  if (PUBLISHED.has(text.status)) subject.draft = false;
}

/** Catalogues write languages in two ways. */
const LANGUAGE_TAGS: Record<string, string> = { eng: 'en', 'main-en': 'en', fra: 'fr', fre: 'fr', spa: 'es', rus: 'ru', zho: 'zh', jpn: 'ja', jp: 'ja', ara: 'ar' };

// Subjects: the editions, amendments aside, of one document of one publisher. They are compared as one, since the editions of a document
// are no overlap of one another and a partner of one edition is a partner of all.

import type { Stated } from '../evidence/stated.js';
import type { Text } from '../text.js';
import { wordsOf } from '../words/words.js';
import { IntList, type Rows, inverted, rowOf } from './int-list.js';
import { Strings } from './strings.js';

export interface Subject {
  publisher: string;
  /** Distinct titles, as `[language, title]`, the newest few. */
  titles: [string, string][];
  abstract: string | null;
  years: number[];
  ics: string[];
  /** The designations that are its own, and those it states of others. */
  own: string[];
  stated: Stated[];
  /** Nothing of it is published. */
  draft: boolean;
}

/** One text, as far as it is asked for again. */
export interface Edition {
  id: string;
  key: string;
  year: number | null;
  /** Not published yet. */
  open: boolean;
  published: boolean;
  named: boolean;
  leads: boolean;
}

/** How many texts have a title in a language and in English, and whether some subject has it alone. */
export interface Tongue {
  bilingual: number;
  needed: boolean;
}

/** Titles of editions differ in little; beyond these nothing is learnt. */
const TITLES = 8;
const YEARS = 12;
/** Characters of a scope that are read: what follows the first paragraphs is history and terms of sale. */
const SCOPE = 1500;
const OPEN = new Set(['under_development', 'draft']);
const PUBLISHED = new Set(['published', 'withdrawn', 'superseded', 'unknown']);
const BIT = { open: 1, published: 2, named: 4, leads: 8, changed: 16 } as const;
/** Titles, scope, fields, own designations, stated ones. */
type Packed = [[string, string][], string, readonly string[], readonly string[], readonly Stated[]];

/** Gathers texts into subjects as they come. What a text says is kept as bytes and read again when it is asked for. */
export class SubjectList {
  private readonly subjectOf = new IntList();
  private readonly publisherOf: string[] = [];
  private readonly english = new IntList();
  private readonly foreign = new Map<string, { bilingual: number; alone: IntList }>();
  private readonly byKey = new Map<string, number>();
  private readonly names = new Strings();
  private readonly packed = new Strings();
  private readonly bits = new IntList();
  private readonly years = new IntList();
  private gathered: Rows | null = null;

  add(text: Text, changed = false): void {
    const at = this.subjectOf.length;
    const subject = this.subjectAt(keyOf(text, at), text.publisher);
    const titles = Object.entries(text.titles).map(([language, title]): [string, string] => [LANGUAGE_TAGS[language] ?? language, title]);
    this.subjectOf.push(subject);
    this.names.add(`${text.id}\n${text.publisher}|${text.family ?? text.id}`);
    this.packed.add(JSON.stringify([titles, scopeOf(text), text.ics, text.own, text.stated] satisfies Packed));
    this.years.push(text.year ?? 0);
    this.bits.push(bitsOf(text) | (changed ? BIT.changed : 0));
    this.countTongues(subject, titles);
    this.gathered = null;
  }

  get count(): number {
    return this.publisherOf.length;
  }

  get texts(): number {
    return this.subjectOf.length;
  }

  subjectOfText(text: number): number {
    return this.subjectOf.at(text);
  }

  /** The places of the texts of a subject. */
  textsOf(subject: number): Int32Array {
    this.gathered ??= inverted({ from: Int32Array.from({ length: this.texts + 1 }, (_, at) => at), all: this.subjectOf.done() }, this.count);
    return rowOf(this.gathered, subject);
  }

  edition(text: number): Edition {
    const [id = '', key = ''] = this.names.get(text).split('\n');
    const bits = this.bits.at(text);
    return { id, key, year: this.yearOf(text), open: (bits & BIT.open) > 0, published: this.isPublished(text), named: (bits & BIT.named) > 0, leads: (bits & BIT.leads) > 0 };
  }

  yearOf(text: number): number | null {
    return this.years.at(text) || null;
  }

  isPublished(text: number): boolean {
    return (this.bits.at(text) & BIT.published) > 0;
  }

  isNamed(text: number): boolean {
    return (this.bits.at(text) & BIT.named) > 0;
  }

  /** Whether some text of the subject was told to have changed. */
  hasChanged(subject: number): boolean {
    return this.textsOf(subject).some((text) => (this.bits.at(text) & BIT.changed) > 0);
  }

  /** What this very edition states of others. */
  statedBy(text: number): string[] {
    return this.unpacked(text)[4].map(({ key }) => key);
  }

  /** A subject with what all its texts say. */
  subject(number: number): Subject {
    const subject: Subject = { publisher: this.publisherOf[number] as string, titles: [], abstract: null, years: [], ics: [], own: [], stated: [], draft: true };
    for (const text of this.textsOf(number)) {
      include(subject, this.unpacked(text), this.yearOf(text));
      if (this.isPublished(text)) subject.draft = false;
    }
    return subject;
  }

  /** The languages other than English in which there are titles. */
  tongues(): ReadonlyMap<string, Tongue> {
    return new Map([...this.foreign].map(([language, { bilingual, alone }]) => [language, { bilingual, needed: alone.done().some((subject) => this.english.at(subject) === 0) }]));
  }

  private subjectAt(key: string, publisher: string): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.byKey.set(key, this.publisherOf.push(publisher) - 1);
    this.english.push(0);
    return this.publisherOf.length - 1;
  }

  private countTongues(subject: number, titles: [string, string][]): void {
    const english = titles.some(([language]) => language === 'en');
    if (english) this.english.set(subject, 1);
    for (const [language] of titles) {
      if (language === 'en') continue;
      const known = this.foreign.get(language) ?? { bilingual: 0, alone: new IntList() };
      if (english) known.bilingual += 1;
      else known.alone.push(subject);
      this.foreign.set(language, known);
    }
  }

  private unpacked(text: number): Packed {
    return JSON.parse(this.packed.get(text)) as Packed;
  }
}

function keyOf(text: Text, at: number): string {
  if (text.family) return `${text.publisher}|${text.family}`;
  const [language, title] = text.titles.en ? ['en', text.titles.en] : (Object.entries(text.titles)[0] ?? ['en', '']);
  const words = wordsOf(title, language).join(' ');
  return words ? `${text.publisher}|=${words}` : `${text.publisher}|#${at}`;
}

function scopeOf({ abstracts }: Text): string {
  return (abstracts.en ?? Object.values(abstracts)[0] ?? '').slice(0, SCOPE);
}

function bitsOf({ status, family, leads }: Text): number {
  return (OPEN.has(status) ? BIT.open : 0) | (PUBLISHED.has(status) ? BIT.published : 0) | (family === null ? 0 : BIT.named) | (leads ? BIT.leads : 0);
}

function include(subject: Subject, [titles, scope, ics, own, stated]: Packed, year: number | null): void {
  for (const title of titles) if (subject.titles.length < TITLES && !subject.titles.some(([, other]) => other === title[1])) subject.titles.push(title);
  if (scope.length > (subject.abstract?.length ?? 0)) subject.abstract = scope;
  if (year && subject.years.length < YEARS && !subject.years.includes(year)) subject.years.push(year);
  for (const code of ics) if (!subject.ics.includes(code)) subject.ics.push(code);
  for (const key of own) if (!subject.own.includes(key)) subject.own.push(key);
  for (const said of stated) if (!subject.stated.some(({ key }) => key === said.key)) subject.stated.push(said);
}

/** Catalogues write languages in two ways. */
const LANGUAGE_TAGS: Record<string, string> = { eng: 'en', 'main-en': 'en', fra: 'fr', fre: 'fr', spa: 'es', rus: 'ru', zho: 'zh', jpn: 'ja', jp: 'ja', ara: 'ar' };

// The comparison of a catalogue with itself: for a text its candidates of other publishers, with score, relation and reasons.

import { type Because, reasonsOf } from './because.js';
import type { Dictionary } from './dictionary/learn.js';
import { type Link, Links, STRENGTH } from './evidence/links.js';
import { QUICK, THOROUGH } from './index/candidates.js';
import { type Rows, sameRow } from './index/int-list.js';
import { type Edition, type Subject, SubjectList } from './index/subjects.js';
import { FLAG, type TextIndex, buildIndex } from './index/text-index.js';
import { type Relation, relationOf } from './relation.js';
import { scoreOf } from './score.js';
import type { Verdict } from './tables.js';
import type { Text } from './text.js';
import { type Weighed, Weigher } from './weigh.js';

export interface Overlap {
  /** The text, in the edition nearest to what is compared. */
  b: string;
  /** The chance, by the measured curve, that both are one text or one made from the other. */
  score: number;
  relation: Relation;
  because: Because[];
  /** What outlives editions and imports (text.ts). */
  key: string;
  /** Somebody is at work on it, or on its next edition. */
  open: boolean;
}

/** A document by one of its texts: the newest published one. */
export interface Document extends Edition {
  subject: number;
}

interface Scored extends Weighed {
  link: Link | null;
  score: number;
}

/** Where nothing tells editions from other documents of the same title, so many are listed. */
const UNNAMED = 4;

/** Which dictionaries a list of subjects needs. */
export type DictionariesOf = (list: SubjectList) => ReadonlyMap<string, Dictionary>;

export class Comparison {
  readonly index: TextIndex;
  private readonly words: string[];
  private readonly links = new Links();
  private readonly weigher: Weigher;
  private places: ReadonlyMap<string, number> | null = null;

  constructor(
    private readonly list: SubjectList,
    dictionariesOf: DictionariesOf,
    private readonly judged: ReadonlyMap<string, Verdict> = new Map(),
  ) {
    const { index, words } = buildIndex(this.passing(), dictionariesOf(list));
    this.index = index;
    this.words = words;
    this.weigher = new Weigher(index);
  }

  get ids(): string[] {
    return Array.from({ length: this.list.texts }, (_, text) => this.list.edition(text).id);
  }

  /** Candidates of a text, best first; null when it is not in the catalogue. `limit` counts texts: neither editions nor the other bodies that list one; less likely ones are left out. */
  of(id: string, limit: number, worth = 0): Overlap[] | null {
    const text = this.placeOf(id);
    if (text === undefined) return null;
    const subject = this.list.subjectOfText(text);
    const links = this.links.of(subject);
    const weighed = this.weigher.weigh(subject, links.map((link) => link.subject), this.list.yearOf(text), worth > 0 ? QUICK : THOROUGH);
    return this.told(subject, text, weighed, limit, worth);
  }

  /** The same from what was weighed already; of a document in its newest published edition. */
  ofWeighed(subject: number, weighed: readonly Weighed[], limit: number, worth: number): Overlap[] {
    return this.told(subject, this.editions(subject, null)[0] as number, weighed, limit, worth);
  }

  /** The documents of a part of the catalogue, or of those of them of which a text has changed. */
  *documents(part: number, of: number, changed = false): Generator<Document> {
    for (let subject = part; subject < this.list.count; subject += of) if (!changed || this.list.hasChanged(subject)) yield this.document(subject);
  }

  document(subject: number): Document {
    return { subject, ...this.list.edition(this.editions(subject, null)[0] as number), open: this.isOpen(subject) };
  }

  private isOpen(subject: number): boolean {
    return Array.from(this.list.textsOf(subject)).some((text) => this.list.edition(text).open);
  }

  /** All links as numbers, for other threads: of each subject the others, each with reason and designation. */
  linksOfAll(): Rows {
    return this.links.all();
  }

  /** The title of a text, in English where there is one. */
  titleOf(id: string): string {
    const text = this.placeOf(id);
    const titles = text === undefined ? [] : this.list.subject(this.list.subjectOfText(text)).titles;
    return titles.find(([language]) => language === 'en')?.[1] ?? titles[0]?.[1] ?? '';
  }

  private *passing(): Generator<Subject> {
    for (let number = 0; number < this.list.count; number++) {
      const subject = this.list.subject(number);
      this.links.add(subject);
      yield subject;
    }
  }

  private placeOf(id: string): number | undefined {
    this.places ??= new Map(this.ids.map((known, text) => [known, text]));
    return this.places.get(id);
  }

  private told(subject: number, text: number, weighed: readonly Weighed[], limit: number, worth: number): Overlap[] {
    const best = this.counted(limit, this.scored(subject, text, weighed).filter(({ score }) => score >= worth));
    return best.flatMap((one) => {
      const said = this.said(subject, one);
      const open = this.isOpen(one.subject);
      return this.editions(one.subject, this.list.yearOf(text)).map((other) => {
        const { id, key } = this.list.edition(other);
        return { b: id, key, open, ...said };
      });
    });
  }

  /** The first so many texts; one that several bodies list under the same title counts once, and all of them are told. */
  private counted(limit: number, all: readonly Scored[]): Scored[] {
    const { titles, publisher } = this.index;
    const texts: { title: number; bodies: Set<number> }[] = [];
    return all.filter(({ subject }) => {
      const body = publisher[subject] as number;
      const same = texts.find(({ title, bodies }) => !bodies.has(body) && sameRow(titles, title, subject));
      if (same) same.bodies.add(body);
      else if (texts.length < limit) texts.push({ title: subject, bodies: new Set([body]) });
      else return false;
      return true;
    });
  }

  private scored(subject: number, text: number, weighed: readonly Weighed[]): Scored[] {
    const links = new Map(this.links.of(subject).map((link) => [link.subject, link]));
    const declared = new Set<number>();
    for (const { subject: other, as } of links.values()) if (STRENGTH[as] > 0.95) declared.add(this.index.publisher[other] as number);
    const { key } = this.list.edition(text);
    const all = weighed.map((one) => {
      const link = links.get(one.subject) ?? null;
      const beside = declared.has(this.index.publisher[one.subject] as number);
      const score = scoreOf({ ...one, link: link?.as ?? null, beside, nearer: link ? this.nearer(subject, text, link) : 0, verdict: this.verdictOn(key, one.subject) });
      return { ...one, link, score };
    });
    return this.withoutSupplements(subject, all).sort((a, b) => b.score - a.score || b.chance - a.chance || a.subject - b.subject);
  }

  /** Of several linked texts the one that this very edition names stands first, then the one nearest in time; too little to change what a score means. */
  private nearer(subject: number, text: number, link: Link): number {
    const year = this.list.yearOf(text);
    const others = this.list.textsOf(link.subject);
    const gap = year ? Math.min(10, ...Array.from(others, (other) => Math.abs((this.list.yearOf(other) ?? Infinity) - year))) : 10;
    const part = link.key.includes('/') && !((this.index.flags[subject] as number) & FLAG.amends);
    const leads = others.some((other) => this.list.edition(other).leads);
    return (this.list.statedBy(text).includes(link.key) ? 0 : -0.004) - (part ? 0.006 : 0) - 0.0006 * gap + (leads ? 0.002 : 0);
  }

  private verdictOn(key: string, subject: number): Verdict | undefined {
    if (this.judged.size === 0) return undefined;
    const other = this.list.edition(this.list.textsOf(subject)[0] as number).key;
    return this.judged.get(key < other ? `${key}\n${other}` : `${other}\n${key}`);
  }

  /** An amendment is listed for itself only beside an amendment, or where what it amends is not listed. */
  private withoutSupplements(subject: number, all: Scored[]): Scored[] {
    const { flags } = this.index;
    if ((flags[subject] as number) & FLAG.amends || !all.some((one) => (flags[one.subject] as number) & FLAG.supplement)) return all;
    const listed = new Set(all.flatMap((one) => this.numbersOf(one.subject)));
    return all.filter((one) => one.link || !this.numbersOf(one.subject).some((key) => key.includes('/') && listed.has(key.replace(/\/\w+$/, ''))));
  }

  private numbersOf(subject: number): string[] {
    const publisher = this.index.publisher[subject] as number;
    return this.links.ownOf(subject).filter((key) => /^(?:iso|itu):/.test(key)).map((key) => `${publisher} ${key}`);
  }

  /** The edition nearest in time, published before planned; several where they may be other documents of the same title. */
  private editions(subject: number, year: number | null): number[] {
    const { list } = this;
    const far = (text: number) => (list.isPublished(text) ? 0 : 100) + (year && list.yearOf(text) ? Math.abs((list.yearOf(text) as number) - year) : 30) - (list.yearOf(text) ?? 0) / 10_000;
    const near = [...list.textsOf(subject)].sort((a, b) => far(a) - far(b));
    return near.slice(0, list.isNamed(near[0] as number) ? 1 : UNNAMED);
  }

  private said(subject: number, one: Scored): Pick<Overlap, 'score' | 'relation' | 'because'> {
    const flags = (this.index.flags[subject] as number) | (this.index.flags[one.subject] as number);
    const sides = [subject, one.subject].map((number) => ({ number, of: this.list.subject(number) })) as [{ number: number; of: Subject }, { number: number; of: Subject }];
    return {
      score: Math.round(one.score * 1000) / 1000,
      relation: relationOf({ ...one, link: one.link?.as ?? null, adopter: (flags & FLAG.adopter) !== 0 }),
      because: reasonsOf(this.index, this.words, sides, one.link),
    };
  }
}

/** The texts gathered into subjects. */
export function gathered(texts: Iterable<Text>): SubjectList {
  const list = new SubjectList();
  for (const text of texts) list.add(text);
  return list;
}

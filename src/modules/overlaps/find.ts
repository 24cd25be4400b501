// The comparison of a catalogue with itself: for a text its candidates of other publishers, with score, relation and reasons.

import { type Because, reasonsOf } from './because.js';
import type { Dictionary } from './dictionary/learn.js';
import { type Link, Links, STRENGTH } from './evidence/links.js';
import { type Candidate, Finder } from './index/candidates.js';
import { FEATURES, featuresOf } from './index/features.js';
import { type Subject, SubjectList } from './index/subjects.js';
import { FLAG, type TextIndex, buildIndex } from './index/text-index.js';
import { chanceOf, likingOf } from './model.js';
import { type Relation, relationOf } from './relation.js';
import type { Verdict } from './tables.js';
import type { Text } from './text.js';

export interface Overlap {
  /** The text, in the edition nearest to what is compared. */
  b: string;
  /** The chance, by the measured curve, that both are one text or one made from the other. */
  score: number;
  relation: Relation;
  because: Because[];
  /** What outlives editions and imports (text.ts). */
  key: string;
}

/** What is kept of each text once it is indexed. */
interface Kept {
  id: string;
  key: string;
  /** Not published yet. */
  open: boolean;
  year: number | null;
  published: boolean;
  named: boolean;
  leads: boolean;
  /** What this very edition states of others. */
  states: readonly string[];
}

interface Weighed {
  subject: number;
  features: Float32Array;
  link: Link | null;
  chance: number;
  score: number;
}

/** Candidates that are weighed for each text; fewer where the unlikely ones are left out anyway. */
const WEIGHED = 50;
const WEIGHED_WORTH = 20;
/** Where nothing tells editions from other documents of the same title, so many are listed. */
const UNNAMED = 4;
/** Beside a declared partner another text of the same publisher is hardly a second one. */
const BESIDE_DECLARED = 0.5;
const [NOT, CONFIRMED] = [0.01, 0.99];
const OPEN = new Set(['under_development', 'draft']);
const PUBLISHED = new Set(['published', 'withdrawn', 'superseded', 'unknown']);
const AT = { titleCosine: FEATURES.indexOf('titleCosine') } as const;

export class Comparison {
  readonly index: TextIndex;
  private readonly list = new SubjectList();
  private readonly texts: Kept[] = [];
  private readonly placeOf = new Map<string, number>();
  private readonly finder: Finder;
  private readonly links: Links;

  constructor(
    texts: Iterable<Text>,
    dictionariesOf: (subjects: readonly Subject[]) => ReadonlyMap<string, Dictionary>,
    private readonly judged: ReadonlyMap<string, Verdict> = new Map(),
  ) {
    for (const text of texts) {
      this.placeOf.set(text.id, this.texts.length);
      this.texts.push({ id: text.id, key: `${text.publisher}|${text.family ?? text.id}`, open: OPEN.has(text.status), year: text.year, published: PUBLISHED.has(text.status), named: text.family !== null, leads: text.leads, states: text.stated.map(({ key }) => key) });
      this.list.add(text);
    }
    this.index = buildIndex(this.list.subjects, dictionariesOf(this.list.subjects));
    this.links = new Links(this.list.subjects);
    this.finder = new Finder(this.index);
  }

  get ids(): string[] {
    return this.texts.map(({ id }) => id);
  }

  /** Candidates of a text, best first; null when it is not in the catalogue. `limit` counts documents, not editions; less likely ones are left out. */
  of(id: string, limit: number, worth = 0): Overlap[] | null {
    const at = this.placeOf.get(id);
    if (at === undefined) return null;
    const kept = this.texts[at] as Kept;
    const subject = this.list.subjectOf[at] as number;
    const best = this.weighed(subject, kept, worth > 0 ? WEIGHED_WORTH : WEIGHED).filter(({ score }) => score >= worth).slice(0, limit);
    const listed = best.map((one) => ({ one, editions: this.editions(one.subject, kept.year) }));
    return listed.flatMap(({ one, editions }) => editions.map(({ id: b, key }) => ({ b, key, ...this.told(subject, one) })));
  }

  /** One text for each document of a part of the catalogue, the newest published one. */
  *documents(part: number, of: number): Generator<{ id: string; key: string }> {
    for (let subject = part; subject < this.list.subjects.length; subject += of) yield this.editions(subject, null)[0] as Kept;
  }

  /** The title of a text, in English where there is one. */
  titleOf(id: string): string {
    const titles = this.list.subjects[this.list.subjectOf[this.placeOf.get(id) ?? -1] ?? -1]?.titles ?? [];
    return titles.find(([language]) => language === 'en')?.[1] ?? titles[0]?.[1] ?? '';
  }

  /** Whether a text is not published yet. */
  isOpen(id: string): boolean {
    return this.texts[this.placeOf.get(id) as number]?.open ?? false;
  }

  /** The keys of texts. */
  keysOf(ids: readonly string[]): Set<string> {
    return new Set(ids.flatMap((id) => this.texts[this.placeOf.get(id) ?? -1]?.key ?? []));
  }

  private weighed(subject: number, kept: Kept, count: number): Weighed[] {
    const links = new Map(this.links.of(subject).map((link) => [link.subject, link]));
    const candidates = this.candidates(subject, links, count);
    const features = featuresOf(this.index, subject, candidates, kept.year);
    const declared = new Set<string>();
    for (const { subject: other, as } of links.values()) if (STRENGTH[as] > 0.95) declared.add(this.publisherOf(other));
    return this.withoutSupplements(
      subject,
      candidates.map(({ subject: other }, at) => {
        const row = features[at] as Float32Array;
        const link = links.get(other) ?? null;
        const chance = chanceOf(likingOf(row));
        const found = scoreOf(link, chance, row, declared.has(this.publisherOf(other))) + (link ? this.nearer(kept, subject, other, link) : 0);
        const score = asJudged(found, this.verdictOn(kept.key, other));
        return { subject: other, features: row, link, chance, score };
      }),
    ).sort((a, b) => b.score - a.score || b.chance - a.chance || a.subject - b.subject);
  }

  private candidates(subject: number, links: ReadonlyMap<number, Link>, count: number): Candidate[] {
    const found = this.finder.candidates(subject, count);
    const have = new Set(found.map((candidate) => candidate.subject));
    const linked = [...links.keys()].filter((other) => !have.has(other));
    return [...found, ...linked.map((other) => ({ subject: other, likeness: 0 }))];
  }

  /** Of several linked texts the one that this very edition names stands first, then the one nearest in time; too little to change what a score means. */
  private nearer(kept: Kept, subject: number, other: number, link: Link): number {
    const years = this.list.subjects[other]?.years ?? [];
    const gap = kept.year ? Math.min(10, ...years.map((year) => Math.abs(year - (kept.year as number)))) : 10;
    const part = link.key.includes('/') && !((this.index.flags[subject] as number) & FLAG.amends);
    return (kept.states.includes(link.key) ? 0 : -0.004) - (part ? 0.006 : 0) - 0.0006 * gap + (this.leads(other) ? 0.002 : 0);
  }

  private verdictOn(key: string, subject: number): Verdict | undefined {
    if (this.judged.size === 0) return undefined;
    const other = (this.texts[(this.list.subjects[subject] as { texts: number[] }).texts[0] as number] as Kept).key;
    return this.judged.get(key < other ? `${key}\n${other}` : `${other}\n${key}`);
  }

  private leads(subject: number): boolean {
    return (this.list.subjects[subject]?.texts ?? []).some((at) => (this.texts[at] as Kept).leads);
  }

  /** An amendment is listed for itself only beside an amendment, or where what it amends is not listed. */
  private withoutSupplements(subject: number, all: Weighed[]): Weighed[] {
    if ((this.index.flags[subject] as number) & FLAG.amends) return all;
    const listed = new Set(all.flatMap((one) => this.numbersOf(one.subject)));
    return all.filter((one) => one.link || !this.numbersOf(one.subject).some((key) => key.includes('/') && listed.has(key.replace(/\/\w+$/, ''))));
  }

  private numbersOf(subject: number): string[] {
    const { publisher, own } = this.list.subjects[subject] as { publisher: string; own: string[] };
    return own.filter((key) => /^(?:iso|itu):/.test(key)).map((key) => `${publisher} ${key}`);
  }

  private publisherOf(subject: number): string {
    return this.list.subjects[subject]?.publisher as string;
  }

  /** The edition nearest in time, published before planned; several where they may be other documents of the same title. */
  private editions(subject: number, year: number | null): Kept[] {
    const texts = (this.list.subjects[subject]?.texts ?? []).map((at) => this.texts[at] as Kept);
    const far = (text: Kept) => (text.published ? 0 : 100) + (year && text.year ? Math.abs(text.year - year) : 30) - (text.year ?? 0) / 10_000;
    const near = [...texts].sort((a, b) => far(a) - far(b));
    return near.slice(0, near[0]?.named ? 1 : UNNAMED);
  }

  private told(subject: number, { subject: other, features, link, chance, score }: Weighed): Omit<Overlap, 'b' | 'key'> {
    const flags = (this.index.flags[subject] as number) | (this.index.flags[other] as number);
    return {
      score: Math.round(score * 1000) / 1000,
      relation: relationOf({ link: link?.as ?? null, features, chance, score, adopter: (flags & FLAG.adopter) !== 0 }),
      because: reasonsOf(this.index, this.list.subjects, subject, other, link),
    };
  }
}

/** What people found weighs more than what was counted. */
function asJudged(score: number, verdict: Verdict | undefined): number {
  if (verdict === 'not') return Math.min(score, NOT);
  return verdict === 'confirmed' ? Math.max(score, CONFIRMED) : score;
}

function scoreOf(link: Link | null, chance: number, features: Float32Array, declared: boolean): number {
  if (!link || link.as === 'numberOf') {
    const borneOut = link && (features[AT.titleCosine] as number) > 0.35;
    if (borneOut) return Math.max(chance, 0.9 + 0.09 * chance);
    return declared ? chance * BESIDE_DECLARED : chance;
  }
  return STRENGTH[link.as] + 0.009 * chance;
}

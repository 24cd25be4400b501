// Weighing the candidates of a subject: the part of a comparison that needs the index alone, so that several threads do it over one index.

import { type Depth, Finder } from './index/candidates.js';
import { FEATURES, featuresOf } from './index/features.js';
import type { TextIndex } from './index/text-index.js';
import { chanceOf, likingOf } from './model.js';

/** What is told of a pair beside its chance. */
export interface Traits {
  titleCosine: number;
  sameWords: boolean;
  equalLast: boolean;
  amendmentApart: boolean;
}

export interface Weighed extends Traits {
  subject: number;
  /** The chance, by the measured curve, that both are one text or one made from the other, as far as words tell. */
  chance: number;
}

const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<(typeof FEATURES)[number], number>;

/** Keeps its working space, so one serves one thread. */
export class Weigher {
  private readonly finder: Finder;

  constructor(private readonly index: TextIndex) {
    this.finder = new Finder(index);
  }

  /** Candidates of a subject, and those that are linked with it; with a year, of that edition. In no order. */
  weigh(subject: number, linked: readonly number[], year: number | null, depth: Depth): Weighed[] {
    const found = this.finder.candidates(subject, depth);
    for (const other of linked) if (!found.some((candidate) => candidate.subject === other)) found.push({ subject: other, likeness: 0 });
    const features = featuresOf(this.index, this.finder.side, found, year);
    return found.map((candidate, at) => weighed(candidate.subject, features[at] as Float32Array));
  }
}

function weighed(subject: number, row: Float32Array): Weighed {
  return {
    subject,
    chance: chanceOf(likingOf(row)),
    titleCosine: row[AT.titleCosine] as number,
    sameWords: row[AT.sameWords] === 1,
    equalLast: row[AT.equalLast] === 1,
    amendmentApart: row[AT.amendmentApart] === 1,
  };
}

/** Numbers for each candidate of a packed list: the subject, the other, its chance, the cosine of the titles, what else is told as bits. */
export const PACKED = 5;

/** What was weighed as numbers, for another thread. */
export function pack(into: number[], subject: number, all: readonly Weighed[]): void {
  for (const { subject: other, chance, titleCosine, sameWords, equalLast, amendmentApart } of all) {
    into.push(subject, other, chance, titleCosine, (sameWords ? 1 : 0) | (equalLast ? 2 : 0) | (amendmentApart ? 4 : 0));
  }
}

export function unpack(packed: ArrayLike<number>): Map<number, Weighed[]> {
  const found = new Map<number, Weighed[]>();
  for (let at = 0; at < packed.length; at += PACKED) {
    const [subject, other, chance, titleCosine, bits] = [0, 1, 2, 3, 4].map((part) => packed[at + part]) as [number, number, number, number, number];
    const list = found.get(subject) ?? [];
    list.push({ subject: other, chance, titleCosine, sameWords: (bits & 1) > 0, equalLast: (bits & 2) > 0, amendmentApart: (bits & 4) > 0 });
    found.set(subject, list);
  }
  return found;
}

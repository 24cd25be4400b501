// What two subjects have in common, as numbers between 0 and about 1, in the order of `FEATURES`. The model weighs them; the words of an
// explanation come from the same comparisons.

import { type Candidate, shared } from './candidates.js';
import { type Rows, lengthOf, rowOf } from './int-list.js';
import { FLAG, LARGE, type TextIndex } from './text-index.js';

export const FEATURES = [
  'titleCosine',
  'ofFirst',
  'ofSecond',
  'sameWords',
  'equalSegment',
  'lastCosine',
  'equalLast',
  'scopeCosine',
  'bothScopes',
  'titleInScope',
  'scopeHasTitle',
  'letters',
  'rarestMissingFirst',
  'rarestMissingSecond',
  'sameYear',
  'yearGap',
  'noYear',
  'secondDraft',
  'amendmentApart',
  'acronyms',
  'acronymsApart',
  'ics',
  'icsApart',
  'secondAdopter',
  'foreign',
  'ofTop',
  'lead',
] as const;

/** The features of each candidate of a subject; `ofTop` and `lead` tell how it stands among them. With a year, of that edition of the subject. */
export function featuresOf(index: TextIndex, subject: number, candidates: readonly Candidate[], year: number | null = null): Float32Array[] {
  const top = candidates[0]?.likeness || 1;
  const second = candidates[1]?.likeness ?? 0;
  return candidates.map((candidate, at) => {
    const row = pairFeatures(index, subject, candidate.subject, year);
    row[FEATURES.length - 2] = candidate.likeness / top;
    row[FEATURES.length - 1] = at === 0 ? Math.min(1, (top - second) / top) : 0;
    return row;
  });
}

function pairFeatures(index: TextIndex, a: number, b: number, year: number | null): Float32Array {
  const titlesA = rowOf(index.titles, a);
  const titlesB = rowOf(index.titles, b);
  const { rarity, titleLength } = index;
  const common = shared(index.titles, a, index.titles, b, rarity);
  const ofFirst = common / (titleLength[a] as number) ** 2;
  const ofSecond = common / (titleLength[b] as number) ** 2;
  const [missingA, missingB] = rarestMissing(titlesA, titlesB, rarity);
  return Float32Array.of(
    common / ((titleLength[a] as number) * (titleLength[b] as number)),
    ofFirst,
    ofSecond,
    ofFirst > 0.999 && ofSecond > 0.999 ? 1 : 0,
    ...segmentFeatures(index, a, b),
    ...scopeFeatures(index, a, b),
    overlapOf(index.trigrams, a, b),
    missingA / 12,
    missingB / 12,
    ...yearFeatures(year === null ? rowOf(index.years, a) : [year], rowOf(index.years, b)),
    (index.flags[b] as number) & FLAG.draft ? 1 : 0,
    ((index.flags[a] as number) ^ (index.flags[b] as number)) & FLAG.amends ? 1 : 0,
    ...acronymFeatures(index.acronyms, a, b),
    ...icsFeatures(index.ics, a, b),
    (index.flags[b] as number) & FLAG.adopter ? 1 : 0,
    ((index.flags[a] as number) | (index.flags[b] as number)) & FLAG.foreign ? 1 : 0,
    0,
    0,
  );
}

/** The rarest equal segment, the likeness of the last ones, and whether those are equal. */
function segmentFeatures(index: TextIndex, a: number, b: number): [number, number, number] {
  let equal = 0;
  let last = 0;
  let equalLast = 0;
  for (const x of rowOf(index.segments, a)) {
    for (const y of rowOf(index.segments, b)) {
      const [first, second] = [x < 0 ? -x - 1 : x, y < 0 ? -y - 1 : y];
      const both = x < 0 && y < 0;
      if (first === second) {
        equal = Math.max(equal, Math.log(1 + Math.max(LARGE, index.subjects) / ((index.segmentHolders[first] as number) + 5)) / 12);
        if (both) equalLast = 1;
      }
      if (x >= 0 && y >= 0) continue;
      const cosine = shared(index.segmentWords, first, index.segmentWords, second, index.rarity) / ((index.segmentLength[first] as number) * (index.segmentLength[second] as number));
      last = Math.max(last, both ? cosine : 0.8 * cosine);
    }
  }
  return [equal, last, equalLast];
}

function scopeFeatures(index: TextIndex, a: number, b: number): [number, number, number, number] {
  const cosine = shared(index.scopes, a, index.scopes, b, index.scopeRarity) / ((index.scopeLength[a] as number) * (index.scopeLength[b] as number));
  const inScope = shared(index.titles, b, index.scopes, a, index.rarity) / (index.titleLength[b] as number) ** 2;
  const hasTitle = shared(index.titles, a, index.scopes, b, index.rarity) / (index.titleLength[a] as number) ** 2;
  return [cosine, lengthOf(index.scopes, a) > 0 && lengthOf(index.scopes, b) > 0 ? 1 : 0, inScope, hasTitle];
}

/** Dice of two lists. */
function overlapOf(rows: Rows, a: number, b: number): number {
  const sum = lengthOf(rows, a) + lengthOf(rows, b);
  return sum === 0 ? 0 : (2 * sharedCount(rows, a, b)) / sum;
}

function sharedCount({ all, from }: Rows, a: number, b: number): number {
  const [endA, endB] = [from[a + 1] as number, from[b + 1] as number];
  let i = from[a] as number;
  let j = from[b] as number;
  let count = 0;
  while (i < endA && j < endB) {
    const difference = (all[i] as number) - (all[j] as number);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** The rarest word that the other title lacks, on either side. */
function rarestMissing(a: Int32Array, b: Int32Array, rarity: Float32Array): [number, number] {
  let first = 0;
  let second = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Infinity;
    const y = j < b.length ? (b[j] as number) : Infinity;
    if (x < y) first = Math.max(first, rarity[x] as number);
    if (y < x) second = Math.max(second, rarity[y] as number);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return [first, second];
}

function yearFeatures(first: Iterable<number>, second: Int32Array): [number, number, number] {
  let gap = Infinity;
  for (const x of first) for (const y of second) gap = Math.min(gap, Math.abs(x - y));
  return gap === Infinity ? [0, 0, 1] : [Math.exp(-gap / 1.5), Math.min(gap, 20) / 20, 0];
}

function acronymFeatures(acronyms: Rows, a: number, b: number): [number, number] {
  const both = sharedCount(acronyms, a, b);
  return [Math.min(both, 3) / 3, Math.min(lengthOf(acronyms, a) + lengthOf(acronyms, b) - 2 * both, 4) / 4];
}

function icsFeatures(ics: Rows, a: number, b: number): [number, number] {
  if (lengthOf(ics, a) === 0 || lengthOf(ics, b) === 0) return [0, 0];
  return sharedCount(ics, a, b) > 0 ? [1, 0] : [0, 1];
}

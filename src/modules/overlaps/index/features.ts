// What two subjects have in common, as numbers between 0 and about 1, in the order of `FEATURES`. The model weighs them; the words of an
// explanation come from the same comparisons.

import type { Candidate } from './candidates.js';
import { type Rows, lengthOf, rowOf } from './int-list.js';
import type { Side } from './side.js';
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

/** The features of each candidate of the subject that is laid open; `ofTop` and `lead` tell how it stands among them. With a year, of that edition of it. */
export function featuresOf(index: TextIndex, side: Side, candidates: readonly Candidate[], year: number | null = null): Float32Array[] {
  const top = candidates[0]?.likeness || 1;
  const second = candidates[1]?.likeness ?? 0;
  const years = year === null ? rowOf(index.years, side.subject) : [year];
  return candidates.map((candidate, at) => {
    const row = pairFeatures(index, side, candidate.subject, years);
    row[FEATURES.length - 2] = candidate.likeness / top;
    row[FEATURES.length - 1] = at === 0 ? leadOf(top, second) : 0;
    return row;
  });
}

/** Among hundreds of thousands of texts some second one is always so like; in a small catalogue a single candidate stands before nobody. */
const SECOND = 0.3;

/** How far the likest candidate stands before the second, by their likenesses. */
export function leadOf(top: number, second: number): number {
  return Math.min(1, Math.max(0, top - Math.max(SECOND, second)));
}

function pairFeatures(index: TextIndex, side: Side, b: number, years: Iterable<number>): Float32Array {
  const a = side.subject;
  const { rarity, titleLength, scopes, flags } = index;
  const common = side.titles(b);
  const ofFirst = common / (titleLength[a] as number) ** 2;
  const ofSecond = common / (titleLength[b] as number) ** 2;
  const [equal, last, equalLast] = segmentFeatures(index, a, b);
  const scope = lengthOf(scopes, a) > 0 && lengthOf(scopes, b) > 0;
  const [missingA, missingB] = rarestMissing(rowOf(index.titles, a), rowOf(index.titles, b), rarity);
  const [sameYear, gap, noYear] = yearFeatures(years, rowOf(index.years, b));
  const [acronyms, acronymsApart] = acronymFeatures(index.acronyms, a, b);
  const [ics, icsApart] = icsFeatures(index.ics, a, b);
  const [mine, other] = [flags[a] as number, flags[b] as number];
  return Float32Array.of(
    common / ((titleLength[a] as number) * (titleLength[b] as number)),
    ofFirst,
    ofSecond,
    ofFirst > 0.999 && ofSecond > 0.999 ? 1 : 0,
    equal,
    last,
    equalLast,
    scope ? side.scopeCosine(b) : 0,
    scope ? 1 : 0,
    side.titleInScope(b),
    side.scopeHasTitle(b),
    side.lettersLike(b),
    missingA / 12,
    missingB / 12,
    sameYear,
    gap,
    noYear,
    other & FLAG.draft ? 1 : 0,
    (mine ^ other) & FLAG.amends ? 1 : 0,
    acronyms,
    acronymsApart,
    ics,
    icsApart,
    other & FLAG.adopter ? 1 : 0,
    (mine | other) & FLAG.foreign ? 1 : 0,
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
      const cosine = shared(index.segmentWords, first, second, index.rarity) / ((index.segmentLength[first] as number) * (index.segmentLength[second] as number));
      last = Math.max(last, both ? cosine : 0.8 * cosine);
    }
  }
  return [equal, last, equalLast];
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

/** Sum of the squared weights of what two ascending lists share. */
function shared({ all, from }: Rows, a: number, b: number, weight: Float32Array): number {
  const [endA, endB] = [from[a + 1] as number, from[b + 1] as number];
  let i = from[a] as number;
  let j = from[b] as number;
  let sum = 0;
  while (i < endA && j < endB) {
    const difference = (all[i] as number) - (all[j] as number);
    if (difference === 0) sum += (weight[all[i] as number] as number) ** 2;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

// Which subjects may overlap with one: those that share its rarest words and word pairs, in their titles or scopes. Common words are not
// asked for, so that the work per subject is bounded however large the catalogue is.

import { type Rows, lengthOf, rowOf } from './int-list.js';
import type { TextIndex } from './text-index.js';

/** Entries of the index that are walked for the titles of one subject, and for its scope. */
const WALKED = 8000;
const SCOPE_WALKED = 3000;
/** However common its words are, so many are asked for; but none that stands in more subjects than this. */
const AT_LEAST = 2;
const TOO_COMMON = 40_000;
/** Words of a scope that are asked for. */
const SCOPE_WORDS = 10;
/** Candidates that are looked at closely for each that is wanted. */
const CLOSER = 4;

export interface Candidate {
  subject: number;
  /** Likeness of titles and scopes by the weights of the words, 0 to about 1.5. */
  likeness: number;
}

/** Finds candidates; keeps its working space, so one finder serves one thread. */
export class Finder {
  private readonly score: Float32Array;
  private readonly touched: Int32Array;

  constructor(private readonly index: TextIndex) {
    this.score = new Float32Array(index.subjects);
    this.touched = new Int32Array(index.subjects);
  }

  /** Candidates of other publishers, likest first. */
  candidates(subject: number, count: number): Candidate[] {
    const { index, score, touched } = this;
    const of = index.publisher[subject];
    const { publisher } = index;
    const own = (other: number) => publisher[other] === of;
    const marked = this.walkScope(subject, this.walkTitles(subject, 0));
    const first = best(touched, marked, score, own, count * CLOSER);
    for (let at = 0; at < marked; at++) score[touched[at] as number] = 0;
    const found = first.map((other) => ({ subject: other, likeness: likeness(index, subject, other) }));
    return found.sort((a, b) => b.likeness - a.likeness || a.subject - b.subject).slice(0, count);
  }

  private walkTitles(subject: number, marked: number): number {
    const { grams, holders, gramRarity } = this.index;
    const asked = rarestFirst(rowOf(grams, subject), holders);
    let walked = 0;
    asked.forEach((gram, at) => {
      const held = lengthOf(holders, gram);
      if ((at >= AT_LEAST && walked + held > WALKED) || held > TOO_COMMON) return;
      walked += held;
      marked = this.add(rowOf(holders, gram), gramRarity[gram] as number, marked);
    });
    return marked;
  }

  private walkScope(subject: number, marked: number): number {
    const { scopes, scopeHolders, scopeRarity } = this.index;
    let walked = 0;
    for (const word of rarestFirst(rowOf(scopes, subject), scopeHolders).slice(0, SCOPE_WORDS)) {
      const held = lengthOf(scopeHolders, word);
      if (walked + held > SCOPE_WALKED) break;
      walked += held;
      marked = this.add(rowOf(scopeHolders, word), 0.4 * (scopeRarity[word] as number), marked);
    }
    return marked;
  }

  private add(subjects: Int32Array, weight: number, marked: number): number {
    const { score, touched } = this;
    for (let at = 0; at < subjects.length; at++) {
      const other = subjects[at] as number;
      if (score[other] === 0) touched[marked++] = other;
      score[other] = (score[other] as number) + weight;
    }
    return marked;
  }
}

function rarestFirst(words: Int32Array, holders: Rows): number[] {
  return [...words].sort((a, b) => lengthOf(holders, a) - lengthOf(holders, b) || a - b);
}

const STEPS = 512;

/** The best of the touched, in no order: those above the step of a histogram that leaves about so many, twice as many at most. */
function best(touched: Int32Array, marked: number, score: Float32Array, left: (other: number) => boolean, count: number): number[] {
  let most = 0;
  for (let at = 0; at < marked; at++) most = Math.max(most, score[touched[at] as number] as number);
  const steps = new Int32Array(STEPS + 1);
  const scale = STEPS / (most || 1);
  for (let at = 0; at < marked; at++) {
    const other = touched[at] as number;
    if (!left(other)) steps[((score[other] as number) * scale) | 0]!++;
  }
  let step = STEPS;
  for (let above = steps[step] as number; step > 0 && above < count; above += steps[step] as number) step--;
  const found: number[] = [];
  for (let at = 0; at < marked && found.length < count * 2; at++) {
    const other = touched[at] as number;
    if (((score[other] as number) * scale) >= step && !left(other)) found.push(other);
  }
  return found;
}

/** Cosine of the titles, and half that of the scopes, by the weights of the words. */
export function likeness(index: TextIndex, a: number, b: number): number {
  const titles = shared(index.titles, a, index.titles, b, index.rarity) / ((index.titleLength[a] as number) * (index.titleLength[b] as number));
  const scopes = shared(index.scopes, a, index.scopes, b, index.scopeRarity) / ((index.scopeLength[a] as number) * (index.scopeLength[b] as number));
  return titles + 0.5 * scopes;
}

/** Sum of the squared weights of what two ascending lists share. Walked by place: this is done a hundred times for each text. */
export function shared(first: Rows, a: number, second: Rows, b: number, weight: Float32Array): number {
  const [x, y] = [first.all, second.all];
  const [endA, endB] = [first.from[a + 1] as number, second.from[b + 1] as number];
  let i = first.from[a] as number;
  let j = second.from[b] as number;
  let sum = 0;
  while (i < endA && j < endB) {
    const difference = (x[i] as number) - (y[j] as number);
    if (difference === 0) {
      const heavy = weight[x[i] as number] as number;
      sum += heavy * heavy;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

// Which subjects may overlap with one: those that share its rarest words and word pairs, in their titles or scopes. Common words are not
// asked for, so that the work per subject is bounded however large the catalogue is.

import { lengthOf } from './int-list.js';
import { Side } from './side.js';
import type { TextIndex } from './text-index.js';

/** How far is looked. */
export interface Depth {
  /** Candidates that are wanted. */
  count: number;
  /** Entries of the index that are walked for the titles of one subject, and for its scope. */
  walked: number;
  scopeWalked: number;
  /** Words of a scope that are asked for. */
  scopeWords: number;
  /** Candidates that are looked at closely for each that is wanted. */
  closer: number;
}

/** For one text; and for a whole catalogue, where the unlikely are left out anyway: of the pairs from 0.2 on 96 in a hundred are found from the one side already. */
export const THOROUGH: Depth = { count: 70, walked: 8000, scopeWalked: 20_000, scopeWords: 20, closer: 16 };
export const QUICK: Depth = { count: 30, walked: 5000, scopeWalked: 4000, scopeWords: 14, closer: 5 };
/** However common its words are, so many are asked for; but none that stands in more subjects than this. */
const AT_LEAST = 2;
const TOO_COMMON = 40_000;
const STEPS = 512;

export interface Candidate {
  subject: number;
  /** Likeness of titles and scopes by the weights of the words, 0 to about 1.5. */
  likeness: number;
}

/** Finds candidates; keeps its working space, so one finder serves one thread. */
export class Finder {
  readonly side: Side;
  private readonly score: Float32Array;
  private readonly touched: Int32Array;
  private marked = 0;
  /** Those of other publishers, with their scores. */
  private readonly others: Int32Array;
  private readonly scores: Float32Array;
  private readonly steps = new Int32Array(STEPS + 1);

  constructor(private readonly index: TextIndex) {
    this.side = new Side(index);
    this.score = new Float32Array(index.subjects);
    this.touched = new Int32Array(index.subjects);
    this.others = new Int32Array(index.subjects);
    this.scores = new Float32Array(index.subjects);
  }

  /** Candidates of other publishers, likest first. Lays the subject open. */
  candidates(subject: number, depth: Depth): Candidate[] {
    this.side.open(subject);
    this.walkTitles(subject, depth.walked);
    this.walkScope(subject, depth);
    const found = this.best(subject, depth.count * depth.closer).map((other) => ({ subject: other, likeness: this.side.likeness(other) }));
    return found.sort((a, b) => b.likeness - a.likeness || a.subject - b.subject).slice(0, depth.count);
  }

  /** The words of a title stand rarest first. */
  private walkTitles(subject: number, most: number): void {
    const { grams, holders, gramRarity } = this.index;
    const from = grams.from[subject] as number;
    let walked = 0;
    for (let at = from; at < (grams.from[subject + 1] as number); at++) {
      const gram = grams.all[at] as number;
      const held = lengthOf(holders, gram);
      if ((at - from >= AT_LEAST && walked + held > most) || held > TOO_COMMON) return;
      walked += held;
      this.add(holders.from[gram] as number, held, holders.all, gramRarity[gram] as number);
    }
  }

  private walkScope(subject: number, { scopeWords, scopeWalked }: Depth): void {
    const { scopes, scopeHolders, scopeRarity } = this.index;
    const from = scopes.from[subject] as number;
    const end = Math.min(from + scopeWords, scopes.from[subject + 1] as number);
    let walked = 0;
    for (let at = from; at < end; at++) {
      const word = scopes.all[at] as number;
      const held = lengthOf(scopeHolders, word);
      if (walked + held > scopeWalked) return;
      walked += held;
      this.add(scopeHolders.from[word] as number, held, scopeHolders.all, 0.4 * (scopeRarity[word] as number));
    }
  }

  private add(from: number, held: number, holders: Int32Array, weight: number): void {
    const { score, touched } = this;
    let { marked } = this;
    for (let at = from; at < from + held; at++) {
      const other = holders[at] as number;
      const known = score[other] as number;
      if (known === 0) touched[marked++] = other;
      score[other] = known + weight;
    }
    this.marked = marked;
  }

  /** The best of the touched, in no order: those above the step of a histogram that leaves about so many, twice as many at most. Clears what was marked. */
  private best(subject: number, count: number): number[] {
    const { others, scores, steps } = this;
    const found: number[] = [];
    const { length, most } = this.gathered(this.index.publisher[subject] as number);
    const scale = STEPS / (most || 1);
    steps.fill(0);
    for (let at = 0; at < length; at++) steps[((scores[at] as number) * scale) | 0]!++;
    let step = STEPS;
    for (let above = steps[step] as number; step > 0 && above < count; above += steps[step] as number) step--;
    for (let at = 0; at < length && found.length < count * 2; at++) if (((scores[at] as number) * scale) >= step) found.push(others[at] as number);
    return found;
  }

  /** Puts those of other publishers side by side and forgets what was marked: one walk over scattered places instead of four. */
  private gathered(own: number): { length: number; most: number } {
    const { score, touched, others, scores } = this;
    const { publisher } = this.index;
    let [length, most] = [0, 0];
    for (let at = 0; at < this.marked; at++) {
      const other = touched[at] as number;
      const found = score[other] as number;
      score[other] = 0;
      if (publisher[other] === own) continue;
      others[length] = other;
      scores[length++] = found;
      if (found > most) most = found;
    }
    this.marked = 0;
    return { length, most };
  }
}

// What an embedding service adds: candidates whose titles mean the same though they share few words come up. Its likenesses are not calibrated, so
// that they move a score by the odds, and never one that rests on a statement.

import type { Overlap } from './find.js';

/** Titles of a common embedding model are about so alike when they have nothing to do with each other, and so much weighs what is above. */
const UNRELATED = 0.6;
const WEIGHT = 8;
const STATED = new Set(['sameDesignation', 'jointNumber', 'adoption', 'endorsement', 'modified', 'transposes', 'aligned', 'sharedThird']);

/** The candidates of a text in their new order; `vectors` are those of the text and then of each candidate. */
export function byMeaning(candidates: readonly Overlap[], vectors: readonly number[][]): Overlap[] {
  const [own = [], ...others] = vectors;
  return candidates
    .map((candidate, at) => (candidate.because.some(({ code }) => STATED.has(code)) ? candidate : { ...candidate, score: moved(candidate.score, cosine(own, others[at] ?? [])) }))
    .sort((a, b) => b.score - a.score);
}

function moved(score: number, likeness: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, score));
  const odds = Math.log(bounded / (1 - bounded)) + WEIGHT * (likeness - UNRELATED) * (likeness > UNRELATED ? 1 : 0.5);
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

function cosine(a: readonly number[], b: readonly number[]): number {
  let [both, first, second] = [0, 0, 0];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x, y] = [a[at] as number, b[at] as number];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return first && second ? both / Math.sqrt(first * second) : 0;
}

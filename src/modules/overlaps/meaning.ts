// What an embedding service adds: candidates whose titles mean the same though they share few words come up. Its likenesses are not calibrated, so
// that they move a score by the odds, and never one that rests on a statement.

import type { Because } from './because.js';

/** Titles of a common embedding model are about so alike when they have nothing to do with each other, and so much weighs what is above. */
const UNRELATED = 0.6;
const ALIKE = 0.8;
const WEIGHT = 8;
const STATED: ReadonlySet<string> = new Set(['sameDesignation', 'jointNumber', 'adoption', 'endorsement', 'modified', 'transposes', 'aligned', 'sharedThird']);

export interface Found {
  score: number;
  because: Because[];
}

/** Whether meanings say anything about a finding: what is stated needs none. */
export function isMoved({ because }: Found): boolean {
  return !because.some(({ code }) => STATED.has(code));
}

/** A finding with its score moved by how alike the titles are, and with the reason where that says something; `model` is who says so. */
export function byMeaning<Kind extends Found>(found: Kind, vectors: readonly [ArrayLike<number>, ArrayLike<number>], model: string): Kind {
  if (!isMoved(found)) return found;
  const likeness = cosine(...vectors);
  const params = { likeness: likeness.toFixed(2), model };
  const said: Because[] = likeness >= ALIKE ? [{ code: 'meaning', params }] : likeness < UNRELATED ? [{ code: 'meaningApart', params }] : [];
  return { ...found, score: moved(found.score, likeness), because: [...found.because, ...said] };
}

function moved(score: number, likeness: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, score));
  const odds = Math.log(bounded / (1 - bounded)) + WEIGHT * (likeness - UNRELATED) * (likeness > UNRELATED ? 1 : 0.5);
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [both, first, second] = [0, 0, 0];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x, y] = [a[at] as number, b[at] as number];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return first && second ? both / Math.sqrt(first * second) : 0;
}

// The score of two texts: the chance that their words give, what their records state, and what people judged.

import { type Reason, STRENGTH } from './evidence/links.js';
import type { Verdict } from './tables.js';

export interface Scorable {
  /** By the curve of the model, 0 to 1. */
  chance: number;
  titleCosine: number;
  link: Reason | null;
  /** Its publisher has another text that is declared a partner. */
  beside: boolean;
  /** Which of several linked texts is meant: a few thousandths up or down. */
  nearer: number;
  verdict: Verdict | undefined;
}

/** Beside a declared partner another text of the same publisher is hardly a second one. */
const BESIDE_DECLARED = 0.5;
const [NOT, CONFIRMED] = [0.01, 0.99];

/** A chance, 0 to 1; what people found weighs more than what was counted. */
export function scoreOf(pair: Scorable): number {
  const score = Math.min(1, Math.max(0, counted(pair) + (pair.link ? pair.nearer : 0)));
  if (pair.verdict === 'not') return Math.min(score, NOT);
  return pair.verdict === 'confirmed' ? Math.max(score, CONFIRMED) : score;
}

/** So much at most, that the nearest of several linked texts still stands before the others. */
const LINKED_MOST = 0.997;

function counted({ chance, titleCosine, link, beside }: Scorable): number {
  if (!link) return beside ? chance * BESIDE_DECLARED : chance;
  if (link !== 'numberOf') return Math.min(LINKED_MOST, STRENGTH[link] + 0.009 * chance);
  if (titleCosine > 0.35) return Math.min(LINKED_MOST, Math.max(chance, 0.9 + 0.09 * chance));
  return beside ? chance * BESIDE_DECLARED : chance;
}

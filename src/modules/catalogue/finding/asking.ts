// What somebody typed, taken apart: designations in any spelling, and the words around them.

import { compactKey, keysOf, parseDesignation } from '../designations.js';
import { wordsOf } from './words.js';

export interface Typed {
  /** Spellings that may be designations, longest first: each with the tokens that it takes up. */
  candidates: { key: string; from: number; to: number }[];
  tokens: string[];
}

const MOST_TOKENS = 24;
const WIDEST = 6;

export function typedFrom(words: string): Typed {
  const tokens = words.normalize('NFKC').split(/[\s,;|]+/).filter(Boolean).slice(0, MOST_TOKENS);
  const candidates: Typed['candidates'] = [];
  for (let width = Math.min(WIDEST, tokens.length); width >= 1; width--)
    for (let from = 0; from + width <= tokens.length; from++) {
      const spelt = tokens.slice(from, from + width).join(' ');
      if (mayName(spelt, width === tokens.length)) for (const key of spellings(spelt)) candidates.push({ key, from, to: from + width });
    }
  return { tokens, candidates };
}

/** The words of the tokens that no designation takes up. */
export function wordsLeft(tokens: string[], taken: { from: number; to: number } | null): string[] {
  const left = tokens.filter((_, n) => !taken || n < taken.from || n >= taken.to);
  return [...new Set(wordsOf(left.join(' ')))].slice(0, 16);
}

/** A bare number is a designation only when it is all that was typed: `2030` in a sentence is a year. */
function mayName(spelt: string, alone: boolean): boolean {
  if (!/\d/.test(spelt) && !/^draft-|^[A-Z][.][A-Za-z]/i.test(spelt)) return false;
  return alone || /\p{L}/u.test(spelt) || /\d[-./]\d/.test(spelt);
}

function spellings(spelt: string): string[] {
  const keys = new Set([compactKey(spelt)]);
  for (const text of [spelt, spelt.toUpperCase()]) {
    const parsed = parseDesignation(text);
    if (parsed && parsed.grammar !== 'named') for (const key of keysOf(text).slice(0, 1)) keys.add(key);
  }
  return [...keys].filter((key) => key.length > 0 && key.length <= 100);
}

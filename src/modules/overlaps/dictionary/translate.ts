// A title in English words, for comparing with titles in English: by whole segments where they are known, else word by word.

import type { Dictionary } from './learn.js';

/** At most so many English words stand for a foreign one. */
const EACH = 2;
/** A second word must have this part of the share of the first. */
const BESIDE = 0.5;

/** The segments of a foreign title in English words; words that nothing translates are left out, numbers stay. */
export function translated(segments: string[][], dictionary: Dictionary): string[][] {
  return segments.map((segment) => {
    const whole = dictionary.segments.get(segment.join(' '));
    if (whole !== undefined) return whole.split(' ');
    return [...new Set(segment.flatMap((word) => meaningOf(word, dictionary)))];
  }).filter((segment) => segment.length > 0);
}

function meaningOf(word: string, dictionary: Dictionary): string[] {
  if (!word.includes(':')) return [word];
  const known = dictionary.words.get(word) ?? [];
  const first = known[0]?.[1] ?? 0;
  return known.slice(0, EACH).filter(([, share]) => share >= first * BESIDE).map(([english]) => english);
}

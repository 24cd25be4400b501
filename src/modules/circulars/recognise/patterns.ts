// Turns the sources of the phrase tables into regular expressions, once per language and only when first used.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import type { CueTable, Cues } from '../languages/phrases.js';

const BORDER = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';
const MARKS = '[\\u064B-\\u0652\\u0670\\u0640]*';
const compiled = new Map<string, RegExp>();

/** The pattern of a cue. Not global: safe to share. */
export function cue(language: Language, name: Exclude<keyof CueTable, 'kinds' | 'timeOf'>): RegExp {
  return keep(`${language}|${name}`, () => pattern(language, phrasesOf(language).cues[name]));
}

/** The pattern of a kind of deadline. */
export function kindCue(language: Language, kind: keyof CueTable['kinds']): RegExp {
  return keep(`${language}|kind|${kind}`, () => pattern(language, phrasesOf(language).cues.kinds[kind]));
}

/** Compiles sources that are no cue of the table, under a name of one's own. */
export function custom(language: Language, name: string, make: () => string, flags = 'iu'): RegExp {
  return keep(`${language}|custom|${name}|${flags}`, () => new RegExp(make(), flags));
}

export function pattern(language: Language, sources: Cues, flags = 'iu'): RegExp {
  if (sources.length === 0) return /(?!)/;
  return new RegExp(sourceOf(language, sources), flags);
}

/** One alternation of all sources, with letter borders for any script and Arabic vowel signs optional. */
export function sourceOf(language: Language, sources: Cues): string {
  const parts = sources.map((source) => `(?:${language === 'ar' ? arabic(source) : source})`.replaceAll('\\b', BORDER));
  return `(?:${parts.join('|')})`;
}

/** Every match of a shared pattern, in order. */
export function* matches(text: string, shared: RegExp): Generator<RegExpExecArray> {
  const walking = new RegExp(shared.source, shared.flags.includes('g') ? shared.flags : `${shared.flags}g`);
  for (let match = walking.exec(text); match; match = walking.exec(text)) {
    yield match;
    if (match[0] === '') walking.lastIndex += 1;
  }
}

export function escapeSource(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

// Vowel signs, the seats of hamza and the dots of final letters are printed or left out at will.
export function arabic(source: string): string {
  return source
    .replace(/[\u064B-\u0652]/g, '')
    .replace(/\[[^\]]*\]|[\u0621-\u064A]/g, (letter) => {
      if (letter.length > 1) return `(?:${letter}${MARKS})`;
      const forms = 'اأإآ'.includes(letter) ? '[اأإآ]' : letter === 'ة' ? '[ةه]' : 'يى'.includes(letter) ? '[يى]' : letter;
      return `(?:${forms}${MARKS})`;
    });
}

function keep(key: string, make: () => RegExp): RegExp {
  const known = compiled.get(key);
  if (known) return known;
  const made = make();
  compiled.set(key, made);
  return made;
}

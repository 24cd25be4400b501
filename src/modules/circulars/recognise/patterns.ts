// Turns the sources of the phrase tables into patterns, once per language and only when first used. Patterns see text in
// small letters, so that they need neither the `i` nor the `u` flag, which are many times slower.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import type { Cues, CueTable } from '../languages/phrases.js';

const MARKS = '[\\u064B-\\u0652\\u0670\\u0640]*';
// Small letters of the scripts of the six languages; Chinese characters part no words and are left out.
const LETTERS = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0430-\\u045f\\u0620-\\u065f\\u0670-\\u06d3';
const LETTER = `[${LETTERS}]`;
const WORD = `[${LETTERS}0-9]`;

/** A pattern over text in small letters; positions are those of the text given. */
export class Pattern {
  readonly #one: RegExp;
  readonly #all: RegExp;

  constructor(source: string) {
    this.#one = new RegExp(source);
    this.#all = new RegExp(source, 'g');
  }

  test(text: string): boolean {
    return this.#one.test(small(text));
  }

  exec(text: string): RegExpExecArray | null {
    return this.#one.exec(small(text));
  }

  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const words = small(text);
    this.#all.lastIndex = 0;
    for (let match = this.#all.exec(words); match; match = this.#all.exec(words)) {
      found.push(match);
      if (match[0] === '') this.#all.lastIndex += 1;
    }
    return found;
  }
}

const kept = new Map<string, Pattern>();
const keptExact = new Map<string, RegExp>();

/** The pattern of a cue. */
export function cue(language: Language, name: Exclude<keyof CueTable, 'kinds' | 'timeOf'>): Pattern {
  return custom(language, `cue-${name}`, () => sourceOf(language, phrasesOf(language).cues[name]));
}

/** The pattern of a kind of deadline. */
export function kindCue(language: Language, kind: keyof CueTable['kinds']): Pattern {
  return custom(language, `kind-${kind}`, () => sourceOf(language, phrasesOf(language).cues.kinds[kind]));
}

/** A pattern of one's own, from a source already in small letters. */
export function custom(language: Language, name: string, make: () => string): Pattern {
  const key = `${language}|${name}`;
  const known = kept.get(key);
  if (known) return known;
  const made = new Pattern(make());
  kept.set(key, made);
  return made;
}

/** A regular expression that minds capitals. Not global: safe to share. */
export function exact(language: Language, name: string, make: () => string, flags = 'u'): RegExp {
  const key = `${language}|${name}`;
  const known = keptExact.get(key);
  if (known) return known;
  const made = new RegExp(make(), flags);
  keptExact.set(key, made);
  return made;
}

/** Every match of a pattern, in order. */
export function matches(text: string, pattern: Pattern): RegExpExecArray[] {
  return pattern.all(text);
}

/** One alternation of all sources in small letters, with borders of letters for any script and Arabic vowel signs optional. */
export function sourceOf(language: Language, sources: Cues): string {
  if (sources.length === 0) return '(?!)';
  const parts = sources.map((source) => smallSource(language === 'ar' ? arabic(source) : source));
  const [heads, others] = [
    parts.filter((part) => part.startsWith('\\b')),
    parts.filter((part) => !part.startsWith('\\b')),
  ];
  const shared = heads.length > 0 ? [`(?<!${WORD})(?:${heads.map((part) => bordered(part.slice(2))).join('|')})`] : [];
  return `(?:${[...others.map(bordered), ...shared].join('|')})`;
}

// Where a border begins a word, nothing of a word stands before it; where it ends one, nothing after.
function bordered(source: string): string {
  return source.replaceAll(/\\b/g, (_, at: number) =>
    at === 0 || ' }|(]:'.includes(source[at - 1] as string) ? `(?<!${WORD})` : `(?!${WORD})`,
  );
}

function smallSource(source: string): string {
  return source.replace(/\\p\{(\w+)\}|\\u[0-9A-Fa-f]{4}|\\.|[^\\]/gs, (piece) =>
    piece.startsWith('\\p') ? LETTER : piece.startsWith('\\') ? piece : piece.toLowerCase(),
  );
}

export function escapeSource(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

// Vowel signs, the seats of hamza and the dots of final letters are printed or left out at will.
export function arabic(source: string): string {
  return source.replace(/[\u064B-\u0652]/g, '').replace(/\[[^\]]*\]|[\u0621-\u064A]/g, (letter) => {
    if (letter.length > 1) return `(?:${letter}${MARKS})`;
    const forms = 'اأإآ'.includes(letter)
      ? '[اأإآ]'
      : letter === 'ة'
        ? '[ةه]'
        : 'يى'.includes(letter)
          ? '[يى]'
          : letter;
    return `(?:${forms}${MARKS})`;
  });
}

let lastText = '';
let lastSmall = '';

/** The text in small letters, position for position. */
export function small(text: string): string {
  if (text === lastText) return lastSmall;
  const lower = text.toLowerCase();
  lastSmall =
    lower.length === text.length
      ? lower
      : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  lastText = text;
  return lastSmall;
}

// What somebody typed, taken apart: designations in any spelling, and the words around them.

import { type Designation, compactKey, keysOf, parseDesignation, plainSigns, readingsOf } from '../designations.js';
import { wordsOf } from './words.js';

/** A spelling that may be a designation, with the tokens that it takes up. */
export interface Candidate {
  key: string;
  from: number;
  to: number;
  /** The designation itself, where it could be read: its edition is preferred. */
  parsed: Designation | null;
}

export interface Typed {
  /** The longest first. */
  candidates: Candidate[];
  tokens: string[];
}

export interface Span {
  from: number;
  to: number;
}

const MOST_TOKENS = 24;
const WIDEST = 7;

export function typedFrom(words: string): Typed {
  const tokens = plainSigns(words).split(/[\s,;|]+/).filter(Boolean).slice(0, MOST_TOKENS);
  const candidates: Candidate[] = [];
  for (let width = Math.min(WIDEST, tokens.length); width >= 1; width--)
    for (let from = 0; from + width <= tokens.length; from++) {
      const spelt = tokens.slice(from, from + width).join(' ');
      const whole = candidates.some((one) => one.parsed !== null && one.from <= from && one.to >= from + width);
      const alone = [...tokens.slice(0, from), ...tokens.slice(from + width)].every((token) => AROUND.test(token) || YEAR.test(token));
      if (mayName(spelt, alone, whole)) candidates.push(...spellings(spelt).map((one) => ({ ...one, from, to: from + width })));
    }
  return { tokens, candidates };
}

/** The words of the tokens that no designation takes up. */
export function wordsLeft(tokens: string[], taken: readonly Span[]): string[] {
  const left = tokens.filter((_, n) => !taken.some(({ from, to }) => n >= from && n < to));
  return [...new Set(wordsOf(left.join(' ')))].slice(0, 16);
}

/** With the words beside a designation that only say whose it is, or which edition: `МСЭ-Т Y.3800`, `Y.3800 (2019)`. */
export function widened(tokens: string[], { from, to }: Span, isEdition: (year: number) => boolean): Span {
  let [first, last] = [from, to];
  while (first > 0 && AROUND.test(tokens[first - 1] as string)) first -= 1;
  for (; last < tokens.length; last++) {
    const token = tokens[last] as string;
    const year = YEAR.exec(token)?.[1];
    if (year ? !isEdition(Number(year)) : !/^\(?(?:v\d+\.[\d.]+|ed\.?|edition|[1-9](?:st|nd|rd|th)|[efsrca])\)?$/i.test(token)) break;
  }
  return { from: first, to: last };
}

const YEAR = /^[(:]?(?:\d\d[/.-])?((?:19|20)\d\d)(?:[-/]\d\d)?\)?$/;
const AROUND =
  /^(?:3gpp|etsi|itu(?:-[trd])?|uit(?:-[trd])?|мсэ(?:-[трdrt])?|ccitt|国际电联|国际电信联盟|iso|iec|исо|мэк|iso\/iec|ieee|ietf|irtf|nist|std|standards?|standart|norme?|norma|стандарт|标准|建议书|din|bs|nf|une|ansi|no\.?|n°|№|rec\.?|recommendations?|recommandations?|recomendaci[oó]n|рекомендаци[яи]|рек\.|التوصية|توصية|المعيار|معيار)$/iu;

/**
 * A bare number is a designation only when it is all that was typed, but for its year: `2030` in a sentence is a year. Of a designation that was read (`ГОСТ Р
 * 34.10`), the number alone says nothing: other bodies have it too.
 */
function mayName(spelt: string, alone: boolean, whole: boolean): boolean {
  if (!/\d/.test(spelt) && !/^draft-|^[A-Z][.][A-Za-z]/i.test(spelt)) return false;
  if (whole && !/\p{L}.*\d|\d.*\p{L}/u.test(spelt)) return false;
  return alone || /\p{L}/u.test(spelt) || /\d[-./]\d/.test(spelt);
}

function spellings(spelt: string): { key: string; parsed: Designation | null }[] {
  const found = new Map<string, Designation | null>();
  const readings = readingsOf(spelt);
  for (const reading of readings) {
    for (const text of new Set([reading, reading.toUpperCase()])) {
      const parsed = parseDesignation(text);
      if (!parsed || parsed.grammar === 'named') continue;
      for (const key of keysOf(text).slice(0, 1)) found.set(key, parsed);
    }
  }
  for (const reading of readings) if (!found.has(compactKey(reading))) found.set(compactKey(reading), null);
  return [...found].filter(([key]) => key.length > 0 && key.length <= 100).map(([key, parsed]) => ({ key, parsed }));
}

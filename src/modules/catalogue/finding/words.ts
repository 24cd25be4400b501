// The words of a text in some language, as they are looked up: small letters without accents, Arabic in stems, Chinese and Japanese in
// pairs of neighbouring characters. What remains to be stemmed (English, French, Spanish, Russian) is left to the database's stemmers.

import { arabicStem } from '../../search/index.js';

/** One letter before each term says in which language it was stemmed; `x` has none. */
export const STEMMED = { en: 'e', fr: 'f', es: 's', ru: 'r' } as const;
export type StemmedLanguage = keyof typeof STEMMED;
export const UNSTEMMED = 'x';

/** The stemmers of PostgreSQL, which every one since 12 has. */
export const STEMMERS: Record<StemmedLanguage, string> = { en: 'english_stem', fr: 'french_stem', es: 'spanish_stem', ru: 'russian_stem' };

const LATIN = /[a-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, from the first sign on
const PLAIN = /^[\u0000-\u007f]*$/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is Latin, from the first sign on
const OTHER = /[^\u0000-\u024f]/;
const LONGEST = 40;

/** The words of a text, in order; pairs and Arabic stems are ready, others are still to be stemmed. The last sign of a run stands alone as well `inText`, so that a question of one sign is answered by what begins with it. */
export function wordsOf(text: string, inText = false): string[] {
  const small = text.toLowerCase();
  // Most texts have nothing but plain Latin in them.
  const found = small.match(PLAIN.test(small) ? LATIN : WORD);
  if (!found) return [];
  const words: string[] = [];
  for (const word of found) {
    if (word.length === 1 && !OTHER.test(word) && !/\d/.test(word)) continue;
    if (/^[a-z0-9]+$/.test(word)) words.push(word.length > LONGEST ? word.slice(0, LONGEST) : word);
    else words.push(...piecesOf(word, inText));
  }
  return words;
}

/** A word that is not plain Latin: folded, or cut where its script is not written in words. */
function piecesOf(word: string, inText: boolean): string[] {
  const folded = word
    .normalize('NFKD')
    .replace(/(?<=[a-zа-яё])\p{M}+/giu, '')
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .slice(0, 400);
  if (!OTHER.test(folded)) return [folded.replace(/\p{M}/gu, '').slice(0, LONGEST)];
  const pieces: string[] = [];
  let at = 0;
  for (const run of folded.matchAll(PAIRED)) {
    if (run.index > at) pieces.push(plain(folded.slice(at, run.index)));
    pieces.push(...pairsOf(run[0], inText));
    at = run.index + run[0].length;
  }
  if (at < folded.length) pieces.push(plain(folded.slice(at)));
  return pieces.filter(Boolean);
}

function plain(word: string): string {
  return (/\p{Script=Arabic}/u.test(word) ? arabicStem(word) : word).slice(0, LONGEST);
}

/** Whoever cuts such a script into words cuts a question otherwise than the text around it: each character is taken with its neighbour. */
function pairsOf(run: string, inText: boolean): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, n) => (characters[n] as string) + character);
  return inText || characters.length === 1 ? [...pairs, characters.at(-1) as string] : pairs;
}

/** Whether a word is one sign of a script that is not written in words. */
export function isSign(word: string): boolean {
  return [...word].length === 1 && word.replace(PAIRED, '') === '';
}

/** Whether a stemmer has anything to do with a word: it is written in an alphabet. */
export function isStemmed(word: string): boolean {
  return /^[a-z\u00df-\u024f\u0400-\u04ff]+$/.test(word);
}

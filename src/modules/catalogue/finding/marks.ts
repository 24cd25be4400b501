// Which words of a title are those that were asked for, so that a reader sees at once why it was found: the same word in another form
// counts, as far as its beginning tells.

import { wordsOf } from './words.js';

export interface Piece {
  text: string;
  asked: boolean;
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu;
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PLAIN = /^[A-Za-z0-9]+$/;
const SHORTEST = 4;

/** Cuts texts into pieces, those asked for and the rest between them; made once for all rows of a page. */
export function markerOf(words: readonly string[]): (text: string) => Piece[] {
  const asked = [...new Set(words.flatMap((word) => wordsOf(word)))];
  const beginnings = asked.filter((word) => !PAIRED.test(word)).map((word) => ({ word, begins: word.length > SHORTEST ? word.slice(0, Math.max(SHORTEST, word.length - 3)) : null }));
  const signs = new Set(asked.filter((word) => PAIRED.test(word)).flatMap((word) => [...word]));
  // The same words stand in many titles of one page.
  const met = new Map<string, boolean>();
  const isAsked = (found: string) => {
    const known = met.get(found) ?? decide(found);
    met.set(found, known);
    return known;
  };
  const decide = (found: string) => {
    if (PAIRED.test(found)) return signs.has(found);
    const folded = PLAIN.test(found) ? found.toLowerCase() : (wordsOf(found)[0] ?? '');
    return beginnings.some(({ word, begins }) => folded === word || (begins !== null && folded.startsWith(begins)));
  };
  return (text) => (asked.length === 0 ? [{ text, asked: false }] : piecesOf(text, isAsked));
}

function piecesOf(text: string, isAsked: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, asked: boolean) => {
    const last = pieces.at(-1);
    if (last && last.asked === asked) last.text += part;
    else if (part) pieces.push({ text: part, asked });
  };
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    add(text.slice(at, found.index), false);
    add(found[0], isAsked(found[0]));
    at = found.index + found[0].length;
  }
  add(text.slice(at), false);
  return pieces;
}

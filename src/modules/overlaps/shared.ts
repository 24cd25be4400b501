// What two records have in common, marked where it stands in their words: of titles every word, of scopes what the titles speak of and whole
// phrases, since any two scopes share the words that all scopes have.

import { wordsOf } from './words/words.js';

export interface Piece {
  text: string;
  shared: boolean;
}

export interface Words {
  text: string;
  language: string;
}

const PHRASE = 3;
const HAN = /\p{sc=Han}/u;

/** The words of a title, those marked that stand in the other as well. */
export function markTitle(title: Words, other: Words): Piece[] {
  const known = new Set(wordsOf(other.text, other.language).map(bare));
  return marked(title, (word) => known.has(word));
}

/** The words of a scope, those marked of which both titles or both texts speak (`common`), and phrases that the other has too. */
export function markScope(scope: Words, other: Words, common: ReadonlySet<string>): Piece[] {
  const [own, theirs] = [stemsOf(scope), stemsOf(other)];
  const phrases = new Set(runs(theirs).map(({ words }) => words));
  const inPhrase = new Set<number>();
  for (const { at, words } of runs(own)) if (phrases.has(words)) for (let place = at; place < at + PHRASE; place++) inPhrase.add(place);
  let at = -1;
  return marked(scope, (word, counted) => {
    if (counted) at += 1;
    return common.has(word) || (counted && inPhrase.has(at));
  });
}

/** The words that stand in both titles. */
export function commonWords(a: Words, b: Words): Set<string> {
  const others = new Set(stemsOf(b));
  return new Set(stemsOf(a).filter((word) => others.has(word)));
}

function stemsOf({ text, language }: Words): string[] {
  return wordsOf(text, language).map(bare);
}

function runs(words: string[]): { at: number; words: string }[] {
  return words.slice(PHRASE - 1).map((_, at) => ({ at, words: words.slice(at, at + PHRASE).join(' ') }));
}

/** Splits a text into words and what is between them; neighbours that are shared go on as one piece. */
function marked({ text, language }: Words, isShared: (word: string, counted: boolean) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const [part] of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:\.\p{N}+)*|[^\p{L}\p{N}\p{M}]+/gu)) {
    const stems = wordsOf(part, language).map(bare);
    // Characters are looked up in pairs; a word of an alphabet has one stem or, where it says nothing, none.
    const shared = HAN.test(part) ? stems.some((stem) => isShared(stem, false)) : stems.length > 0 && isShared(stems[0] as string, true);
    add(pieces, { text: part, shared });
  }
  return joined(pieces);
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces[pieces.length - 1];
  if (last && last.shared === piece.shared) last.text += piece.text;
  else pieces.push({ ...piece });
}

/** A mere space or hyphen between two shared words is theirs. */
function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  pieces.forEach((piece, at) => {
    const between = !piece.shared && /^[\s‐‑-]$|^\s+$/.test(piece.text) && found.length > 0 && pieces[at + 1]?.shared === true;
    add(found, between ? { text: piece.text, shared: true } : piece);
  });
  return found;
}

/** Without the language that a foreign word carries: the same letters are the same word here. */
function bare(word: string): string {
  return word.replace(/^[a-z]{2}:/, '');
}

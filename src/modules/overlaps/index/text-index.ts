// The index: what is compared of each subject, as numbers. Words are numbered, rare words weigh more (inverse document frequency), and
// for each word the subjects that have it in their titles or in their scopes are listed.

import type { Dictionary } from '../dictionary/learn.js';
import { translated } from '../dictionary/translate.js';
import type { Text } from '../text.js';
import { ADOPTERS } from '../text.js';
import { acronymsOf, titleOf } from '../words/title.js';
import { folded, wordsOf } from '../words/words.js';
import { RowList, type Rows, inverted, lengthOf, rowOf } from './int-list.js';
import type { Subject } from './subjects.js';

export interface TextIndex {
  subjects: number;
  publishers: string[];
  publisher: Uint16Array;
  /** Distinct words of the titles, ascending. */
  titles: Rows;
  /** Words and neighbouring words of the titles: by these candidates are found. */
  holders: Rows;
  grams: Rows;
  scopes: Rows;
  scopeHolders: Rows;
  /** Segments of the titles, as numbers of `segmentWords`; those that end a title first have their number negated (minus one). */
  segments: Rows;
  segmentWords: Rows;
  segmentHolders: Int32Array;
  trigrams: Rows;
  acronyms: Rows;
  years: Rows;
  ics: Rows;
  flags: Uint8Array;
  /** Weights: how rare a word is in titles, and in scopes. */
  rarity: Float32Array;
  scopeRarity: Float32Array;
  gramRarity: Float32Array;
  titleLength: Float32Array;
  scopeLength: Float32Array;
  segmentLength: Float32Array;
  /** How a word was written first. */
  words: string[];
}

/** What is known of a subject yes or no, as bits. */
export const FLAG = { draft: 1, amends: 2, adopter: 4, foreign: 8 } as const;

export function buildIndex(subjects: readonly Subject[], dictionaries: ReadonlyMap<string, Dictionary>): TextIndex {
  const words = new Numbers();
  const grams = new Numbers();
  const publishers = new Numbers();
  const codes = new Numbers();
  const segments = new Segments();
  const rows = { titles: new RowList(), grams: new RowList(), scopes: new RowList(), segments: new RowList(), trigrams: new RowList(), acronyms: new RowList(), years: new RowList(), ics: new RowList() };
  const publisher = new Uint16Array(subjects.length);
  const flags = new Uint8Array(subjects.length);
  subjects.forEach((subject, at) => {
    const read = readTitles(subject, dictionaries);
    const numbers = read.titles.map((title) => title.map((segment) => segment.map((word) => words.of(word))));
    publisher[at] = publishers.of(subject.publisher);
    flags[at] = (subject.draft ? FLAG.draft : 0) | (read.amends ? FLAG.amends : 0) | (ADOPTERS.has(subject.publisher) ? FLAG.adopter : 0) | (read.foreign ? FLAG.foreign : 0);
    rows.titles.add(ascending(numbers.flat(2)));
    rows.grams.add(ascending(gramsOf(read.titles, grams)));
    rows.segments.add(segments.of(numbers));
    rows.scopes.add(ascending(scopeWords(subject, words, dictionaries)));
    rows.trigrams.add(trigramsOf(read.written));
    rows.acronyms.add(ascending(read.written.flatMap(acronymsOf).map((word) => words.of(word))));
    rows.years.add(ascending(subject.years));
    rows.ics.add(ascending([...subject.ics].map((code) => codes.of(code))));
  });
  const done = { titles: rows.titles.done(), grams: rows.grams.done(), scopes: rows.scopes.done(), segments: rows.segments.done(), trigrams: rows.trigrams.done(), acronyms: rows.acronyms.done(), years: rows.years.done(), ics: rows.ics.done() };
  const gramHolders = inverted(done.grams, grams.count);
  const scopeHolders = inverted(done.scopes, words.count);
  const rarity = rarities(inverted(done.titles, words.count), subjects.length);
  const scopeRarity = rarities(scopeHolders, subjects.length);
  const segmentWords = segments.rows.done();
  return {
    subjects: subjects.length,
    publishers: publishers.written,
    publisher,
    ...done,
    holders: gramHolders,
    scopeHolders,
    segmentWords,
    segmentHolders: Int32Array.from(segments.holders),
    flags,
    rarity,
    scopeRarity,
    gramRarity: rarities(gramHolders, subjects.length),
    titleLength: lengths(done.titles, rarity),
    scopeLength: lengths(done.scopes, scopeRarity),
    segmentLength: lengths(segmentWords, rarity),
    words: words.written,
  };
}

interface Read {
  titles: string[][][];
  written: string[];
  amends: boolean;
  foreign: boolean;
}

/** The titles in English words: those written in English, or else the others translated. */
function readTitles(subject: Subject, dictionaries: ReadonlyMap<string, Dictionary>): Read {
  const english = subject.titles.filter(([language]) => language === 'en');
  const chosen = english.length > 0 ? english : subject.titles;
  let amends = false;
  const titles = chosen.map(([language, title]) => {
    const parts = titleOf(title, language);
    amends ||= parts.amends;
    const dictionary = language === 'en' ? undefined : dictionaries.get(language);
    return dictionary ? [...translated(parts.segments, dictionary)] : parts.segments;
  });
  return { titles, written: chosen.map(([, title]) => title), amends, foreign: english.length === 0 && chosen.length > 0 };
}

/** Words and pairs of neighbouring words. */
function gramsOf(titles: string[][][], grams: Numbers): number[] {
  const found: number[] = [];
  for (const segment of titles.flat()) {
    segment.forEach((word, at) => {
      found.push(grams.of(word));
      if (at > 0) found.push(grams.of(`${segment[at - 1]} ${word}`));
    });
  }
  return found;
}

function scopeWords(subject: Subject, words: Numbers, dictionaries: ReadonlyMap<string, Dictionary>): number[] {
  if (!subject.abstract) return [];
  const language = /[\u3040-\u30ff]/.test(subject.abstract) ? 'ja' : /[а-я]{3}/i.test(subject.abstract) ? 'ru' : languageOfScope(subject);
  if (language === 'en') return wordsOf(subject.abstract, 'en').map((word) => words.of(word));
  const dictionary = dictionaries.get(language);
  return dictionary ? translated([wordsOf(subject.abstract, language)], dictionary).flat().map((word) => words.of(word)) : [];
}

/** A Latin scope is in English unless the title stands in one other language alone and function words agree. */
function languageOfScope(subject: Subject): string {
  const only = subject.titles.every(([language]) => language !== 'en') ? subject.titles[0]?.[0] : undefined;
  return only && !/\b(?:the|and|of|for)\b/.test(subject.abstract as string) ? only : 'en';
}

/** Letters in threes, hashed: `changeover` and `change over` have the same. */
function trigramsOf(titles: string[]): number[] {
  const found = new Set<number>();
  for (const title of titles.slice(0, 2)) {
    const letters = folded(title).replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 120);
    for (let at = 0; at + 3 <= letters.length; at++) {
      found.add((letters.charCodeAt(at) * 4093 + letters.charCodeAt(at + 1) * 61 + letters.charCodeAt(at + 2)) % 262_139);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function ascending(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** A catalogue smaller than this is weighed as a part of one of this size, since the model was trained on a large one. */
export const LARGE = 50_000;
/** Words that so few have are rare in a catalogue of any size. */
const FEW = 3;

function rarities(holders: Rows, subjects: number): Float32Array {
  const found = new Float32Array(holders.from.length - 1);
  const scale = Math.max(1, LARGE / Math.max(1, subjects));
  for (let word = 0; word < found.length; word++) {
    const held = lengthOf(holders, word);
    const count = held <= FEW ? held : FEW + (held - FEW) * scale;
    found[word] = Math.log(1 + (subjects * scale - count + 0.5) / (count + 0.5));
  }
  return found;
}

function lengths(rows: Rows, rarity: Float32Array): Float32Array {
  const found = new Float32Array(rows.from.length - 1);
  for (let row = 0; row < found.length; row++) {
    let sum = 0;
    for (const word of rowOf(rows, row)) sum += (rarity[word] as number) ** 2;
    found[row] = Math.sqrt(sum) || 1;
  }
  return found;
}

/** Numbers for words, in the order in which they come. */
class Numbers {
  readonly written: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.written.push(word) - 1;
      this.numbers.set(word, number);
    }
    return number;
  }

  get count(): number {
    return this.written.length;
  }
}

/** Segments as sets of words, each kept once, with the number of subjects that have it. */
class Segments {
  readonly rows = new RowList();
  readonly holders: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** The segments of the titles of one subject; the last ones of a title negated. */
  of(titles: number[][][]): number[] {
    const last = new Set<number>();
    const all = new Set<number>();
    for (const title of titles) {
      title.forEach((segment, at) => {
        const number = this.number(ascending(segment));
        all.add(number);
        if (at === title.length - 1) last.add(number);
      });
    }
    for (const number of all) this.holders[number] = (this.holders[number] ?? 0) + 1;
    return [...all].map((number) => (last.has(number) ? -number - 1 : number));
  }

  private number(words: number[]): number {
    const key = words.join(',');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.rows.add(words);
    }
    return number;
  }
}

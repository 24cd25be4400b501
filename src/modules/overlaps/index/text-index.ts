// The index: what is compared of each subject, as numbers that threads share. Words are numbered by how rare they are in scopes, neighbouring
// words by how rare they are in titles, the rarest first, so that every list begins with what says most; rare words weigh more (inverse
// document frequency), and for each word the subjects that have it in their titles or in their scopes are listed.

import type { Dictionary } from '../dictionary/learn.js';
import { ADOPTERS } from '../text.js';
import { acronymsOf } from '../words/title.js';
import { RowList, type Rows, inverted, lengthOf, renumber, sharedFloats, sharedInts } from './int-list.js';
import { Numbers, PairNumbers, Segments } from './numbers.js';
import type { Subject } from './subjects.js';
import { TRIGRAMS, readTitles, scopeWords, trigramsOf } from './words-of-subject.js';

export interface TextIndex {
  subjects: number;
  publisher: Int32Array;
  /** Distinct words of the titles, ascending. */
  titles: Rows;
  /** Words and neighbouring words of the titles that some other subject has as well: by these candidates are found. */
  grams: Rows;
  holders: Rows;
  gramRarity: Float32Array;
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
  flags: Int32Array;
  /** Weights: how rare a word is in titles, and in scopes. */
  rarity: Float32Array;
  scopeRarity: Float32Array;
  titleLength: Float32Array;
  scopeLength: Float32Array;
  segmentLength: Float32Array;
}

/** What is known of a subject yes or no, as bits; `supplement`: it has the number of an amendment. */
export const FLAG = { draft: 1, amends: 2, adopter: 4, foreign: 8, supplement: 16 } as const;

export interface Built {
  index: TextIndex;
  /** How a word was written first. */
  words: string[];
}

export function buildIndex(subjects: Iterable<Subject>, dictionaries: ReadonlyMap<string, Dictionary>): Built {
  const words = new Numbers();
  const grams = new PairNumbers();
  const publishers = new Numbers();
  const codes = new Numbers();
  const segments = new Segments();
  const list = () => new RowList();
  const rows = { titles: list(), grams: list(), scopes: list(), segments: list(), trigrams: list(), acronyms: list(), years: list(), ics: list(), publisher: list(), flags: list() };
  for (const subject of subjects) {
    const read = readTitles(subject, dictionaries);
    const numbers = read.titles.map((title) => title.map((segment) => segment.map((word) => words.of(word))));
    putAll(rows.titles, numbers.flat(2));
    putGrams(rows.grams, numbers, grams);
    rows.segments.add(segments.of(numbers));
    rows.scopes.begin();
    for (const word of scopeWords(subject, dictionaries)) rows.scopes.put(words.of(word));
    putAll(rows.trigrams, trigramsOf(read.written));
    putAll(rows.acronyms, read.written.flatMap(acronymsOf).map((word) => words.of(word)));
    putAll(rows.years, subject.years);
    putAll(rows.ics, subject.ics.map((code) => codes.of(code)));
    rows.publisher.add([publishers.of(subject.publisher)]);
    rows.flags.add([flagsOf(subject, read)]);
  }
  return numbered({ rows, words, grams: grams.count, codes: codes.count, segments });
}

function putAll(rows: RowList, values: number[]): void {
  rows.begin();
  for (const value of values) rows.put(value);
}

/** Words and pairs of neighbouring words. */
function putGrams(rows: RowList, titles: number[][][], grams: PairNumbers): void {
  rows.begin();
  for (const title of titles) {
    for (const segment of title) {
      segment.forEach((word, at) => {
        rows.put(grams.of(word, -1));
        if (at > 0) rows.put(grams.of(segment[at - 1] as number, word));
      });
    }
  }
}

function flagsOf(subject: Subject, read: { amends: boolean; foreign: boolean }): number {
  const supplement = subject.own.some((key) => /^(?:iso|itu):.*\//.test(key));
  return (subject.draft ? FLAG.draft : 0) | (read.amends ? FLAG.amends : 0) | (ADOPTERS.has(subject.publisher) ? FLAG.adopter : 0) | (read.foreign ? FLAG.foreign : 0) | (supplement ? FLAG.supplement : 0);
}

interface Gathered {
  rows: Record<'titles' | 'grams' | 'scopes' | 'segments' | 'trigrams' | 'acronyms' | 'years' | 'ics' | 'publisher' | 'flags', RowList>;
  words: Numbers;
  grams: number;
  codes: number;
  segments: Segments;
}

function numbered({ rows, words, grams, codes, segments }: Gathered): Built {
  const [titles, scopes, acronyms, segmentWords] = [rows.titles.done(), rows.scopes.done(), rows.acronyms.done(), segments.rows.done()];
  const subjects = titles.from.length - 1;
  const order = rarestFirst(scopes, words.count, 0);
  for (const each of [titles, scopes, acronyms, segmentWords]) renumber(each, order.numbers);
  const scopeHolders = inverted(scopes, words.count);
  const titleHolders = inverted(titles, words.count);
  const [rarity, scopeRarity] = [rarities(titleHolders, subjects), rarities(scopeHolders, subjects)];
  const found = gramRows(rows.grams.done(), grams);
  const index: TextIndex = {
    subjects,
    publisher: rows.publisher.done().all,
    titles: inverted(titleHolders, subjects),
    ...found,
    gramRarity: rarities(found.holders, subjects),
    scopes: inverted(scopeHolders, subjects),
    scopeHolders,
    segments: rows.segments.done(),
    segmentWords: ascending(segmentWords, words.count),
    segmentHolders: shared(segments.holders),
    trigrams: ascending(rows.trigrams.done(), TRIGRAMS),
    acronyms: ascending(acronyms, words.count),
    years: rows.years.done(),
    ics: ascending(rows.ics.done(), codes),
    flags: rows.flags.done().all,
    rarity,
    scopeRarity,
    titleLength: lengths(titles, rarity),
    scopeLength: lengths(scopes, scopeRarity),
    segmentLength: lengths(segmentWords, rarity),
  };
  const written: string[] = [];
  words.written.forEach((word, at) => {
    written[order.numbers[at] as number] = word;
  });
  return { index, words: written };
}

function shared(values: number[]): Int32Array {
  const found = sharedInts(values.length);
  found.set(values);
  return found;
}

function ascending(rows: Rows, values: number): Rows {
  return inverted(inverted(rows, values), rows.from.length - 1);
}

/** The lists of neighbouring words without those that one subject alone has: they find nobody. */
function gramRows(rows: Rows, count: number): { grams: Rows; holders: Rows } {
  const { numbers, kept } = rarestFirst(rows, count, 2);
  const from = sharedInts(rows.from.length);
  let length = 0;
  for (let list = 0; list + 1 < rows.from.length; list++) {
    from[list] = length;
    for (let at = rows.from[list] as number; at < (rows.from[list + 1] as number); at++) {
      const number = numbers[rows.all[at] as number] as number;
      if (number >= 0) rows.all[length++] = number;
    }
  }
  from[rows.from.length - 1] = length;
  const holders = inverted({ from, all: rows.all.subarray(0, length) }, kept);
  return { holders, grams: inverted(holders, rows.from.length - 1) };
}

/** New numbers for values, the rarest first; -1 for those that fewer lists hold than `least`. */
function rarestFirst(rows: Rows, values: number, least: number): { numbers: Int32Array; kept: number } {
  const held = new Int32Array(values);
  for (let at = 0; at < rows.all.length; at++) held[rows.all[at] as number]!++;
  const byCount = inverted({ from: Int32Array.from({ length: values + 1 }, (_, at) => at), all: held }, rows.from.length).all;
  const numbers = new Int32Array(values).fill(-1);
  let kept = 0;
  for (let at = 0; at < values; at++) if ((held[byCount[at] as number] as number) >= least) numbers[byCount[at] as number] = kept++;
  return { numbers, kept };
}

/** A catalogue smaller than this is weighed as a part of one of this size, since the model was trained on a large one. */
export const LARGE = 50_000;
/** Words that so few have are rare in a catalogue of any size. */
const FEW = 3;

function rarities(holders: Rows, subjects: number): Float32Array {
  const found = sharedFloats(holders.from.length - 1);
  const scale = Math.max(1, LARGE / Math.max(1, subjects));
  for (let word = 0; word < found.length; word++) {
    const held = lengthOf(holders, word);
    const count = held <= FEW ? held : FEW + (held - FEW) * scale;
    found[word] = Math.log(1 + (subjects * scale - count + 0.5) / (count + 0.5));
  }
  return found;
}

function lengths(rows: Rows, rarity: Float32Array): Float32Array {
  const found = sharedFloats(rows.from.length - 1);
  for (let row = 0; row < found.length; row++) {
    let sum = 0;
    for (let at = rows.from[row] as number; at < (rows.from[row + 1] as number); at++) sum += (rarity[rows.all[at] as number] as number) ** 2;
    found[row] = Math.sqrt(sum) || 1;
  }
  return found;
}

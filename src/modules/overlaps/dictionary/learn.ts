// The dictionary from another language into English, learnt from the catalogue's own titles in both (Brown et al., 1993, model 1: each
// word of one title is explained by the words of the other, until the same explanation serves best everywhere). Segments that are
// translated as a whole, as `Technologies de l'information` is, are remembered as a whole.

import { PairNumbers } from '../index/numbers.js';

/** One title in both languages, as segments of words. */
export interface Bilingual {
  foreign: string[][];
  english: string[][];
}

export interface Dictionary {
  /** English words of a foreign one, likeliest first, with their shares. */
  words: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** The English of a whole segment, both as words joined by a space. */
  segments: ReadonlyMap<string, string>;
}

/** Titles beyond these teach little more and cost time. */
const TITLES = 30_000;
const ROUNDS = 5;
/** A translation with a smaller share is noise. */
const SHARE = 0.08;

/** Learns from titles in two languages; words seen once are left to the segments. */
export function learn(titles: Iterable<Bilingual>): Dictionary {
  const sample = sampled(titles);
  const foreign = numbered(sample.map((title) => title.foreign.flat()));
  const english = numbered(sample.map((title) => title.english.flat()));
  const pairs = meetings(foreign.rows, english.rows);
  const share = explained(pairs, foreign.words.length);
  return { words: listed(pairs, share, foreign.words, english.words), segments: memory(sample) };
}

function sampled(titles: Iterable<Bilingual>): Bilingual[] {
  const seen = new Set<string>();
  const found: Bilingual[] = [];
  for (const title of titles) {
    const key = title.foreign.join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(title);
  }
  const step = Math.max(1, found.length / TITLES);
  return step === 1 ? found : Array.from({ length: TITLES }, (_, n) => found[Math.floor(n * step)] as Bilingual);
}

/** Words that occur twice at least, as numbers from 1; 0 is the empty word, which explains what nothing else does. */
function numbered(rows: string[][]): { rows: Int32Array[]; words: string[] } {
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of new Set(row)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [''];
  const numbers = new Map<string, number>();
  for (const [word, count] of counts) if (count > 1) numbers.set(word, words.push(word) - 1);
  return { words, rows: rows.map((row) => Int32Array.from(new Set(row.map((word) => numbers.get(word) ?? 0).filter(Boolean)))) };
}

interface Meetings {
  /** The foreign and the English word of each pair. */
  foreign: Int32Array;
  english: Int32Array;
  /** For each title the pairs that meet in it: for each English word as many as there are foreign words, the empty one first. */
  titles: { width: number; pairs: Int32Array }[];
}

function meetings(foreign: Int32Array[], english: Int32Array[]): Meetings {
  const numbers = new PairNumbers();
  const titles = foreign.map((row, at) => {
    const others = english[at] as Int32Array;
    const pairs = new Int32Array(others.length * (row.length + 1));
    let place = 0;
    for (const word of others) {
      for (let from = -1; from < row.length; from++) pairs[place++] = numbers.of(from < 0 ? 0 : (row[from] as number), word);
    }
    return { width: row.length + 1, pairs };
  });
  return { foreign: numbers.firsts(), english: numbers.seconds(), titles };
}

/** For each pair the share that the English word has in what the foreign one means. */
function explained({ foreign, titles }: Meetings, words: number): Float64Array {
  let share = new Float64Array(foreign.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const counted = new Float64Array(foreign.length);
    for (const { width, pairs } of titles) {
      for (let at = 0; at < pairs.length; at += width) {
        let sum = 0;
        for (let of = 0; of < width; of++) sum += share[pairs[at + of] as number] as number;
        for (let of = 0; of < width; of++) {
          const pair = pairs[at + of] as number;
          counted[pair] = (counted[pair] as number) + (share[pair] as number) / sum;
        }
      }
    }
    const totals = new Float64Array(words);
    for (let pair = 0; pair < foreign.length; pair++) totals[foreign[pair] as number] = (totals[foreign[pair] as number] as number) + (counted[pair] as number);
    share = counted.map((count, pair) => count / (totals[foreign[pair] as number] as number));
  }
  return share;
}

function listed(pairs: Meetings, share: Float64Array, foreign: string[], english: string[]): Dictionary['words'] {
  const found = new Map<string, (readonly [string, number])[]>();
  for (let pair = 0; pair < share.length; pair++) {
    const from = pairs.foreign[pair] as number;
    const part = share[pair] as number;
    if (from === 0 || part < SHARE) continue;
    const word = foreign[from] as string;
    const list = found.get(word) ?? [];
    list.push([english[pairs.english[pair] as number] as string, part]);
    found.set(word, list);
  }
  for (const [word, list] of found) found.set(word, list.sort((a, b) => b[1] - a[1]).slice(0, 4));
  return found;
}

/** Segments that have met as often as they were there: the commonest English of each. */
function memory(titles: Bilingual[]): Dictionary['segments'] {
  const counts = new Map<string, Map<string, number>>();
  for (const { foreign, english } of titles) {
    if (foreign.length !== english.length) continue;
    foreign.forEach((segment, at) => {
      const key = segment.join(' ');
      const of = counts.get(key) ?? new Map<string, number>();
      const words = (english[at] as string[]).join(' ');
      of.set(words, (of.get(words) ?? 0) + 1);
      counts.set(key, of);
    });
  }
  const best = new Map<string, string>();
  for (const [key, of] of counts) best.set(key, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] as string);
  return best;
}

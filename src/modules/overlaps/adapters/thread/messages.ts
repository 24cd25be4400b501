// What the threads of a comparison say to each other.

import type { KeptDictionary } from '../../dictionaries.js';
import type { Document, Overlap } from '../../find.js';
import type { TextIndex } from '../../index/text-index.js';
import type { Sweep } from '../../sweep.js';
import type { Verdict } from '../../tables.js';

/** Asked of the thread that keeps the catalogue. */
export type Asked =
  | { ask: 'add'; records: { line: string; changed: boolean }[] }
  | { ask: 'build'; kept: KeptDictionary[]; judged: [string, Verdict][] }
  | { ask: 'compare'; part: Part };

export interface Part {
  shard: number;
  of: number;
  /** Only what changed. */
  changed: boolean;
  /** What is less likely is left out, and so many documents each are told at most. */
  worth: number;
  limit: number;
  /** Titles of both sides are wanted. */
  titled: boolean;
}

export interface PairFound {
  a: Pick<Document, 'id' | 'key' | 'open'>;
  b: Pick<Document, 'id' | 'key' | 'open'>;
  score: number;
  relation: Overlap['relation'];
  because: Overlap['because'];
  titles: [string, string] | null;
}

export interface Built {
  texts: number;
  learnt: KeptDictionary[];
  /** The keys of what changed. */
  changed: string[];
}

export type Answer = { added: number } | { built: Built } | { pairs: PairFound[] } | { compared: number };

/** Asked of a thread that helps, and its answers. */
export type AskedOfHand = { index: TextIndex } | { sweep: Sweep };
export type AnswerOfHand = { found: Float64Array } | { swept: true };

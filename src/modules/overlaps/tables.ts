// The tables of overlaps, for the query builder.

import type { ColumnType, Generated } from 'kysely';
import type { Because } from './because.js';
import type { Relation } from './relation.js';

export const VERDICTS = ['confirmed', 'not', 'complementary'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface OverlapPairsTable {
  a_key: string;
  b_key: string;
  a_id: string;
  b_id: string;
  score: number;
  relation: Relation;
  because: Because[];
  open: boolean;
  run_id: string;
  /** What the comparison said before people judged; null where none had found it, or nobody judged. */
  found?: number | null;
}

export interface OverlapJudgementsTable {
  a_key: string;
  b_key: string;
  a_id: string;
  b_id: string;
  verdict: Verdict;
  note: string;
  judged_by: string | null;
  judged_at: Date;
}

export interface OverlapVerdictsTable {
  nr: Generated<string>;
  a_key: string;
  b_key: string;
  verdict: Verdict | null;
  note: string;
  judged_by: string | null;
  capacity: string;
  judged_at: Date;
}

export interface OverlapDictionariesTable {
  language: string;
  titles: number;
  learnt_at: Date;
  /** English words of each foreign one, with their shares. */
  words: ColumnType<[string, [string, number][]][], string, string>;
  /** The English of whole segments. */
  segments: ColumnType<[string, string][], string, string>;
}

/** Why an embedding service was of no help. */
export interface Trouble {
  code: string;
  params: Record<string, string>;
}

declare module '../../storage/tables.js' {
  interface Tables {
    overlap_pairs: OverlapPairsTable;
    overlap_judgements: OverlapJudgementsTable;
    overlap_dictionaries: OverlapDictionariesTable;
    overlap_verdicts: OverlapVerdictsTable;
    overlap_vectors: { model: string; text_hash: Buffer; vector: Buffer };
    overlap_runs: { id: string; started_at: Date; since: Date | null; shards: number; ended_at: Date | null; stopped_at: Date | null; trouble: ColumnType<Trouble | null, string | null, string | null> };
    overlap_shards: { run_id: string; shard: number; taken_until: Date | null; done_at: Date | null; pairs: number | null; taken_by: string | null; taken_at: Date | null };
  }
}

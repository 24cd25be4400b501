// The tables of overlaps, for the query builder.

import type { ColumnType } from 'kysely';
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

export interface OverlapDictionariesTable {
  language: string;
  titles: number;
  learnt_at: Date;
  /** English words of each foreign one, with their shares. */
  words: ColumnType<[string, [string, number][]][], string, string>;
  /** The English of whole segments. */
  segments: ColumnType<[string, string][], string, string>;
}

declare module '../../storage/tables.js' {
  interface Tables {
    overlap_pairs: OverlapPairsTable;
    overlap_judgements: OverlapJudgementsTable;
    overlap_dictionaries: OverlapDictionariesTable;
    overlap_runs: { id: string; started_at: Date; since: Date | null; shards: number; ended_at: Date | null };
    overlap_shards: { run_id: string; shard: number; taken_until: Date | null; done_at: Date | null; pairs: number | null };
  }
}

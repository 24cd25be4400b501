// How far a comparison of the catalogue with itself is.

import type { Trouble } from './tables.js';

export interface Progress {
  id: string;
  startedAt: Date;
  /** Null: everything is compared; else what changed since. */
  since: Date | null;
  endedAt: Date | null;
  stoppedAt: Date | null;
  /** Parts of the run, those that are done, and the pairs found in them. */
  parts: number;
  done: number;
  pairs: number;
  /** Processes that work on it now, and when one was last heard of. */
  workers: number;
  heardAt: Date | null;
  /** Why an embedding service was of no help. */
  trouble: Trouble | null;
}

/** Whether it goes on: neither ended nor stopped. */
export function goesOn({ endedAt, stoppedAt }: Progress): boolean {
  return !endedAt && !stoppedAt;
}

// A part of the catalogue compared with all of it, in blocks that several threads take in turn over one index.

import { QUICK } from './index/candidates.js';
import { type Rows, rowOf } from './index/int-list.js';
import { type Weigher, pack } from './weigh.js';

/** What is swept, all of it in memory that threads share. */
export interface Sweep {
  subjects: Int32Array;
  /** The year of the text that stands for each; 0 where it has none. */
  years: Int32Array;
  /** The links of all subjects, as Links.all gives them. */
  links: Rows;
  /** What is less likely and not linked is left out. */
  worth: number;
  /** The number of the next block. */
  next: Int32Array;
}

const BLOCK = 32;
/** Numbers of a link: the other, the reason, the designation. */
const LINK = 3;

/** Takes the next block and weighs it; null when none is left. */
export function sweepBlock(weigher: Weigher, { subjects, years, links, worth, next }: Sweep): number[] | null {
  const from = Atomics.add(next, 0, 1) * BLOCK;
  if (from >= subjects.length) return null;
  const found: number[] = [];
  for (let at = from; at < Math.min(from + BLOCK, subjects.length); at++) {
    const subject = subjects[at] as number;
    const linked = Array.from(rowOf(links, subject)).filter((_, place) => place % LINK === 0);
    const weighed = weigher.weigh(subject, linked, years[at] || null, QUICK);
    pack(found, subject, weighed.filter((one) => one.chance >= worth || linked.includes(one.subject)));
  }
  return found;
}

// What is asked of a press and what it answers: plain values, so that nothing is shared with the process that asks.

import type { Refusal } from '../../kit/refusals.js';
import type { Paper } from '../paper.js';
import type { BadgeSheet } from '../write/badges/write.js';

/** A paper to be printed: what costs memory and time of the processor, and is made outside the process that answers pages. */
export type Order = { print: 'pdf' | 'docx'; paper: Paper } | { print: 'badges'; sheet: BadgeSheet };

/** What a press says of an order; `memory` is what it holds afterwards, in bytes. */
export type Printed = { memory: number } & ({ bytes: Uint8Array } | { refusal: Refusal } | { defect: string });

/** What printing may cost. */
export interface PrinterLimits {
  /** Presses at once; the second is begun when the first is busy. */
  presses: number;
  /** Seconds that one paper may take. */
  seconds: number;
  /** Megabytes that a press may hold, as far as this system tells. */
  megabytes: number;
  /** Megabytes beyond which a press is ended after its paper, so that the next begins anew. */
  worn: number;
  /** Seconds without an order after which a press is ended. */
  idle: number;
  /** Orders that may wait; what comes then is sent away. */
  waiting: number;
}

export const PRINTER_LIMITS: PrinterLimits = { presses: 2, seconds: 60, megabytes: 700, worn: 450, idle: 30, waiting: 100 };

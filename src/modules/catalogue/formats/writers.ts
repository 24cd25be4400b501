// The formats in which records are given away, each for a batch of them; what stands before, between and after the batches is the whole.

import type { Written } from './reference.js';
import { bibtexOf } from './write-bibtex.js';
import { csvOf } from './write-csv.js';
import { cslOf, jsonLineOf } from './write-more.js';
import { relatonOf } from './write-relaton.js';
import { risOf } from './write-ris.js';
import { bibXmlOf } from './write-xml.js';

export interface Writer {
  write: (records: Written[]) => string;
  /** Whether batches may simply follow each other; else all must be written at once. */
  streams: boolean;
}

export const WRITERS: Record<string, Writer> = {
  jsonl: { write: (records) => records.map(jsonLineOf).join(''), streams: true },
  relaton: { write: relatonOf, streams: true },
  ris: { write: risOf, streams: true },
  bibtex: { write: bibtexOf, streams: false },
  csv: { write: csvOf, streams: false },
  csl: { write: cslOf, streams: false },
  bibxml: { write: bibXmlOf, streams: false },
};

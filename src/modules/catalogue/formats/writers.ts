// The formats in which records are given away, each for a batch of them; what stands before, between and after the batches is the whole.

import type { Written } from './reference.js';
import { bibtexOf } from './write-bibtex.js';
import { csvOf, xlsxOf } from './write-csv.js';
import { cslOf, isoLineOf, jsonLineOf } from './write-more.js';
import { rfcIndexOf } from './write-rfc-index.js';
import { relatonOf } from './write-relaton.js';
import { risOf } from './write-ris.js';
import { bibXmlOf } from './write-xml.js';

export interface Writer {
  write: (records: Written[], title: string) => string | Promise<Uint8Array>;
  /** Whether batches may simply follow each other; else all must be written at once. */
  streams: boolean;
  /** The ending of a file that holds it, and what such a file is (RFC 6838). */
  ending: string;
  type: string;
}

const TEXT = '; charset=utf-8';

/** Each is read again by the importer of the same name, but for RIS, which is for reference managers alone. */
export const WRITERS: Record<string, Writer> = {
  jsonl: { write: (records) => records.map(jsonLineOf).join(''), streams: true, ending: 'jsonl', type: `application/x-ndjson${TEXT}` },
  relaton: { write: relatonOf, streams: true, ending: 'yaml', type: `application/yaml${TEXT}` },
  'iso-open': { write: (records) => records.map(isoLineOf).join(''), streams: true, ending: 'jsonl', type: `application/x-ndjson${TEXT}` },
  'rfc-index': { write: rfcIndexOf, streams: false, ending: 'xml', type: `application/xml${TEXT}` },
  bibxml: { write: bibXmlOf, streams: false, ending: 'xml', type: `application/xml${TEXT}` },
  bibtex: { write: bibtexOf, streams: false, ending: 'bib', type: `application/x-bibtex${TEXT}` },
  csl: { write: cslOf, streams: false, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  csv: { write: csvOf, streams: false, ending: 'csv', type: `text/csv${TEXT}` },
  xlsx: { write: xlsxOf, streams: false, ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ris: { write: risOf, streams: true, ending: 'ris', type: `application/x-research-info-systems${TEXT}` },
};

// The formats in which bodies publish their lists: how each is recognised by the name of its file, and who reads it.

import type { Row } from '../record.js';
import { readBibtex } from './bibtex.js';
import { readBibXml } from './bibxml.js';
import { readCsl } from './csl.js';
import { readIsoOpen } from './iso-open.js';
import { readJsonLines } from './json-lines.js';
import { readRelaton } from './relaton.js';
import { readRfcIndex } from './rfc-index.js';
import { readTableRows } from './table.js';

export const FORMATS = ['jsonl', 'relaton', 'iso-open', 'rfc-index', 'bibxml', 'bibtex', 'csl', 'table'] as const;
export type ImportFormat = (typeof FORMATS)[number];

export type Reader = (bytes: AsyncIterable<Uint8Array>, given: { name: string; mapping: Record<string, string> | null }) => AsyncIterable<Row>;

export const READERS: Record<ImportFormat, Reader> = {
  jsonl: (bytes) => readJsonLines(bytes),
  relaton: (bytes) => readRelaton(bytes),
  'iso-open': readIsoOpen,
  'rfc-index': (bytes) => readRfcIndex(bytes),
  bibxml: (bytes) => readBibXml(bytes),
  bibtex: (bytes) => readBibtex(bytes),
  csl: (bytes) => readCsl(bytes),
  table: readTableRows,
};

/** The format that a name suggests; null when it says nothing. */
export function formatOf(name: string): ImportFormat | null {
  const bare = name.toLowerCase().replace(/\.gz$/, '');
  if (/iso_deliverables_metadata.*\.(?:jsonl|csv)$/.test(bare)) return 'iso-open';
  if (/rfc-index.*\.xml$/.test(bare)) return 'rfc-index';
  const found = /\.(\w+)$/.exec(bare)?.[1] ?? '';
  return BY_ENDING[found] ?? null;
}

const BY_ENDING: Record<string, ImportFormat> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  yaml: 'relaton',
  yml: 'relaton',
  xml: 'bibxml',
  bib: 'bibtex',
  json: 'csl',
  csv: 'table',
  tsv: 'table',
  xlsx: 'table',
};

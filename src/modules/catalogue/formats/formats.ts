// The formats in which bodies publish their lists: how each is recognised by the name of its file, and who reads it.

import type { Row } from '../record.js';
import { readTableRows } from './table.js';
import { readJsonLines } from './json-lines.js';

export const FORMATS = ['jsonl', 'relaton', 'iso-open', 'rfc-index', 'bibxml', 'bibtex', 'csl', 'table'] as const;
export type ImportFormat = (typeof FORMATS)[number];

export type Reader = (bytes: AsyncIterable<Uint8Array>, given: { name: string; mapping: Record<string, string> | null }) => AsyncIterable<Row>;

export const READERS: Partial<Record<ImportFormat, Reader>> = {
  jsonl: (bytes) => readJsonLines(bytes),
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

// Records straight from files of JSON Lines, packed or not: for comparing catalogues without a database.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Bibliographic } from '../text.js';

interface Line {
  id?: string;
  sdo?: string;
  docid?: string;
  designation?: string;
  titles?: Record<string, string>;
  abstracts?: Record<string, string>;
  status?: string;
  dates?: Record<string, string>;
  ics?: string[];
  altids?: string[];
  relations?: { type: string; target: string }[];
}

/** Relations that say only which publications a record belongs to. */
const IDLE = new Set(['complementOf', 'hasEdition', 'hasInstance', 'instanceOf', 'partOf', 'hasPart', 'includedIn']);

/** The records of a file, in their order; a line that is no record is passed over. */
export async function* recordsIn(path: string): AsyncGenerator<Bibliographic> {
  const packed = createReadStream(path);
  const bytes = path.endsWith('.gz') ? packed.pipe(createGunzip()) : packed;
  for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
    const read = line.trim() ? recordOf(line) : null;
    if (read) yield read;
  }
}

function recordOf(line: string): Bibliographic | null {
  let given: Line;
  try {
    given = JSON.parse(line) as Line;
  } catch {
    return null;
  }
  if (!given?.id) return null;
  const { id, sdo, titles = {}, abstracts = {}, status = 'unknown', dates = {}, ics = [], altids = [], relations = [] } = given;
  return {
    id,
    sdo: sdo ?? id.split(':')[0] ?? '',
    designation: given.designation ?? given.docid ?? '',
    titles,
    abstracts,
    status,
    year: yearOf(dates),
    ics,
    altids,
    relations: relations.filter(({ type }) => !IDLE.has(type)),
  };
}

function yearOf(dates: Record<string, string>): number | null {
  const date = dates.published ?? dates.issued ?? Object.values(dates)[0];
  return Number(String(date ?? '').slice(0, 4)) || null;
}

// Opens what is to be imported: a file, packed or not, or a folder of Relaton files as a clone of its repository has them.

import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { refuse } from '../../../kit/refusals.js';
import { unpackedBytes } from '../formats/bytes.js';
import { type ImportFormat, FORMATS, READERS, formatOf } from '../formats/formats.js';
import { readRelaton } from '../formats/relaton.js';
import type { Row } from '../record.js';

export interface Source {
  name: string;
  /** What the list is called when it is given as whole: of the `data` of a clone the name of the clone. */
  list: string;
  format: ImportFormat;
  rows: AsyncIterable<Row>;
}

/** The rows of a file or folder; nothing is read before the first is asked for. */
export async function openSource(path: string, given: { format?: string | null; mapping?: Record<string, string> | null } = {}): Promise<Source> {
  const found = await stat(path).catch(() => refuse({ code: 'catalogue.noFile', params: { file: path }, kind: 'input' }));
  const name = basename(resolve(path));
  const format = wanted(given.format) ?? (found.isDirectory() ? 'relaton' : formatOf(name));
  if (!format || (found.isDirectory() && format !== 'relaton')) refuse({ code: 'catalogue.noFormat', params: { file: name, formats: FORMATS.join(', ') }, kind: 'input' });
  if (found.isDirectory()) return { name, list: name === 'data' ? basename(dirname(resolve(path))) : name, format, rows: relatonFolder(path) };
  return { name, list: name, format, rows: READERS[format](bytesOf(path), { name, mapping: given.mapping ?? null }) };
}

const LARGEST_FILE = 4 * 1024 * 1024;

/** The records of a folder and all below it, in the order of their names, so that an import can go on where it stopped. */
async function* relatonFolder(directory: string): AsyncGenerator<Row> {
  const entries = await readdir(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* relatonFolder(path);
    else if (entry.isFile() && /\.ya?ml$/i.test(entry.name) && !/^index/i.test(entry.name)) yield* relatonFile(path);
  }
}

async function* relatonFile(path: string): AsyncGenerator<Row> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) {
    yield { fault: { code: 'tooLong' }, excerpt: basename(path) };
    return;
  }
  const bytes = await readFile(path);
  yield* readRelaton((async function* () {
    yield bytes;
  })());
}

function wanted(format: string | null | undefined): ImportFormat | null {
  if (!format) return null;
  const known = FORMATS.find((one) => one === format);
  if (!known) refuse({ code: 'catalogue.noSuchFormat', params: { format, formats: FORMATS.join(', ') }, kind: 'input' });
  return known;
}

function bytesOf(path: string): AsyncIterable<Uint8Array> {
  const raw = createReadStream(path, { highWaterMark: 256 * 1024 });
  if (!path.endsWith('.gz')) return raw;
  return unpackedBytes(raw, basename(path));
}

// Opens what is to be imported: a file, packed or not, or a folder of Relaton files as a clone of its repository has them.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuse } from '../../../kit/refusals.js';
import { type ImportFormat, FORMATS, READERS, formatOf } from '../formats/formats.js';
import type { Row } from '../record.js';

export interface Source {
  name: string;
  format: ImportFormat;
  rows: AsyncIterable<Row>;
}

/** The rows of a file or folder; nothing is read before the first is asked for. */
export async function openSource(path: string, given: { format?: string | null; mapping?: Record<string, string> | null } = {}): Promise<Source> {
  const found = await stat(path).catch(() => refuse({ code: 'catalogue.noFile', params: { file: path }, kind: 'input' }));
  const name = basename(path);
  const format = wanted(given.format) ?? (found.isDirectory() ? 'relaton' : formatOf(name));
  const reader = format ? READERS[format] : undefined;
  if (!format || !reader) refuse({ code: 'catalogue.noFormat', params: { file: name, formats: FORMATS.join(', ') }, kind: 'input' });
  return { name, format, rows: reader(bytesOf(path), { name, mapping: given.mapping ?? null }) };
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
  return pipeline(raw, createGunzip({ chunkSize: 256 * 1024 }), () => undefined);
}

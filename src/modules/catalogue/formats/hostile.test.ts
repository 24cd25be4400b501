// Files that would keep the reader busy without end: each is told off within the time that a test has, in bounded memory.

import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Row } from '../record.js';
import { type ImportFormat, READERS } from './formats.js';

const MILLION = 1_000_000;
const filled = (piece: string, length = MILLION) => piece.repeat(Math.ceil(length / piece.length));

async function faults(format: ImportFormat, text: string): Promise<string[]> {
  const rows: Row[] = [];
  for await (const row of READERS[format](Readable.from([Buffer.from(text)]), { name: 'hostile', mapping: null })) rows.push(row);
  return rows.map((row) => ('fault' in row ? row.fault.code : 'taken'));
}

test.each([
  ['anchors and aliases without end', filled('&a *a\n'), 'tooDeep'],
  ['lists within lists', filled('[\n'), 'tooDeep'],
  ['lists that are never closed', filled('[a,\n'), 'tooDeep'],
  ['dashes within dashes', filled('- ', 100_000), 'tooDeep'],
  ['one line of a megabyte', filled('a: '), 'tooLong'],
])('YAML of %s is refused before it is parsed, and the next record is read', async (_, document, fault) => {
  expect(await faults('relaton', `${document}\n---\nid: RFC99\ndocid:\n- id: RFC 99\n`)).toEqual([fault, 'taken']);
});

test('BibTeX of braces that are never closed is given up after a thousand entries', async () => {
  const told = await faults('bibtex', filled('@article{a, title={', 8 * MILLION));
  expect([told.length, new Set(told)]).toEqual([1000, new Set(['badEntry'])]);
});

test('a broken entry of BibTeX takes none of the others with it', async () => {
  expect(await faults('bibtex', '@standard{a, title = {never closed\n@standard{b, number = {RFC 99}, title = {A title}}\n')).toEqual(['badEntry', 'taken']);
});

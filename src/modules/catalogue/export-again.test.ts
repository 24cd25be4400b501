// What is written out of the catalogue in any form and imported again changes nothing, whatever the form has no place for; and a list that
// says little of a record leaves the rest as it was.

import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { importRecords } from './actions.js';
import { READERS, type ImportFormat } from './formats/formats.js';
import { WRITERS } from './formats/writers.js';
import { recordById, recordsAfter } from './reads.js';
import type { Row } from './record.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();
const ctx = await aCtx();

const RICH = aRecord('ITU-T Y.99800 (10/2019)', {
  titles: { en: 'Overview; of networks | and more', fr: 'Aperçu', zh: '概述' },
  abstracts: { en: 'Scope, in short.', fr: 'Domaine.' },
  stage: 'In force',
  dates: { published: '2019-10-14', issued: '2019-11-01' },
  committees: ['ITU-T Study Group 13', 'Q16/13; joint'],
  ics: ['35.030'],
  keywords: ['QKD, networks', 'keys; and more'],
  relations: [{ type: 'obsoletes', target: 'ITU-T Y.99799' }],
  altids: ['ISO/IEC 99800'],
  doctype: 'recommendation',
  edition: '1',
  url: 'https://example.org/y99800',
  source: 'a list',
  work: { group: 'SG13', question: 'Q16/13', editors: ['A. Example'], planned: { target: '2018-12' }, document: 'TD1' },
});
const OTHERS = [
  aRecord('RFC 99340', { titles: {}, dates: {}, status: 'superseded', stage: 'INFORMATIONAL', source: 'other' }),
  aRecord('IEEE Std 99913-2023', { dates: { issued: '2023-10-11' }, status: 'unknown' }),
  aRecord('ISO 99003:2018', { titles: { fr: 'Titre seul' }, dates: {} }),
  aRecord('GB/T 99001-2020', { titles: { zh: '总体要求' }, committees: [] }),
];
const from = (format: ImportFormat, bytes: Uint8Array, name: string, mapping: Record<string, string> | null = null) => READERS[format]((async function* () { yield bytes; })(), { name, mapping });
const take = async (name: string, rows: AsyncIterable<Row>) => importRecords(ctx, { name, format: 'jsonl', rows });
const FORMS: [string, ImportFormat][] = [['jsonl', 'jsonl'], ['relaton', 'relaton'], ['iso-open', 'iso-open'], ['bibxml', 'bibxml'], ['bibtex', 'bibtex'], ['csl', 'csl'], ['csv', 'table'], ['xlsx', 'table']];

async function outAndIn(form: string, format: ImportFormat, records: Awaited<ReturnType<typeof recordsAfter>>) {
  const { write, ending } = WRITERS[form] as (typeof WRITERS)[string];
  const written = await write(records, 'Catalogue');
  const { added, changed, same, bad } = await take(form, from(format, typeof written === 'string' ? Buffer.from(written) : written, `a.${ending}`));
  return { added, changed, same, bad };
}

test.each(FORMS)('written as %s and imported again nothing changes', async (form, format) => {
  await take('all', rowsOf([RICH, ...OTHERS]));
  const records = (await recordsAfter(ctx.db, { limit: 100 })).filter(({ designation }) => designation.includes('99'));
  expect(records.length).toBe(5);
  expect(await outAndIn(form, format, records)).toEqual({ added: 0, changed: 0, same: 5, bad: 0 });
});

test('an rfc-index that was imported, written as one and imported again changes nothing', async () => {
  const index = '<rfc-index><rfc-entry><doc-id>RFC9990</doc-id><title>Of quanta</title><date><month>March</month><year>2023</year></date><obsoleted-by><doc-id>RFC9991</doc-id></obsoleted-by><current-status>INFORMATIONAL</current-status></rfc-entry></rfc-index>';
  await take('rfc-index.xml', from('rfc-index', Buffer.from(index), 'rfc-index.xml'));
  const record = await recordById(ctx.db, 'IETF:RFC 9990');
  expect(await outAndIn('rfc-index', 'rfc-index', record ? [record] : [])).toEqual({ added: 0, changed: 0, same: 1, bad: 0 });
});

test('a table with two columns changes these two, and leaves what else is known', async () => {
  await take('all', rowsOf([RICH]));
  const { changed } = await take('table', from('table', Buffer.from('Designation,Status\nITU-T Y.99800 (10/2019),withdrawn\n'), 'a.csv'));
  const { status, stage, titles, relations, work, abstracts } = (await recordById(ctx.db, RICH.id)) ?? {};
  expect({ changed, status, stage, titles, relations, work, abstracts }).toEqual({ changed: 1, status: 'withdrawn', stage: 'withdrawn', titles: RICH.titles, relations: RICH.relations, work: RICH.work, abstracts: RICH.abstracts });
});

test('a table says who works on what, from which document, and when it is to be ready', async () => {
  const table = 'Work item;Study group;Question;Editors;Timing;Base text\nY.new-99;SG13;Q16/13;"A. Example; B. Muster";2028-Q1;SG13-TD99\n';
  await take('table', from('table', Buffer.from(table), 'a.csv', { designation: 'Work item', group: 'Study group', question: 'Question', editors: 'Editors', planned: 'Timing', document: 'Base text' }));
  const found = (await recordsAfter(ctx.db, { limit: 100 })).find((one) => one.designation === 'Y.new-99');
  expect({ work: found?.work, committees: found?.committees }).toEqual({ work: { group: 'SG13', question: 'Q16/13', editors: ['A. Example', 'B. Muster'], planned: { target: '2028-Q1' }, document: 'SG13-TD99' }, committees: ['SG13'] });
});

const DATA = resolve(import.meta.dirname, '../../../../shared/data');

test.skipIf(!existsSync(DATA))('the first of each list at hand, written in any form and imported again, change nothing', { timeout: 240_000 }, async () => {
  const rows: Buffer[] = [];
  for (const file of readdirSync(DATA).filter((name) => /^catalogue-.*\.jsonl\.gz$/.test(name))) {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(join(DATA, file)).pipe(createGunzip()) })) {
      if (count++ >= 60) break;
      rows.push(Buffer.from(`${line}\n`));
    }
  }
  await take('sample', from('jsonl', Buffer.concat(rows), 'a.jsonl'));
  const records = await recordsAfter(ctx.db, { limit: 5_000 });
  expect(records.length).toBeGreaterThan(1_000);
  const counts: Record<string, unknown> = {};
  for (const [form, format] of FORMS) counts[form] = await outAndIn(form, format, records);
  expect(counts).toEqual(Object.fromEntries(FORMS.map(([form]) => [form, { added: 0, changed: 0, same: records.length, bad: 0 }])));
});

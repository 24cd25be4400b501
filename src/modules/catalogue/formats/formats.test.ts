// The readers of formats: what each makes of an honest file, and of one that is not.

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSource } from '../adapters/open-source.js';
import type { GivenRecord, Row } from '../record.js';
import { aRecord } from '../testing.js';
import { FORMATS, READERS, formatOf } from './formats.js';
import { linesOf } from './lines.js';
import { bibtexOf } from './write-bibtex.js';
import { csvOf } from './write-csv.js';
import { cslOf, jsonLineOf } from './write-more.js';
import { relatonOf } from './write-relaton.js';
import { risOf } from './write-ris.js';
import { bibXmlOf } from './write-xml.js';

async function* chunks(text: string | Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(format: keyof typeof READERS, text: string | Uint8Array, given: { name?: string; mapping?: Record<string, string> | null; size?: number } = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of READERS[format](chunks(text, given.size), { name: given.name ?? 'list', mapping: given.mapping ?? null })) rows.push(row);
  return rows;
}

const aWritten = (designation: string) => ({ ...aRecord(designation), publishedOn: null, year: null });
const briefly = (row: Row | undefined) => (row && 'record' in row ? { id: row.record.id, titles: row.record.titles, status: row.record.status, dates: row.record.dates, relations: row.record.relations } : row);
const codes = (rows: Row[]) => rows.map((row) => ('fault' in row ? row.fault.code : 'taken'));

const OLD = `---
schema-version: v1.2.9
id: ISOIEC1
title:
- {content: Part one, language: [en], type: title-part}
- {content: Whole title, language: [en], type: main}
- {content: Titre entier, language: [fr], type: main}
docid:
- {id: 'ISO/IEC 99118-1:2016', type: ISO, primary: true}
- {id: 'urn:iso:std', type: URN}
date:
- {type: published, value: '2016-10-14'}
docstatus: {stage: {value: '60'}, substage: {value: '60'}}
relation:
- {type: obsoletes, bibitem: {docid: [{id: 'ISO/IEC 99118-1:2000', type: ISO}]}}
`;
const NEW = `---
schema_version: v1.5.6
title:
- {language: en, content: Corrections, type: main}
source:
- {type: src, content: 'https://www.itu.int/rec/x'}
docidentifier:
- {content: ITU-T X.99715 (2022) Amd. 1 (04/2024), type: ITU, primary: true}
date:
- {type: published, at: '2024-04-29'}
ext:
  doctype: {content: recommendation-amendment}
`;

test('Relaton is read in both schemas', async () => {
  expect((await read('relaton', OLD + NEW)).map(briefly)).toEqual([
    {
      id: 'ISO:ISO/IEC 99118-1:2016',
      titles: { en: 'Whole title', fr: 'Titre entier' },
      status: 'published',
      dates: { published: '2016-10-14' },
      relations: [{ type: 'obsoletes', target: 'ISO/IEC 99118-1:2000' }],
    },
    { id: 'ITU:ITU-T X.99715 (2022) Amd. 1 (04/2024)', titles: { en: 'Corrections' }, status: 'unknown', dates: { published: '2024-04-29' }, relations: [] },
  ]);
});

test('ISO Open Data is read as JSON Lines and as CSV, projects as well as standards', async () => {
  const line = { id: 71616, deliverableType: 'IS', reference: 'ISO 99739:2021', title: { en: 'Blocks', fr: 'Blocs' }, publicationDate: '2021-10-01', edition: 1, icsCode: ['35.030'], ownerCommittee: 'ISO/TC 307', currentStage: 6060, replaces: null, replacedBy: null, scope: { en: '<p>Scope &amp; more</p>' } };
  const project = { ...line, reference: 'ISO/CD 99740', currentStage: 3020, publicationDate: null };
  const rows = await read('iso-open', `${JSON.stringify(line)}\n${JSON.stringify(project)}\n`);
  expect(rows.map((row) => 'record' in row && { id: row.record.id, status: row.record.status, stage: row.record.stage, abstract: row.record.abstracts.en, url: row.record.url })).toEqual([
    { id: 'ISO:ISO 99739:2021', status: 'published', stage: '60.60', abstract: 'Scope & more', url: 'https://www.iso.org/standard/71616.html' },
    { id: 'ISO:ISO/CD 99740', status: 'under_development', stage: '30.20', abstract: 'Scope & more', url: 'https://www.iso.org/standard/71616.html' },
  ]);
  const csv = `id,reference,title.en,title.fr,publicationDate,icsCode,currentStage\r\n7,ISO 99741:2020,"Blocks, second",Blocs,2020-01-01,"['35.030', '35.240']",9599\r\n`;
  expect((await read('iso-open', csv, { name: 'iso_deliverables_metadata.csv' })).map(briefly)).toEqual([
    { id: 'ISO:ISO 99741:2020', titles: { en: 'Blocks, second', fr: 'Blocs' }, status: 'withdrawn', dates: { published: '2020-01-01' }, relations: [] },
  ]);
});

const RFCS = `<?xml version="1.0" encoding="UTF-8"?>
<rfc-index xmlns="https://www.rfc-editor.org/rfc-index">
  <bcp-entry><doc-id>BCP0014</doc-id><is-also><doc-id>RFC2119</doc-id></is-also></bcp-entry>
  <rfc-entry><doc-id>RFC0791</doc-id><title>Internet Protocol</title><author><name>J. Postel</name></author><date><month>September</month><year>1981</year></date>
    <obsoletes><doc-id>RFC0760</doc-id></obsoletes><abstract><p>A protocol.</p></abstract><current-status>INTERNET STANDARD</current-status></rfc-entry>
</rfc-index>`;

test('the index of RFCs is read element by element', async () => {
  expect((await read('rfc-index', RFCS, { size: 7 })).map(briefly)).toEqual([
    { id: 'IETF:BCP 14', titles: {}, status: 'published', dates: {}, relations: [{ type: 'hasPart', target: 'RFC 2119' }] },
    { id: 'IETF:RFC 791', titles: { en: 'Internet Protocol' }, status: 'published', dates: { published: '1981-09' }, relations: [{ type: 'obsoletes', target: 'RFC 760' }] },
  ]);
});

test('BibXML is read', async () => {
  const xml = `<references><reference anchor="RFC9340" target="https://www.rfc-editor.org/info/rfc9340"><front><title>Architectural Principles</title><date month="March" year="2023"/></front><seriesInfo name="RFC" value="9340"/></reference></references>`;
  expect((await read('bibxml', xml)).map(briefly)).toEqual([{ id: 'IETF:RFC 9340', titles: { en: 'Architectural Principles' }, status: 'published', dates: { published: '2023-03' }, relations: [] }]);
});

test('BibTeX is read with strings, braces and accents', async () => {
  const bib = `@string{itu = "ITU"}\n@comment{no}\n@standard{y, title = {R{\\'e}seaux \\& {QKD}}, number = "ITU-T Y.9800 (10/2019)", organization = itu, date = {2019-10}}\n@misc{rfc9340, title = "Principles", year = 2023, month = 3}`;
  expect((await read('bibtex', bib)).map(briefly)).toEqual([
    { id: 'ITU:ITU-T Y.9800 (10/2019)', titles: { en: 'Réseaux & QKD' }, status: 'published', dates: { published: '2019-10' }, relations: [] },
    { id: 'IETF:RFC 9340', titles: { en: 'Principles' }, status: 'published', dates: { published: '2023-03' }, relations: [] },
  ]);
});

test('a table is read by its titles, or as it is told', async () => {
  const guessed = await read('table', 'Number,Title,Status,Date\r\nISO 99001:2015,Something,In force,14.09.2015\r\n', { name: 'a.csv' });
  const told = await read('table', 'A,B\r\nISO 99001:2015,Quelque chose\r\n', { name: 'a.csv', mapping: { designation: 'A', 'title.fr': 'B' } });
  expect([...guessed, ...told].map(briefly)).toEqual([
    { id: 'ISO:ISO 99001:2015', titles: { en: 'Something' }, status: 'published', dates: { published: '2015-09-14' }, relations: [] },
    { id: 'ISO:ISO 99001:2015', titles: { fr: 'Quelque chose' }, status: 'unknown', dates: {}, relations: [] },
  ]);
});

test('what is written as BibTeX, CSL-JSON, CSV or JSON Lines is read back', async () => {
  const record = { ...aRecord('ITU-T Y.9800 (10/2019)', { titles: { en: 'Keys & {braces} 100% #1_a ~ ^ \\ é' }, dates: { published: '2019-10-14' } }), publishedOn: '2019-10-14', year: 2019 };
  const heading = (rows: Row[]) => rows.map((row) => 'record' in row && { id: row.record.id, title: row.record.titles.en, dates: row.record.dates, status: row.record.status });
  const wanted = [{ id: record.id, title: record.titles.en, dates: record.dates, status: 'published' }];
  expect(heading(await read('csl', cslOf([record])))).toEqual(wanted);
  expect(heading(await read('table', csvOf([record]), { name: 'a.csv' }))).toEqual(wanted);
  expect(heading(await read('jsonl', jsonLineOf(record)))).toEqual(wanted);
  expect(heading(await read('relaton', relatonOf([record])))).toEqual(wanted);
  expect(risOf([record]).split('\r\n').slice(0, 3)).toEqual(['TY  - STAND', `TI  - ${record.titles.en}`, 'SN  - ITU-T Y.9800 (10/2019)']);
  expect((await read('bibxml', bibXmlOf([aWritten('RFC 9340')]))).map(briefly)).toEqual([{ id: 'IETF:RFC 9340', titles: { en: 'About RFC 9340' }, status: 'published', dates: {}, relations: [] }]);
  const [bib] = heading(await read('bibtex', bibtexOf([record])));
  expect(bib && { id: bib.id, title: bib.title }).toEqual({ id: record.id, title: record.titles.en });
});

test('the name of a file tells its format', () => {
  expect(['a.jsonl.gz', 'iso_deliverables_metadata.csv', 'rfc-index.xml', 'x.xml', 'x.bib', 'x.json', 'x.xlsx', 'x.yaml', 'x.doc'].map(formatOf)).toEqual(['jsonl', 'iso-open', 'rfc-index', 'bibxml', 'bibtex', 'csl', 'table', 'relaton', null]);
});

test('YAML that grows without end is refused, and the next record is read', async () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`).join('\n')}\n`;
  const cyclic = 'docid: &d\n- id: X\n  self: *d\n';
  const deep = `docid: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`;
  const rows = await read('relaton', `---\n${bomb}---\n${cyclic}---\n${deep}${OLD}`);
  expect(codes(rows).slice(0, 3).filter((code) => code === 'taken')).toEqual([]);
  expect(codes(rows).at(-1)).toBe('taken');
});

test('XML that grows without end, or ends in the middle, is refused', async () => {
  const entity = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rfc-index><rfc-entry><doc-id>&b;</doc-id></rfc-entry></rfc-index>';
  expect(codes(await read('rfc-index', entity))).toEqual(['notXml']);
  expect(codes(await read('rfc-index', RFCS.slice(0, RFCS.length - 30)))).toEqual(['taken', 'notXml']);
  expect(codes(await read('rfc-index', `<rfc-index><rfc-entry>${'<p>'.repeat(10_000)}`))).toEqual(['tooDeep']);
});

test('a line without end costs its own row alone, and nothing of it is held', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"docid":"ISO 99001:2015"}\n{"docid":"');
    const part = Buffer.alloc(1024 * 1024, 97);
    for (let n = 0; n < 1024; n++) yield part;
    yield Buffer.from('"}\n{"docid":"ISO 99002:2015"}\n');
  }
  const before = process.memoryUsage().arrayBuffers;
  const rows: Row[] = [];
  for await (const row of READERS.jsonl(endless(), { name: 'x', mapping: null })) rows.push(row);
  expect(codes(rows)).toEqual(['taken', 'tooLong', 'taken']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
});

test('what is not UTF-8 is said to be no text', async () => {
  const latin = Buffer.from('{"docid":"ISO 99001:2015","titles":{"fr":"Qualit\xe9"}}\n', 'latin1');
  expect(codes(await read('jsonl', latin))).toEqual(['notText']);
  for (const format of ['relaton', 'bibtex', 'csl'] as const) expect(codes(await read(format, latin))).toEqual(['notText']);
});

test('whatever bytes come, every reader ends with rows or refuses, and no record is without a designation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FORMATS), fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.json().map((text) => Buffer.from(text)), fc.string({ maxLength: 300 }).map((text) => Buffer.from(text))), async (format, bytes) => {
      const rows = await read(format, bytes, { name: 'list.csv' }).catch((thrown: Error) => {
        if (thrown.name !== 'Refused') throw thrown;
        return [];
      });
      for (const row of rows) if ('record' in row) expect((row.record as GivenRecord).designation.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('lines are the same however the bytes are cut', async () => {
  const text = 'é1\n\nΩ2\r\n数3';
  const cut = async (size: number) => {
    const lines: unknown[] = [];
    for await (const line of linesOf(chunks(text, size))) lines.push(line);
    return lines;
  };
  expect(await cut(1)).toEqual(await cut(1_000));
});

const SAMPLES = resolve(import.meta.dirname, '../../../../../shared/data/relaton-samples');

test.skipIf(!existsSync(SAMPLES))('a sample of each schema of Relaton is read whole', async () => {
  const [row] = await read('relaton', readFileSync(`${SAMPLES}/iec/iso_iec_10118-1_2016.yaml`));
  expect(row && 'record' in row && { id: row.record.id, titles: Object.keys(row.record.titles), status: row.record.status, committees: row.record.committees }).toEqual({
    id: 'IEC:ISO/IEC 10118-1:2016',
    titles: ['en'],
    status: 'published',
    committees: ['ISO/IEC JTC 1/SC 27'],
  });
});

test('JSON nested without end, or with a million keys, costs its own row alone', async () => {
  const deep = `{"docid":"ISO 99001:2015","titles":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const nested = `{"docid":"ISO 99002:2015","titles":${'{"en":'.repeat(2_000)}1${'}'.repeat(2_000)}}`;
  const many = JSON.stringify({ docid: 'ISO 99003:2015', titles: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`x${n}`, 'word'])), relations: Array.from({ length: 20_000 }, (_, n) => ({ type: 'updates', target: `ISO ${n}` })) });
  const rows = await read('jsonl', `${deep}\n${nested}\n${many}\n{"docid":"ISO 99004:2015"}\n`, { size: 65_536 });
  // Which of the first two the engine can parse is its own affair; what is taken is bounded.
  expect(codes(rows).slice(2)).toEqual(['taken', 'taken']);
  const taken = rows[2];
  expect(taken && 'record' in taken && [Object.keys(taken.record.titles).length <= 40, taken.record.relations.length]).toEqual([true, 400]);
});

test('a clone of Relaton is read below its folders, without its own administration, in one order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'comity-relaton-'));
  await mkdir(join(folder, 'data', 'deeper'), { recursive: true });
  await mkdir(join(folder, '.git'), { recursive: true });
  await writeFile(join(folder, 'data', 'b.yaml'), OLD);
  await writeFile(join(folder, 'data', 'deeper', 'a.yml'), NEW);
  await writeFile(join(folder, 'index-v1.yaml'), '- id: nothing\n');
  await writeFile(join(folder, '.git', 'c.yaml'), OLD);
  await writeFile(join(folder, 'README.md'), 'Nothing');
  const source = await openSource(folder);
  const found: unknown[] = [];
  for await (const row of source.rows) found.push('record' in row ? row.record.designation : row.fault.code);
  expect([source.format, found]).toEqual(['relaton', ['ISO/IEC 99118-1:2016', 'ITU-T X.99715 (2022) Amd. 1 (04/2024)']]);
  // Two clones have a folder `data` each: as whole lists they are told apart by the name of the clone.
  expect([(await openSource(join(folder, 'data'))).list, source.list]).toEqual([basename(folder), basename(folder)]);
  await rm(folder, { recursive: true });
});

test('a record does not name its own designation among its others', async () => {
  const [row] = await read('jsonl', '{"designation":"RFC 99","altids":["RFC 99","STD 9"]}\n');
  expect(row && 'record' in row && row.record.altids).toEqual(['STD 9']);
});

test('a text of XML without end is given up, and little of it is held', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('<references><reference anchor="RFC1"><front><title>');
    const part = Buffer.alloc(1024 * 1024, 97);
    for (let n = 0; n < 1024; n++) yield part;
  }
  const rows: Row[] = [];
  for await (const row of READERS.bibxml(endless(), { name: 'x', mapping: null })) rows.push(row);
  expect(codes(rows)).toEqual(['tooLong']);
});

test('a row of ISO Open Data that cannot be read is told, not passed over', async () => {
  const csv = `id,reference,title.en\r\n1,ISO 99001:2020,Good\r\n2,ISO 99002:2020,"${'a'.repeat(1_100_000)}`;
  expect(codes(await read('iso-open', csv, { name: 'iso_deliverables_metadata.csv' })).sort()).toEqual(['taken', 'tooLong']);
});

test('a bare number is of no body, unless a body stands beside it; a series of ITU-T is ITU’s', async () => {
  const rows = await read('table', 'Number,Title,Body\r\n99102,First,\r\n99102,Second,OGC\r\nY.new-99,Third,\r\n', { name: 'a.csv' });
  expect(rows.map((row) => ('record' in row ? row.record.id : row.fault.code))).toEqual(['noBody', 'OGC:99102', 'ITU:Y.new-99']);
});

test('a table of Windows, of Excel in UTF-16, and one with semicolons is read with its accents', async () => {
  const table = 'Bezeichnung;Titel (engl.);Titre;Stand;Ausgabedatum\r\nISO 99001:2020;Façade – test;Façade naïve;gültig;14.10.2020\r\nISO 99002:2020;Größe;Taille;zurückgezogen;2019-05\r\n';
  const wanted = [{ id: 'ISO:ISO 99001:2020', titles: { en: 'Façade – test', fr: 'Façade naïve' }, status: 'unknown', dates: { published: '2020-10-14' }, relations: [] }];
  for (const bytes of [Buffer.from(table.replaceAll('–', '\x96'), 'latin1'), Buffer.from(`\ufeff${table.replaceAll(';', '\t')}`, 'utf16le'), Buffer.from(`\ufeff${table}`)]) expect((await read('table', bytes, { name: 'a.csv' })).slice(0, 1).map(briefly)).toEqual(wanted);
});

// What is written in a format and read again is the same record, as far as the format has a place for it; what the importer itself wrote is
// the same in all.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preparedFrom } from '../prepared.js';
import { type GivenRecord, type Row, STATUSES } from '../record.js';
import { READERS } from './formats.js';
import { givenFrom } from './given.js';
import type { Written } from './reference.js';
import { xlsxOf } from './write-csv.js';
import { WRITERS } from './writers.js';

const text = fc.oneof(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), fc.constantFrom('Réseaux & {clés} 100 % #1_a ~ ^ \\ "x" <b>', '量子密钥，分发', 'أمن الشبكات', '=SUM(A1)', "'quoted", '- dashed --- and -- so', 'a; b | c', '---\nanchor: &a *a', 'null', '2019-10-14', 'true'));
const texts = fc.array(text, { maxLength: 4 });
const byLanguage = fc.dictionary(fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar', 'ja', 'de'), text, { maxKeys: 4 });
const date = fc.constantFrom('2019', '2019-10', '2019-10-14', '2024-02-29');

const given = fc
  .record({
    designation: fc.constantFrom('ITU-T Y.3800 (10/2019)', 'ISO/IEC 9594-8:2020', 'RFC 9340', 'ETSI GS QKD 014 V1.1.1 (2019-02)', 'GB/T 99001-2020', 'ГОСТ Р 34.10-2012', 'IEEE Std 1913-2023'),
    titles: byLanguage,
    abstracts: byLanguage,
    stage: fc.option(text),
    status: fc.constantFrom(...STATUSES),
    dates: fc.dictionary(fc.constantFrom('published', 'issued', 'created'), date, { maxKeys: 2 }),
    committees: texts,
    ics: fc.uniqueArray(fc.constantFrom('35.030', '33', '33.040.20', '01.040.35'), { maxLength: 3 }),
    keywords: texts,
    relations: fc.array(fc.record({ type: fc.constantFrom('obsoletes', 'updates'), target: fc.constantFrom('ISO 1:2000', 'RFC 1') }), { maxLength: 3 }),
    altids: texts,
    doctype: fc.option(text),
    edition: fc.option(fc.constantFrom('1', '2.0', 'Third')),
    url: fc.option(fc.constantFrom('https://example.org/a?b=c&d=%7Be%7D', 'http://example.org/ä')),
    source: fc.option(text),
    work: fc.option(fc.record({ group: fc.constant('ITU-T SG13'), question: fc.constant('Q16/13'), editors: fc.constantFrom(['Ana Example', '李 示例'], ['Ivan Primer']), planned: fc.constantFrom({ target: '2028-Q1' }, { target: '2027-06' }, { consent: '2027-06', approval: '2027-12-01' }), document: fc.constantFrom('SG13-TD99/WP1', 'C.123') })),
  })
  .map((found) => {
    const row = givenFrom(found, '');
    return 'record' in row ? row.record : null;
  })
  .filter((record): record is GivenRecord => record !== null);

/** No two of one list are the same record. */
const list = fc.uniqueArray(given, { selector: (record) => record.id, minLength: 1, maxLength: 5 });

const writtenFrom = (record: GivenRecord): Written => {
  const { publishedOn, year } = preparedFrom(record);
  return { ...record, publishedOn, year };
};

async function readAgain(format: keyof typeof READERS, bytes: Uint8Array, name: string): Promise<GivenRecord[]> {
  const rows: Row[] = [];
  for await (const row of READERS[format]((async function* () { yield bytes; })(), { name, mapping: null })) rows.push(row);
  expect(rows.filter((row) => 'fault' in row)).toEqual([]);
  return rows.flatMap((row) => ('record' in row ? [row.record] : []));
}

const write = (format: string, records: GivenRecord[]) => Buffer.from(String(WRITERS[format]?.write(records.map(writtenFrom), '')));
const hashes = (records: GivenRecord[]) => records.map((record) => preparedFrom(record).hash);

test.each(['jsonl', 'relaton', 'csl', 'iso-open'] as const)('%s carries the whole record: read again it counts as unchanged', async (format) => {
  await fc.assert(
    fc.asyncProperty(list, async (records) => {
      const again = await readAgain(format, write(format, records), `a.${format === 'iso-open' ? 'jsonl' : format}`);
      expect(again).toEqual(records);
      expect(hashes(again)).toEqual(hashes(records));
    }),
    { numRuns: 60 },
  );
});

const SIX = new Set(['en', 'fr', 'es', 'ru', 'zh', 'ar']);
const six = (titles: Record<string, string>) => Object.fromEntries(Object.entries(titles).filter(([language]) => SIX.has(language)));
const published = (record: GivenRecord) => writtenFrom(record).publishedOn;
/** A reference has at least the year that the designation prints. */
const dated = (record: GivenRecord) => published(record) ?? (writtenFrom(record).year === null ? null : String(writtenFrom(record).year));
const parted = (values: string[]) => values.filter((value) => !/[;|\n]/.test(value));
const inTable = (record: GivenRecord) => ({
  id: record.id,
  titles: six(record.titles),
  scope: record.abstracts.en ?? null,
  status: record.status,
  published: published(record),
  ics: record.ics,
  edition: record.edition,
  url: record.url,
  work: record.work,
});

test.each(['csv', 'xlsx'])('a table (%s) carries designation, titles in six languages, scope, status, date, codes, edition, address and who works on it', async (format) => {
  await fc.assert(
    fc.asyncProperty(list, async (all) => {
      // What begins like a formula is disarmed for spreadsheets, and several values of a cell are parted by semicolons.
      const records = all.map((record) => ({ ...record, keywords: parted(record.keywords), committees: parted(record.committees) }));
      const bytes = format === 'csv' ? write('csv', records) : await xlsxOf(records.map(writtenFrom), 'Catalogue');
      expect((await readAgain('table', bytes, `a.${format}`)).map(inTable)).toEqual(records.map(inTable));
    }),
    { numRuns: format === 'csv' ? 60 : 15 },
  );
});

const reference = (record: GivenRecord) => {
  const language = ['en', ...Object.keys(record.titles)].find((code) => record.titles[code]);
  return { id: record.id, title: language ? record.titles[language] : record.designation, status: record.status, published: dated(record), edition: record.edition, url: record.url };
};

test('BibTeX carries designation, main title, status, date, edition and address', async () => {
  await fc.assert(
    fc.asyncProperty(list, async (records) => {
      expect((await readAgain('bibtex', write('bibtex', records), 'a.bib')).map(reference)).toEqual(records.map(reference));
    }),
    { numRuns: 60 },
  );
});

const RFC = fc.record({
  designation: fc.constantFrom('RFC 9340', 'RFC 791', 'BCP 14', 'STD 66'),
  titles: fc.record({ en: text }),
  abstracts: fc.option(fc.record({ en: text })),
  stage: fc.constantFrom('INFORMATIONAL', 'PROPOSED STANDARD', 'HISTORIC'),
  dates: fc.constantFrom({}, { published: '2019' }, { published: '2019-10' }),
  committees: fc.constantFrom([], ['qirg']),
  keywords: texts,
  relations: fc.constantFrom([], [{ type: 'obsoletes', target: 'RFC 1' }, { type: 'updates', target: 'BCP 9' }], [{ type: 'obsoletedBy', target: 'RFC 9999' }]),
  altids: fc.constantFrom([], ['10.17487/RFC9340']),
});

test('rfc-index carries all that an index of the RFC Editor says, and leaves out what is no RFC', async () => {
  const rfcs = fc.uniqueArray(RFC, { selector: (one) => one.designation, minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rfcs, async (found) => {
      const all = found.flatMap((one) => {
        const row = givenFrom({ ...one, sdo: 'IETF' }, '');
        return 'record' in row && row.record.titles.en ? [row.record] : [];
      });
      const first = await readAgain('rfc-index', write('rfc-index', [...all, { ...all[0], designation: 'ISO 1:2020' } as GivenRecord].filter((one) => one.id)), 'rfc-index.xml');
      expect(first.map(({ id, titles, abstracts, stage, dates, committees, keywords, relations, altids }) => ({ id, titles, abstracts, stage, dates, committees, keywords, relations, altids }))).toEqual(
        all.map(({ id, titles, abstracts, stage, dates, committees, keywords, relations, altids }) => ({ id, titles, abstracts, stage, dates, committees, keywords, relations, altids })),
      );
      // What came from an index is the same in all when it is written as one and read again.
      const again = await readAgain('rfc-index', write('rfc-index', first), 'rfc-index.xml');
      expect(hashes(again)).toEqual(hashes(first));
    }),
    { numRuns: 60 },
  );
});

test('BibXML carries designation, title, month and address', async () => {
  const short = (record: GivenRecord) => ({ designation: record.designation, title: reference(record).title, published: dated(record)?.slice(0, 7) ?? null, url: record.url });
  await fc.assert(
    fc.asyncProperty(list, async (records) => {
      expect((await readAgain('bibxml', write('bibxml', records), 'a.xml')).map(short)).toEqual(records.map(short));
    }),
    { numRuns: 60 },
  );
});

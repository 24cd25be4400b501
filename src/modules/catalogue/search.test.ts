// Searching the catalogue: designations in any spelling, words in six languages and their forms, slips of the fingers, filters, pages.

import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { importRecords } from './actions.js';
import { slips } from './finding/near.js';
import { wordsOf } from './finding/words.js';
import { type CatalogueQuestion, recordsByDesignation, relationsOf, searchCatalogue } from './reads.js';
import type { GivenRecord } from './record.js';
import { aRecord, rowsOf } from './testing.js';

const { statements } = await aDatabase();
const ctx = await aCtx();

const RECORDS: GivenRecord[] = [
  aRecord('ITU-T Y.3800 (10/2019)', { titles: { en: 'Overview on networks supporting quantum key distribution', fr: 'Aperçu des réseaux assurant la distribution de clés quantiques' }, dates: { published: '2019-10' }, ics: ['35.030'], keywords: ['QKD'], committees: ['ITU-T Study Group 13'] }),
  aRecord('ITU-T Y.3800 (2019) Cor. 1 (04/2020)', { titles: {}, dates: { published: '2020-04' } }),
  aRecord('ITU-T Y.3801 (04/2020)', { titles: { en: 'Functional requirements for quantum key distribution networks' }, dates: { published: '2020-04' }, ics: ['35.030.10'], keywords: ['QKD'] }),
  aRecord('ISO/IEC 9594-8:2017', { titles: { en: 'The Directory: Public-key certificates', ru: 'Справочник: сертификаты открытых ключей' }, status: 'superseded', dates: { published: '2017-05' }, relations: [] }),
  aRecord('ISO/IEC 9594-8:2020', { titles: { en: 'The Directory: Public-key certificates' }, dates: { published: '2020-11' }, relations: [{ type: 'obsoletes', target: 'ISO/IEC 9594-8:2017' }] }),
  aRecord('ETSI GS QKD 014 V1.1.1 (2019-02)', { titles: { en: 'Quantum Key Distribution; protocol of a key delivery interface' }, dates: { published: '2019-02' } }),
  aRecord('RFC 9340', { titles: { en: 'Architectural Principles for a Quantum Internet' }, dates: { published: '2023-03' } }),
  aRecord('GB/T 99001-2020', { titles: { zh: '量子密钥分发网络 总体要求', en: 'General requirements' }, dates: { published: '2020-05' } }),
  aRecord('JIS X 99002:2021', { titles: { ja: '量子鍵配送ネットワーク' }, dates: { published: '2021-01' } }),
  aRecord('ISO 99003:2018', { titles: { ar: 'أَمْنُ الشَّبَكَاتِ', en: 'A text on something' }, dates: { published: '2018-01' } }),
  aRecord('ISO 99004:2018', { titles: { es: 'Redes de comunicación', en: 'Another text' }, dates: { published: '2018-02' }, status: 'withdrawn' }),
];
await importRecords(ctx, { name: 'records.jsonl', format: 'jsonl', rows: rowsOf(RECORDS) });

const ask = (words: string, given: Partial<CatalogueQuestion> = {}) => searchCatalogue(ctx.db, { words, language: 'en', filters: {}, sort: 'relevance', ...given });
const found = async (words: string, given: Partial<CatalogueQuestion> = {}) => (await ask(words, given)).rows.map((row) => row.designation);

test.each([
  ['y3800', 'ITU-T Y.3800 (10/2019)'],
  ['Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['itu-t y 3800', 'ITU-T Y.3800 (10/2019)'],
  ['ITU-T Y.3800 (10/2019)', 'ITU-T Y.3800 (10/2019)'],
  ['iso 9594 8', 'ISO/IEC 9594-8:2020'],
  ['ISO/IEC 9594-8:2017', 'ISO/IEC 9594-8:2017'],
  ['9594-8', 'ISO/IEC 9594-8:2020'],
  ['rfc9340', 'RFC 9340'],
  ['qkd 014', 'ETSI GS QKD 014 V1.1.1 (2019-02)'],
])('“%s” finds %s first', async (words, designation) => {
  expect((await found(words))[0]).toBe(designation);
});

test('a designation among words is found, with the words', async () => {
  expect((await found('directory iso 9594-8 certificates'))[0]).toBe('ISO/IEC 9594-8:2020');
});

test.each([
  ['network requirement', 'ITU-T Y.3801 (04/2020)'],
  ['réseau clé quantique', 'ITU-T Y.3800 (10/2019)'],
  ['reseaux cles quantiques', 'ITU-T Y.3800 (10/2019)'],
  ['сертификат открытого ключа', 'ISO/IEC 9594-8:2017'],
  ['量子密钥', 'GB/T 99001-2020'],
  ['密钥分发', 'GB/T 99001-2020'],
  ['量子鍵', 'JIS X 99002:2021'],
  ['أمن الشبكات', 'ISO 99003:2018'],
  ['comunicaciones red', 'ISO 99004:2018'],
])('“%s” finds %s by the forms of its words', async (words, designation) => {
  expect((await found(words))[0]).toBe(designation);
});

test('a single Chinese or Japanese sign finds the words that have it, wherever it stands in them', async () => {
  expect(await found('密')).toEqual(['GB/T 99001-2020']);
  expect(await found('求')).toEqual(['GB/T 99001-2020']);
  expect((await found('量')).sort()).toEqual(['GB/T 99001-2020', 'JIS X 99002:2021']);
  expect(await found('ク')).toEqual(['JIS X 99002:2021']);
  expect(await found('魚')).toEqual([]);
});

test('slips of the fingers are forgiven, and said', async () => {
  const answer = await ask('quantam distribtion');
  expect(answer.corrected).toEqual([
    { word: 'quantam', instead: ['quantum'] },
    { word: 'distribtion', instead: ['distribution'] },
  ]);
  expect(answer.rows.map((row) => row.designation).sort()).toEqual(['ETSI GS QKD 014 V1.1.1 (2019-02)', 'ITU-T Y.3800 (10/2019)', 'ITU-T Y.3801 (04/2020)']);
});

test('a word that stands nowhere is left out, and one alone finds nothing', async () => {
  expect((await ask('quantum zzzzzzzz')).corrected).toEqual([{ word: 'zzzzzzzz', instead: [] }]);
  expect((await found('quantum zzzzzzzz')).length).toBe(4);
  expect(await found('zzzzzzzz')).toEqual([]);
});

test('when no record has all the words, those with the most of them are shown, and it is said', async () => {
  const answer = await ask('quantum internet certificates architectural');
  expect([answer.loosely, answer.rows[0]?.designation]).toEqual([true, 'RFC 9340']);
});

test('filters leave out, and what they leave out is counted for their own field', async () => {
  const answer = await ask('quantum', { filters: { sdo: ['ITU'] } });
  expect(answer.rows.map((row) => row.sdo)).toEqual(['ITU', 'ITU']);
  expect(answer.facets.sdo).toEqual([
    { name: 'ITU', count: 2 },
    { name: 'ETSI', count: 1 },
    { name: 'IETF', count: 1 },
  ]);
  expect(answer.facets.ics.map(({ name, count }) => `${name} ${count}`)).toEqual(['35 2', '35.030 2', '35.030.10 1']);
  expect(await found('', { filters: { status: ['withdrawn'] }, sort: 'date' })).toEqual(['ISO 99004:2018']);
  expect(await found('', { filters: { ics: ['35'] }, sort: 'date' })).toEqual(['ITU-T Y.3801 (04/2020)', 'ITU-T Y.3800 (10/2019)']);
  expect(await found('', { filters: { yearFrom: 2021, yearTo: 2022 } })).toEqual(['JIS X 99002:2021']);
});

test.each(['relevance', 'date', 'designation'] as const)('pages by key hold everything once, sorted by %s', async (sort) => {
  const all: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask('', { sort, after, limit: 3 });
    all.push(...page.rows.map((row) => row.designation));
    expect(page.total).toBe(RECORDS.length);
    after = page.after;
  } while (after);
  expect([...all].sort()).toEqual(RECORDS.map((record) => record.designation).sort());
});

test('designations are sorted as people count', async () => {
  await importRecords(ctx, { name: 'more.jsonl', format: 'jsonl', rows: rowsOf([aRecord('ITU-T Z.9 (01/2001)'), aRecord('ITU-T Z.100 (01/2001)'), aRecord('ITU-T Z.20 (01/2001)')]) });
  expect((await found('', { sort: 'designation', limit: 50 })).filter((one) => one.startsWith('ITU-T Z'))).toEqual(['ITU-T Z.9 (01/2001)', 'ITU-T Z.20 (01/2001)', 'ITU-T Z.100 (01/2001)']);
});

test('a record that changed is found by its new words and no longer by its old ones', async () => {
  const record = aRecord('ISO 99005:2020', { titles: { en: 'Whirligigs' } });
  await importRecords(ctx, { name: 'a', format: 'jsonl', rows: rowsOf([record]) });
  expect(await found('whirligig')).toEqual(['ISO 99005:2020']);
  await importRecords(ctx, { name: 'a', format: 'jsonl', rows: rowsOf([{ ...record, titles: { en: 'Thingamabobs' } }]) });
  expect([await found('whirligig'), await found('thingamabob')]).toEqual([[], ['ISO 99005:2020']]);
});

test('hostile questions are answered', async () => {
  for (const words of ['%', "'; drop table x; --", '((((', '\\', '"', 'a'.repeat(300), '\u0000', '🦄', '-', '1', 'ISO', '.'.repeat(200), '()|'.repeat(60)]) expect(Array.isArray(await found(words))).toBe(true);
  for (const after of ['x', 'W10', Buffer.from('[{"a":1},2]').toString('base64url'), Buffer.from('[1e999,"x"]').toString('base64url')]) expect((await found('quantum', { after })).length).toBe(4);
});

test('what was asked before needs one small query, and a question no more than six', async () => {
  await found('quantum networks requirements');
  const before = statements.length;
  await found('quantum networks requirements');
  expect(statements.length - before).toBe(1);
  await found('certificates of the directory');
  expect(statements.length - before).toBeLessThanOrEqual(6);
});

test('a designation leads to all editions, and relations are known both ways', async () => {
  expect((await recordsByDesignation(ctx.db, 'iso/iec 9594-8')).map((row) => row.designation)).toEqual(['ISO/IEC 9594-8:2020', 'ISO/IEC 9594-8:2017']);
  await importRecords(ctx, { name: 'relations', format: 'jsonl', rows: rowsOf([{ ...aRecord('ITU-T X.9510 (01/2021)'), relations: [{ type: 'adoptedFrom', target: 'ISO/IEC 9594-8:2017' }, { type: 'updates', target: 'Y.3801 (01/2000)' }] }]) });
  const of = async (id: string) => (await relationsOf(ctx.db, id)).map(({ type, direction, record }) => [type, direction, record?.designation]);
  // An edition that replaces another of the same text is told among the editions.
  expect(await of('ISO:ISO/IEC 9594-8:2020')).toEqual([['adoptedFrom', 'from', 'ITU-T X.9510 (01/2021)']]);
  expect(await of('ITU:ITU-T X.9510 (01/2021)')).toEqual([
    ['adoptedFrom', 'to', 'ISO/IEC 9594-8:2017'],
    ['updates', 'to', 'ITU-T Y.3801 (04/2020)'],
  ]);
});

test('words are cut as their script is written', () => {
  expect([wordsOf('Réseaux IPv6 à clés'), wordsOf('量子密钥'), wordsOf('QKD网络'), wordsOf('Ёлка')]).toEqual([['reseaux', 'ipv6', 'cles'], ['量子', '子密', '密钥'], ['qkd', '网络'], ['елка']]);
});

test('slips are counted, and no further than two', () => {
  expect([slips('quantum', 'quantam'), slips('kye', 'key'), slips('network', 'netwok'), slips('abc', 'xyz')]).toEqual([1, 1, 1, 3]);
});

test('what is counted is the same on every page and in every order, and when other segments are made anew', async () => {
  const counted = async (given: Partial<CatalogueQuestion>) => {
    const { total, facets } = await ask('quantum', { filters: { status: ['published'] }, ...given });
    return { total, facets };
  };
  const first = await counted({});
  const { after } = await ask('quantum', { filters: { status: ['published'] }, limit: 2 });
  expect(await counted({ after, limit: 2 })).toEqual(first);
  expect(await counted({ sort: 'designation' })).toEqual(first);
  await importRecords(ctx, { name: 'one more', format: 'jsonl', rows: rowsOf([aRecord('OASIS 99801', { titles: { en: 'Quantum of solace' } })]) });
  const next = await counted({ sort: 'designation' });
  expect([next.total, next.facets.sdo.find(({ name }) => name === 'OASIS')]).toEqual([first.total + 1, { name: 'OASIS', count: 1 }]);
});

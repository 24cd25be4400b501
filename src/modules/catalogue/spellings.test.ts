// Designations as people type them, who do not copy them: the right record stands first.

import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { importRecords } from './actions.js';
import { readingsOf } from './designations.js';
import { recordsByDesignation, searchCatalogue } from './reads.js';
import type { GivenRecord } from './record.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();
const ctx = await aCtx();

const RECORDS: GivenRecord[] = [
  aRecord('ITU-T Y.3800 (10/2019)', { dates: { published: '2019-10' } }),
  aRecord('ITU-T Y.3800 (2019) Cor. 1 (04/2020)', { dates: { published: '2020-04' } }),
  aRecord('ITU-T X.509 (10/2019)', { dates: { published: '2019-10' } }),
  aRecord('ITU-T X.509 (10/2012)', { dates: { published: '2012-10' }, status: 'withdrawn' }),
  aRecord('ITU-T X.509 (2019) Amd. 1 (02/2023)', { dates: { published: '2023-02' } }),
  aRecord('ITU-T Q.3403 v.1 (02/2016)', { dates: { published: '2016-02' } }),
  aRecord('ITU-T Y Suppl. 70 (07/2021)', { dates: { published: '2021-07' } }),
  aRecord('ITU-R BT.1088-2', { sdo: 'ITU' }),
  aRecord('ISO/IEC 9594-8:2017', { dates: { published: '2017-05' }, status: 'superseded' }),
  aRecord('ISO/IEC 9594-8:2020', { dates: { published: '2020-11' } }),
  aRecord('ISO/IEC 9594-8:2020/Cor 1:2021', { dates: { published: '2021-05' } }),
  aRecord('ISO/IEC 9594-9:2020', { dates: { published: '2020-11' } }),
  aRecord('ISO/IEC 23837-1:2023', { dates: { published: '2023-08' } }),
  aRecord('ISO/IEC TR 99010:2001', { dates: { published: '2001-01' } }),
  aRecord('ISO/IEC 27001:2022', { dates: { published: '2022-10' } }),
  aRecord('3GPP TS 27.001', { sdo: '3GPP', dates: { published: '2024-01' } }),
  aRecord('3GPP TS 33.501', { sdo: '3GPP', dates: { published: '2024-01' } }),
  aRecord('IEC 99060-1:2026 SER', { dates: { published: '2026-01' } }),
  aRecord('IEC 99060-1:2005', { dates: { published: '2005-01' } }),
  aRecord('ETSI GS QKD 014 V1.1.1 (2019-02)', { dates: { published: '2019-02' } }),
  aRecord('ETSI EN 303 645 V2.1.1 (2020-06)', { dates: { published: '2020-06' } }),
  aRecord('ETSI EN 303 645 V3.1.3 (2024-09)', { dates: { published: '2024-09' } }),
  aRecord('RFC 9340', { dates: { published: '2023-03' } }),
  aRecord('RFC 768', { titles: { en: 'Of clocks' } }),
  aRecord('RFC 3410'),
  aRecord('draft-irtf-qirg-principles-11', { status: 'draft' }),
  aRecord('IEEE Std 1913-2023', { dates: { published: '2023-10' } }),
  aRecord('IEEE P1913/D-2-2023-07', { status: 'draft' }),
  aRecord('GB/T 39786-2021', { dates: { published: '2021-03' } }),
  aRecord('ГОСТ Р 34.11-2012', { sdo: 'GOST' }),
  aRecord('JIS C 1610:2012/AMENDMENT 1:2024', { sdo: 'JISC', dates: { published: '2024-01' } }),
  aRecord('JIS C 1610:2012', { sdo: 'JISC', dates: { published: '2012-01' } }),
  aRecord('NIST SP 800-53', { status: 'superseded' }),
  aRecord('NIST SP 800-53r5'),
  aRecord('XEP 0001', { sdo: 'XSF' }),
  aRecord('Y.QKDN-pkpe-fr', { sdo: 'ITU', status: 'under_development' }),
];
RECORDS.push(aRecord('ISO 99230-7:2015', { dates: { published: '2015-01' } }), aRecord('ISO 992307:2019', { dates: { published: '2019-01' } }));
// A document with more parts than are looked at.
for (let part = 1; part <= 450; part++) RECORDS.push(aRecord(`ISO 99303-${part}:2004`));
await importRecords(ctx, { name: 'records.jsonl', format: 'jsonl', rows: rowsOf(RECORDS) });
const ask = async (words: string) => searchCatalogue(ctx.db, { words, language: 'en', filters: {}, sort: 'relevance' });

test.each([
  ['Y.3800 (2019)', 'ITU-T Y.3800 (10/2019)'],
  ['Y.3800 2019', 'ITU-T Y.3800 (10/2019)'],
  ['Rec. ITU-T Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['Recommendation ITU-T Y.3800 (10/2019)', 'ITU-T Y.3800 (10/2019)'],
  ['Recommandation UIT-T Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['Recomendación UIT-T Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['Рекомендация МСЭ-Т Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['МСЭ-T Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['МСЭ-Т Х.509', 'ITU-T X.509 (10/2019)'],
  ['国际电联 Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['国际电联Y.3800建议书', 'ITU-T Y.3800 (10/2019)'],
  ['التوصية Y.3800', 'ITU-T Y.3800 (10/2019)'],
  ['Y.٣٨٠٠', 'ITU-T Y.3800 (10/2019)'],
  ['Y.۳۸۰۰', 'ITU-T Y.3800 (10/2019)'],
  ['Ｙ．３８００', 'ITU-T Y.3800 (10/2019)'],
  ['CCITT X.509', 'ITU-T X.509 (10/2019)'],
  ['x.509 2012', 'ITU-T X.509 (10/2012)'],
  ['X.509 (10/2012)', 'ITU-T X.509 (10/2012)'],
  ['ITU-T X.509 (2019) Amendment 1', 'ITU-T X.509 (2019) Amd. 1 (02/2023)'],
  ['iso/iec 9594-8:2020/cor 1', 'ISO/IEC 9594-8:2020/Cor 1:2021'],
  ['x.509 amd 1', 'ITU-T X.509 (2019) Amd. 1 (02/2023)'],
  ['T-REC-X.509-201210-I!!PDF-E', 'ITU-T X.509 (10/2012)'],
  ['https://www.itu.int/rec/T-REC-X.509', 'ITU-T X.509 (10/2019)'],
  ['Q.3403', 'ITU-T Q.3403 v.1 (02/2016)'],
  ['Y.Sup70', 'ITU-T Y Suppl. 70 (07/2021)'],
  ['y suppl. 70', 'ITU-T Y Suppl. 70 (07/2021)'],
  ['Supplement 70 to ITU-T Y-series Recommendations', 'ITU-T Y Suppl. 70 (07/2021)'],
  ['UIT-R BT.1088', 'ITU-R BT.1088-2'],
  ['iso/iec 9594 8', 'ISO/IEC 9594-8:2020'],
  ['ISO/IEC9594-8', 'ISO/IEC 9594-8:2020'],
  ['iso 9594-8 2017', 'ISO/IEC 9594-8:2017'],
  ['ISO/IEC 9594-8-2017', 'ISO/IEC 9594-8:2017'],
  ['9594-8 (2017)', 'ISO/IEC 9594-8:2017'],
  ['ISO/CEI 9594-8', 'ISO/IEC 9594-8:2020'],
  ['ИСО/МЭК 9594-8', 'ISO/IEC 9594-8:2020'],
  ['ISO 9594 part 8', 'ISO/IEC 9594-8:2020'],
  ['ISO 9594 часть 9', 'ISO/IEC 9594-9:2020'],
  ['ISO 9594 第9部分', 'ISO/IEC 9594-9:2020'],
  ['ISO/IEC DIS 23837-1', 'ISO/IEC 23837-1:2023'],
  ['isoiectr99010', 'ISO/IEC TR 99010:2001'],
  ['iso 99230 7', 'ISO 99230-7:2015'],
  ['standard ISO 99230-7', 'ISO 99230-7:2015'],
  ['iso 992307', 'ISO 992307:2019'],
  ['iso 99303 441', 'ISO 99303-441:2004'],
  ['ISO 99303 part 449', 'ISO 99303-449:2004'],
  ['27001 (2022)', 'ISO/IEC 27001:2022'],
  ['27001', 'ISO/IEC 27001:2022'],
  ['27.001', '3GPP TS 27.001'],
  ['TS 33.501', '3GPP TS 33.501'],
  ['3gpp 33.501', '3GPP TS 33.501'],
  ['IEC 99060-1', 'IEC 99060-1:2005'],
  ['CEI 99060-1', 'IEC 99060-1:2005'],
  ['GS QKD 14', 'ETSI GS QKD 014 V1.1.1 (2019-02)'],
  ['qkd-14', 'ETSI GS QKD 014 V1.1.1 (2019-02)'],
  ['EN 303645', 'ETSI EN 303 645 V3.1.3 (2024-09)'],
  ['etsi en 303 645 v2.1.1', 'ETSI EN 303 645 V2.1.1 (2020-06)'],
  ['rfc-0768', 'RFC 768'],
  ['https://www.rfc-editor.org/rfc/rfc9340.html', 'RFC 9340'],
  ['draft-irtf-qirg-principles', 'draft-irtf-qirg-principles-11'],
  ['https://datatracker.ietf.org/doc/draft-irtf-qirg-principles/', 'draft-irtf-qirg-principles-11'],
  ['draft-irtf-qirg', 'draft-irtf-qirg-principles-11'],
  ['IEEE 1913', 'IEEE Std 1913-2023'],
  ['1913 (2023)', 'IEEE Std 1913-2023'],
  ['IEEE 1913 2023', 'IEEE Std 1913-2023'],
  ['IEEE Standard 1913', 'IEEE Std 1913-2023'],
  ['GB/T 39786', 'GB/T 39786-2021'],
  ['gbt39786', 'GB/T 39786-2021'],
  ['ГОСТ Р 34.11', 'ГОСТ Р 34.11-2012'],
  ['гост р 34.11-2012', 'ГОСТ Р 34.11-2012'],
  ['GOST R 34.11', 'ГОСТ Р 34.11-2012'],
  ['JIS C 1610', 'JIS C 1610:2012'],
  ['NIST SP800-53 rev 5', 'NIST SP 800-53r5'],
  ['xep 1', 'XEP 0001'],
  ['y.qkdn pkpe fr', 'Y.QKDN-pkpe-fr'],
])('“%s” finds %s first', async (words, designation) => {
  expect((await ask(words)).rows[0]?.designation).toBe(designation);
});

test('the words around a designation that only say whose it is, or which edition, are no words of the question', async () => {
  const totals = await Promise.all(['Y.3800', 'МСЭ-Т Y.3800', 'Recommendation ITU-T Y.3800 (2019)', 'standard ISO/IEC 9594-8 2020', 'ISO/IEC 9594-8'].map(async (words) => (await ask(words)).total));
  expect(totals).toEqual([2, 2, 2, 3, 3]);
});

test('of a joint text both designations are found, and no word is left', async () => {
  expect((await ask('ITU-T X.509 | ISO/IEC 9594-8')).rows.map((row) => row.designation).sort()).toEqual(['ISO/IEC 9594-8:2017', 'ISO/IEC 9594-8:2020', 'ISO/IEC 9594-8:2020/Cor 1:2021', 'ITU-T X.509 (10/2012)', 'ITU-T X.509 (10/2019)', 'ITU-T X.509 (2019) Amd. 1 (02/2023)']);
});

test('of a designation that no record bears, the number alone finds nothing of other bodies', async () => {
  expect((await ask('RFC 3410')).rows.map((row) => row.designation)).toEqual(['RFC 3410']);
  expect((await ask('ГОСТ Р 34.10')).rows.map((row) => row.designation)).not.toContain('RFC 3410');
});

test('an edition that is not there finds the others, and the words around it', async () => {
  const { rows, corrected } = await ask('iso 9594-8 1999 clocks');
  expect({ found: rows.map((row) => row.designation), corrected }).toEqual({ found: ['ISO/IEC 9594-8:2020', 'ISO/IEC 9594-8:2017', 'ISO/IEC 9594-8:2020/Cor 1:2021', 'RFC 768'], corrected: [] });
});

test('a table with designations in Russian or French finds its records', async () => {
  expect((await recordsByDesignation(ctx.db, 'МСЭ-Т Y.3800')).map((row) => row.designation)).toContain('ITU-T Y.3800 (10/2019)');
  expect((await recordsByDesignation(ctx.db, 'Rec. UIT-T Y.3800 (10/2019)')).map((row) => row.designation)).toContain('ITU-T Y.3800 (10/2019)');
});

test('what a body prints is the first reading of itself', () => {
  expect(RECORDS.map(({ designation }) => readingsOf(designation)[0])).toEqual(RECORDS.map(({ designation }) => designation));
});

test('reading takes no longer for a text without end', () => {
  expect(readingsOf('ISO '.repeat(5_000)).length).toBeGreaterThan(0);
  expect(readingsOf(`${'ITU-T '.repeat(2_000)}Y.3800`).length).toBeGreaterThan(0);
});

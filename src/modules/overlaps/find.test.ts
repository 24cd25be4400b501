import { expect, test } from 'vitest';
import { dictionariesFor } from './dictionaries.js';
import { Comparison, gathered } from './find.js';
import { type Bibliographic, textOf } from './text.js';

const aRecord = (designation: string, title: string | Record<string, string>, given: Partial<Bibliographic> = {}): Bibliographic => ({
  id: designation,
  sdo: designation.split(/[ /-]/)[0] as string,
  designation,
  titles: typeof title === 'string' ? { en: title } : title,
  abstracts: {},
  status: 'published',
  year: null,
  ics: [],
  altids: [],
  relations: [],
  ...given,
});

// So that some words are common and others rare, as in a catalogue.
const FIELDS = ['copper', 'rubber', 'paper', 'glass', 'leather', 'steel', 'cotton', 'timber', 'cement', 'ceramic'];
const CROWD = FIELDS.flatMap((field) => ['tensile', 'humidity', 'colour', 'ageing', 'density'].map((what, at) => aRecord(`ASTM D${field.length}${at}${field}`, `Test methods for ${what} of ${field}`)));
const QUANTUM = 'Quantum key distribution networks - Key management';
const LIBRARY = [
  aRecord('ITU-T Y.3803 (12/2020)', QUANTUM, { sdo: 'ITU' }),
  aRecord('ITU-T Y.3803 (2020) Cor. 1 (05/2023)', '', { sdo: 'ITU', titles: {} }),
  aRecord('ETSI GS QKD 004 V2.1.1 (2020-08)', 'Quantum Key Distribution (QKD); Application Interface'),
  aRecord('ISO/IEC 99803:2024', `Information technology - ${QUANTUM}`),
  aRecord('ISO/IEC 99803:2019', `Information technology - ${QUANTUM}`),
  aRecord('ISO 10462:1990', 'Data interchange on Digital Linear Tape (DLT) cartridges'),
  aRecord('IEEE Std 2418.2-2020', 'Standard Data Format for Blockchain Systems and Distributed Ledger Technology (DLT)'),
  aRecord('JIS X 9803:2025', { ja: '量子鍵配送', en: QUANTUM }, { sdo: 'JISC' }),
];
const found = (records: Bibliographic[], id: string, wordsOnly = false) => {
  const comparison = new Comparison(gathered([...CROWD, ...records].map((record) => textOf(record, wordsOnly))), dictionariesFor);
  return comparison.of(id, 10) ?? [];
};

test('the same title of another body stands first, in the edition nearest in time, and says why', () => {
  const [first] = found(LIBRARY, 'ITU-T Y.3803 (12/2020)').filter(({ b }) => !b.startsWith('JIS'));
  expect(first?.b).toBe('ISO/IEC 99803:2019');
  expect(first?.because.map(({ code }) => code)).toEqual(['equalPart', 'rareTerms']);
});

test('the whole title may be equal', () => {
  const [first] = found(LIBRARY, 'JIS X 9803:2025').filter(({ b }) => b.startsWith('ITU'));
  expect([first?.b, first?.because[0]?.code]).toEqual(['ITU-T Y.3803 (12/2020)', 'equalTitle']);
});

test('texts of the same publisher are never candidates, and a document is listed once', () => {
  const all = found(LIBRARY, 'ISO/IEC 99803:2024').map(({ b }) => b);
  expect(all).toContain('ITU-T Y.3803 (12/2020)');
  expect(all.filter((id) => id.startsWith('ISO'))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test('a text that several bodies list under one title counts once, and all of them are told', () => {
  const title = `Information technology - ${QUANTUM}`;
  const records = [...LIBRARY.slice(0, 4), aRecord('ISO/IEC 99803:2024', title, { id: 'IEC:99803', sdo: 'IEC' })];
  const comparison = new Comparison(gathered([...CROWD, ...records].map((record) => textOf(record))), dictionariesFor);
  const listed = (limit: number) => comparison.of('ITU-T Y.3803 (12/2020)', limit)?.map(({ b }) => b);
  expect(listed(1)).toEqual(['ISO/IEC 99803:2024', 'IEC:99803']);
  expect(listed(2)).toEqual(['ISO/IEC 99803:2024', 'IEC:99803', 'ETSI GS QKD 004 V2.1.1 (2020-08)']);
});

test('the tape is not the ledger', () => {
  const ledger = found(LIBRARY, 'ISO 10462:1990').find(({ b }) => b.startsWith('IEEE'));
  expect(ledger === undefined || (ledger.score < 0.3 && ledger.relation === 'overlap')).toBe(true);
});

test('an amendment without a title breaks nothing and is found by its number alone', () => {
  const records = [...LIBRARY.map((record) => (record.id.includes('Cor. 1') ? { ...record, altids: ['ISO/IEC 99803/Cor 1'] } : record)), aRecord('ISO/IEC 99803:2019/Cor 1:2022', 'Technical Corrigendum 1')];
  expect(found(LIBRARY, 'ITU-T Y.3803 (2020) Cor. 1 (05/2023)')).toEqual([]);
  const [first] = found(records, 'ITU-T Y.3803 (2020) Cor. 1 (05/2023)');
  expect([first?.b, first?.relation, first?.because[0]]).toEqual(['ISO/IEC 99803:2019/Cor 1:2022', 'identical', { code: 'jointNumber', params: { designation: 'ISO/IEC 99803/COR1' } }]);
});

test('records stripped of numbers, with keys of some other system, are compared by their words', () => {
  const keys = new Map(LIBRARY.map((record, at) => [record.id, `rec-${at}`]));
  const stripped = LIBRARY.map((record) => ({ ...record, id: keys.get(record.id) as string, designation: keys.get(record.id) as string }));
  const listed = found(stripped, keys.get('ITU-T Y.3803 (12/2020)') as string).map(({ b }) => b);
  expect(listed.slice(0, 3).sort()).toEqual(['rec-3', 'rec-4', 'rec-7']);
  expect(found(LIBRARY, 'ITU-T Y.3803 (12/2020)', true).slice(0, 3).map(({ b }) => b)).toContain('ISO/IEC 99803:2024');
});

test('a title in Russian alone meets the English one, and says so', () => {
  const records = [...LIBRARY, aRecord('ГОСТ 99803-2021', { ru: 'Сети квантового распределения ключей. Управление ключами' }, { sdo: 'GOST' })];
  const russian = found(records, 'ГОСТ 99803-2021');
  expect(russian.length).toBeGreaterThan(0);
  expect(russian[0]?.because.map(({ code }) => code)).toContain('twoLanguages');
});

test('what people found weighs more than what was counted', () => {
  const texts = [...CROWD, ...LIBRARY].map((record) => textOf(record));
  const key = 'ISO|iso:99803\nITU|ITU-T Y.3803';
  const of = (verdict?: 'not' | 'confirmed') => new Comparison(gathered(texts), dictionariesFor, new Map(verdict ? [[key, verdict]] : [])).of('ITU-T Y.3803 (12/2020)', 10)?.find(({ b }) => b.startsWith('ISO/IEC'))?.score;
  expect(of('confirmed')).toBe(0.99);
  expect(of('not')).toBe(0.01);
  expect([0.01, 0.99]).not.toContain(of());
});

test('what many titles share, as field and part, brings nobody near', () => {
  const many = FIELDS.map((field, at) => aRecord(`ISO/IEC ${88_000 + at}-2:2020`, `Information technology - Handling of ${field} - Part 2: Requirements for ${field} works`));
  const listed = found([...many, aRecord('ITU-T X.9001', 'Information technology - Bicycles - Part 2: Requirements for saddles', { sdo: 'ITU' })], 'ITU-T X.9001');
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter(({ score, relation }) => score >= 0.2 || relation !== 'overlap')).toEqual([]);
});

test('a standard of another field that shares a word is no partner', () => {
  const records = [...LIBRARY, aRecord('ISO 4521:2008', 'Keys for the quantum leap in gymnastics - Management of safety'), aRecord('ASTM F99:2020', 'Key blanks for locks of ceramic')];
  const apart = found(records, 'ITU-T Y.3803 (12/2020)').filter(({ b }) => b.startsWith('ISO 4521') || b.startsWith('ASTM F99'));
  expect(apart.length).toBeGreaterThan(0);
  expect(apart.filter(({ score }) => score >= 0.2)).toEqual([]);
});

test('another part of the partner stands behind it and is not called the same text', () => {
  const parts = ['General', 'Key management', 'Control'].map((part, at) => aRecord(`ISO/IEC 99900-${at + 1}:2024`, `Quantum key distribution networks - Part ${at + 1}: ${part}`));
  const listed = found([...parts, aRecord('ITU-T Y.9903 (12/2024)', 'Quantum key distribution networks - Key management', { sdo: 'ITU' })], 'ITU-T Y.9903 (12/2024)');
  expect(listed[0]?.b).toBe('ISO/IEC 99900-2:2024');
  expect(listed.slice(1).filter(({ relation }) => relation === 'identical' || relation === 'adoption')).toEqual([]);
});

test('a pair that shares but usual words is told with them: none is shown without a reason', () => {
  const crowd = Array.from({ length: 60 }, (_, n) => aRecord(`ASTM E${n}`, `Routing of ${FIELDS[n % 10]} in plants ${n}`));
  const library = [...crowd, aRecord('RFC 99921', 'An architecture for the interface to the routing system'), aRecord('ITU-T Y.9921', 'Recommendation for a routing architecture', { sdo: 'ITU' })];
  const found = new Comparison(gathered(library.map((record) => textOf(record))), dictionariesFor).of('RFC 99921', 10) ?? [];
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ because }) => because.length === 0).map(({ b }) => b)).toEqual([]);
});

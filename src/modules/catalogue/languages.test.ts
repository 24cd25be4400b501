// Questions with known answers in six languages (and Japanese): word forms, accents, Arabic with and without vowels and article, Chinese without
// spaces, slips. The texts are invented; of each question the right record stands first.

import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import type { Language } from '../../kit/languages.js';
import { importRecords } from './actions.js';
import { searchCatalogue } from './reads.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();
const ctx = await aCtx();

await importRecords(ctx, {
  name: 'records.jsonl',
  format: 'jsonl',
  rows: rowsOf([
    aRecord('ISO 90001:2020', { titles: { en: 'Security requirements for smart meters', fr: 'Exigences de sécurité pour compteurs intelligents', es: 'Requisitos de seguridad para contadores inteligentes', ru: 'Требования безопасности к умным счётчикам', zh: '智能电表安全要求', ar: 'مُتَطَلَّبات الأمن للعدّادات الذكية' } }),
    aRecord('ISO 90002:2020', { titles: { en: 'Measurement of optical fibre losses', fr: 'Mesure des pertes des fibres optiques', es: 'Medición de pérdidas en fibras ópticas', ru: 'Измерение потерь в оптических волокнах', zh: '光纤损耗的测量', ar: 'قياس الخسارة في الألياف البصرية' } }),
    aRecord('ISO 90003:2020', { titles: { en: 'Vocabulary of children’s toys', fr: 'Vocabulaire des jouets d’enfants', es: 'Vocabulario de los juguetes infantiles', ru: 'Словарь детских игрушек', zh: '儿童玩具词汇', ar: 'مفردات ألعاب الأطفال' } }),
    aRecord('ISO 90004:2020', { titles: { en: 'Framework for ledgers of water authorities', fr: 'Cadre applicable aux registres des régies des eaux', es: 'Marco para los registros de autoridades del agua', ru: 'Основы реестров органов водного хозяйства', zh: '水务机构账本框架', ar: 'إطار سجلات سلطات المياه' } }),
    aRecord('ISO 90005:2020', { titles: { en: 'Test methods for bicycles', fr: 'Méthodes d’essai des bicyclettes', es: 'Métodos de ensayo de bicicletas', ru: 'Методы испытаний велосипедов', zh: '自行车试验方法', ar: 'طرائق اختبار الدراجات' } }),
    aRecord('JIS X 90006:2020', { sdo: 'JISC', titles: { ja: '自転車のブレーキ試験', en: 'Brake tests' } }),
    aRecord('ISO 90007:2020', { titles: { en: 'Perfomance of brooms' } }),
    ...Array.from({ length: 60 }, (_, n) => aRecord(`ISO 90${100 + n}:2020`, { titles: { en: `Performance of lamp number ${n}` } })),
    aRecord('ISO 90200:2020', { titles: { en: 'Performance of curtains' } }),
  ]),
});

test.each([
  ['en', 'meter securities', 'ISO 90001:2020'],
  ['en', 'losses in fibres', 'ISO 90002:2020'],
  ['en', 'measuring fiber optical loss', 'ISO 90002:2020'],
  ['en', 'childrens toy', 'ISO 90003:2020'],
  ['en', 'testing bicycle', 'ISO 90005:2020'],
  ['en', 'autorities ledger', 'ISO 90004:2020'],
  ['en', 'vocabluary', 'ISO 90003:2020'],
  ['fr', 'exigence de securite', 'ISO 90001:2020'],
  ['fr', 'compteur intelligent', 'ISO 90001:2020'],
  ['fr', 'pertes de la fibre optique', 'ISO 90002:2020'],
  ['fr', 'jouet d’enfant', 'ISO 90003:2020'],
  ['fr', 'l’essai d’une bicyclette', 'ISO 90005:2020'],
  ['fr', 'bicylette', 'ISO 90005:2020'],
  ['es', 'medicion de la perdida', 'ISO 90002:2020'],
  ['es', 'contador inteligente', 'ISO 90001:2020'],
  ['es', 'ensayos de una bicicleta', 'ISO 90005:2020'],
  ['es', 'vocabulrio', 'ISO 90003:2020'],
  ['ru', 'безопасность счетчика', 'ISO 90001:2020'],
  ['ru', 'умный счётчик', 'ISO 90001:2020'],
  ['ru', 'потери оптического волокна', 'ISO 90002:2020'],
  ['ru', 'испытание велосипеда', 'ISO 90005:2020'],
  ['ru', 'словари игрушек', 'ISO 90003:2020'],
  ['ru', 'велосипдов', 'ISO 90005:2020'],
  ['zh', '电表安全', 'ISO 90001:2020'],
  ['zh', '光纤 测量', 'ISO 90002:2020'],
  ['zh', '儿童玩具', 'ISO 90003:2020'],
  ['zh', '玩', 'ISO 90003:2020'],
  ['zh', '汇', 'ISO 90003:2020'],
  ['zh', '水', 'ISO 90004:2020'],
  ['zh', '试验方法自行车', 'ISO 90005:2020'],
  ['ar', 'متطلبات الأمن', 'ISO 90001:2020'],
  ['ar', 'أمن العدادات', 'ISO 90001:2020'],
  ['ar', 'الامن', 'ISO 90001:2020'],
  ['ar', 'والألياف', 'ISO 90002:2020'],
  ['ar', 'خسارة الألياف', 'ISO 90002:2020'],
  ['ar', 'المفردات', 'ISO 90003:2020'],
  ['ar', 'للأطفال', 'ISO 90003:2020'],
  ['ar', 'سجل المياه', 'ISO 90004:2020'],
  ['ar', 'بالدراجة', 'ISO 90005:2020'],
  ['ar', 'قِيَاسُ', 'ISO 90002:2020'],
  ['en', 'ブレーキ', 'JIS X 90006:2020'],
  ['en', '転車の試験', 'JIS X 90006:2020'],
] as [Language, string, string][])('in %s “%s” finds %s first', async (language, words, designation) => {
  expect((await searchCatalogue(ctx.db, { words, language, filters: {}, sort: 'relevance' })).rows[0]?.designation).toBe(designation);
});

test('a slip that some list made too does not hide the word that was meant, and it is said', async () => {
  const answer = await searchCatalogue(ctx.db, { words: 'perfomance curtains', language: 'en', filters: {}, sort: 'relevance' });
  expect({ first: answer.rows[0]?.designation, also: answer.also, corrected: answer.corrected }).toEqual({ first: 'ISO 90200:2020', also: [{ word: 'perfomance', instead: ['performance'] }], corrected: [] });
  expect((await searchCatalogue(ctx.db, { words: 'perfomance', language: 'en', filters: {}, sort: 'relevance' })).rows[0]?.designation).toBe('ISO 90007:2020');
  expect((await searchCatalogue(ctx.db, { words: 'performance', language: 'en', filters: {}, sort: 'relevance' })).also).toEqual([]);
});

import { expect, test } from 'vitest';
import { bodySlug, membershipOf, nameKey, sortKeyOf } from './body.js';

test.each([
  ['ISO/IEC JTC 1', 'isoiecjtc1'],
  ['iso-iec JTC1', 'isoiecjtc1'],
  ['ITU-T SG13', 'sg13'],
  ['SG 13', 'sg13'],
  ['Commission d’études 13', 'commissiondetudes13'],
  ['МСЭ-T', 'мсэt'],
  ['13-я Исследовательская комиссия', '13яисследовательскаякомиссия'],
  ['第13研究组', '第13研究组'],
  ['الإتحاد', 'الاتحاد'],
])('%s is compared as %s', (words, key) => {
  expect(nameKey(words)).toBe(key);
});

test('study groups stand in the order of their numbers', () => {
  const acronyms = ['SG13', 'SG2', 'SG20', 'TSAG'];
  expect([...acronyms].sort((a, b) => (sortKeyOf(a, {}) < sortKeyOf(b, {}) ? -1 : 1))).toEqual(['SG2', 'SG13', 'SG20', 'TSAG']);
});

test('the address of a body is Latin and never that of the form for a new one', () => {
  expect([bodySlug('ISO/IEC JTC 1', {}), bodySlug(null, { en: 'Électricité SA' }), bodySlug(null, { zh: '某公司' }), bodySlug('New', {})]).toEqual(['iso-iec-jtc-1', 'electricite-sa', 'body', 'body-new']);
});

test('an administration is a member by what it is, an organization by what is said of it, and none after its end', () => {
  const of = (kind: 'administration' | 'sdo', membership: 'sectorMember' | null = null, endedOn: string | null = null) => membershipOf({ kind, membership, endedOn }, '2026-11-21');
  expect([of('administration'), of('sdo'), of('sdo', 'sectorMember'), of('administration', null, '2026-11-20')]).toEqual(['memberState', null, 'sectorMember', null]);
});

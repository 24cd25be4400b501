import { expect, test } from 'vitest';
import { designationsIn } from './designations.js';
import { Links } from './links.js';
import { type Told, ownKeys, statedOf } from './stated.js';

const told = (given: Partial<Told>): Told => ({ publisher: 'ISO', designation: '', titles: {}, abstracts: {}, altids: [], relations: [], ...given });

test.each([
  ['ISO/IEC 9594-8:2020', ['iso:9594-8']],
  ['ISO/IEC FDIS 13818-1', ['iso:13818-1']],
  ['IEC/TR 61000-3-7:2008', ['iso:61000-3-7']],
  ['IEC 61691.1-1-2023', ['iso:61691-1-1']],
  ['ISO 10303-1031:2014', ['iso:10303-1031']],
  ['ISO/IEC/IEEE 8802.11/Amd5-2005', ['iso:8802-11/amd5']],
  ['ISO/IEC/IEEE 8802-11:2012/AMD1:2014', ['iso:8802-11/amd1']],
  ['ISO/IEC Guide 2:2004', ['iso:guide 2']],
  ['ГОСТ Р 50571-5-53-2013/МЭК 60364-5-53:2002', ['iso:60364-5-53']],
  ['ITU-T F.400/X.400 (06/1999)', ['itu:f.400', 'itu:x.400']],
  ['[ITU-T Recommendation Q.767 (1991), modified]', ['itu:q.767']],
  ['ITU-T Q.2931 B (12/2000)', ['itu:q.2931b']],
  ['ITU-T H Suppl. 18 (10/2017)', ['itu:h suppl 18']],
  ['IEEE Std C57.15-2009', ['ieee:c57.15']],
  ['ETSI GS ECI 001-5-1', ['etsi:001-5-1']],
  ['the same as RFC 9340 and ECMA-340', ['rfc:9340', 'ecma:340']],
  ['Digital Linear Tape (DLT) of 12,65 mm', []],
])('%s names %j', (text, keys) => {
  expect(designationsIn(text).map(({ key }) => key)).toEqual(keys);
});

test('a national designation before that of ISO tells of an adoption, that of ISO alone is its own', () => {
  const gost = told({ publisher: 'GOST', designation: 'ГОСТ ISO/IEC 17025-2019' });
  expect([ownKeys(gost), statedOf(gost)]).toEqual([[], [{ key: 'iso:17025', as: 'adoption' }]]);
  expect(ownKeys(told({ designation: 'ISO/IEC 17025:2017' }))).toEqual(['iso:17025']);
});

test.each([
  [{ altids: ['ISO/IEC 9594-8'] }, { key: 'iso:9594-8', as: 'jointNumber' }],
  [{ relations: [{ type: 'adoptedAs', target: 'ISO 11754' }] }, { key: 'iso:11754', as: 'adoption' }],
  [{ titles: { en: 'Link layer [ITU-T Recommendation Q.921 (1993), modified]' } }, { key: 'itu:q.921', as: 'modified' }],
  [{ titles: { en: 'oneM2M; Requirements (oneM2M TS-0002 version 2.10.2 Release 2A)' } }, { key: 'onem2m:ts-0002', as: 'transposes' }],
  [{ titles: { en: 'IEEE Standard for Adoption of ISO/IEC 14102:2008 Information Technology' } }, { key: 'iso:14102', as: 'adoption' }],
  [{ abstracts: { en: 'Languages. This Recommendation is technically aligned with ETSI ES 201 873-4 V4.2.1 (2010-07).' } }, { key: 'etsi:201 873-4', as: 'aligned' }],
  [{ designation: 'JIS C 60068-1:2016' }, { key: 'iso:60068-1', as: 'numberOf' }],
])('%j states %j', (given, stated) => {
  expect(statedOf(told(given))).toContainEqual(stated);
});

test('a mere reference states nothing', () => {
  expect(statedOf(told({ abstracts: { en: 'This document is to be read with ISO 9001 and cancels ISO 9002.' }, relations: [{ type: 'obsoletes', target: 'ISO 9002' }] }))).toEqual([]);
});

test('links go both ways, through a third text, and through an adoption by the same publisher; never within a publisher', () => {
  const known = (publisher: string, own: string[], stated: { key: string; as: 'adoption' | 'jointNumber' | 'transposes' }[] = []) => ({ publisher, own, stated });
  const links = new Links([
    known('ITU', ['itu:x.509'], [{ key: 'iso:9594-8', as: 'jointNumber' }]),
    known('ISO', ['iso:9594-8']),
    known('IEC', ['iso:9594-8']),
    known('ISO', ['iso:9594-8', 'iso:9594']),
    known('IEEE', ['iso:60076-21'], [{ key: 'ieee:c57.15', as: 'adoption' }]),
    known('IEEE', ['ieee:c57.15']),
    known('IEC', ['iso:60076-21']),
    known('ETSI', ['etsi:118 102'], [{ key: 'onem2m:ts-0002', as: 'transposes' }]),
    known('ITU', ['itu:y.4500.2'], [{ key: 'onem2m:ts-0002', as: 'transposes' }]),
  ]);
  const of = (subject: number) => links.of(subject).map(({ subject: other, as }) => [other, as]);
  expect(of(0)).toEqual([[1, 'jointNumber'], [2, 'jointNumber'], [3, 'jointNumber']]);
  expect(of(1)).toEqual([[2, 'sameDesignation'], [0, 'jointNumber']]);
  expect(of(5)).toEqual([[6, 'adoption']]);
  expect(of(6)).toEqual([[4, 'sameDesignation'], [5, 'adoption']]);
  expect(of(7)).toEqual([[8, 'sharedThird']]);
});

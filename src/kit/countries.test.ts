import { expect, test } from 'vitest';
import { COUNTRIES, REGIONS, commonName, countryName, countryOf, isMemberState, regionName, regionOf } from './countries.js';
import { LANGUAGES } from './languages.js';

test('the Union has 194 Member States, each of one region', () => {
  expect(COUNTRIES.length).toBe(194);
  expect(new Set(COUNTRIES).size).toBe(194);
  expect(REGIONS.map((region) => COUNTRIES.filter((code) => regionOf(code) === region).length)).toEqual([44, 35, 21, 39, 9, 46]);
  expect([isMemberState('CH'), isMemberState('XK'), isMemberState(null)]).toEqual([true, false, false]);
});

test('every Member State is found again by its name in each of the six languages', () => {
  const lost = COUNTRIES.flatMap((code) => LANGUAGES.filter((language) => countryOf(countryName(language, code)) !== code).map((language) => `${language}:${code}`));
  expect(lost).toEqual([]);
});

test('a country is found by its code and by the names in use', () => {
  expect(['ch', 'Korea', 'Rep. of nowhere', 'USA', 'türkiye', 'TURKEY', '韩国', 'Cote d\'Ivoire', ''].map(countryOf)).toEqual(['CH', 'KR', null, 'US', 'TR', 'TR', 'KR', 'CI', null]);
});

test('regions have names in six languages', () => {
  expect(LANGUAGES.map((language) => regionName(language, 'EUR'))).toEqual(['أوروبا', '欧洲', 'Europe', 'Europe', 'Европа', 'Europa']);
});

test('no Member State is called by a name that it does not bear in the Union, and all are found by what people type', () => {
  const UNFIT = /burma|birm|бирма|بورما|north korea|corée du nord|corea del norte|كوريا الشمالية|kinshasa|киншаса|كينشاسا|金）|saudí|cape verde|cap-vert|ساحل العاج|&|о-ва/i;
  const said = COUNTRIES.flatMap((code) => LANGUAGES.map((language) => countryName(language, code)));
  expect(said.filter((name) => UNFIT.test(name))).toEqual([]);
  expect(COUNTRIES.flatMap((code) => LANGUAGES.map((language) => commonName(language, code))).filter((name) => UNFIT.test(name)).length).toBeGreaterThan(15);
  const lost = COUNTRIES.flatMap((code) => LANGUAGES.filter((language) => countryOf(commonName(language, code)) !== code).map((language) => `${language}:${code}`));
  expect(lost).toEqual([]);
});

test('no two Member States share a name', () => {
  for (const language of LANGUAGES) expect(new Set(COUNTRIES.map((code) => countryName(language, code))).size).toBe(194);
});

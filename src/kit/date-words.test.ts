import { expect, test } from 'vitest';
import { sayDay } from './date-words.js';
import { LANGUAGES } from './languages.js';

test('a day is said with its day of the week as letters of each language print it', () => {
  expect(Object.fromEntries(LANGUAGES.map((language) => [language, sayDay(language, '2027-01-06')]))).toEqual({
    ar: 'الأربعاء، 6 يناير 2027',
    en: 'Wednesday, 6 January 2027',
    es: 'miércoles, 6 de enero de 2027',
    fr: 'mercredi 6 janvier 2027',
    ru: 'среда, 6 января 2027 г.',
    zh: '2027年1月6日星期三',
  });
});

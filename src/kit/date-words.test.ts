import { expect, test } from 'vitest';
import { sayAsKnown, sayDay } from './date-words.js';
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

test('a date is said as precisely as it is known; what is no date stays', () => {
  expect(['2019', '2019-10', '2019-10-14', '2019-13', 'soon'].map((on) => sayAsKnown('en', on))).toEqual(['2019', 'October 2019', '14 October 2019', '2019-13', 'soon']);
  expect([sayAsKnown('ar', '2019-10'), sayAsKnown('zh', '2019-10'), sayAsKnown('ru', '2019-10')]).toEqual(['أكتوبر 2019', '2019年10月', 'октябрь 2019 г.']);
});

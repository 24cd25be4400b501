import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../kit/dates.js';
import { LANGUAGES } from '../../../kit/languages.js';
import { writeDate, writeDates, writeTimes } from '../languages/dates.js';
import { findDates } from './dates.js';
import { plainOf } from './lines.js';
import { findTimes } from './times.js';

const day = fc.integer({ min: 0, max: 6200 }).map((n) => addDays('2009-01-01', n));

test.each(LANGUAGES)('a date written in %s is read back', (language) => {
  fc.assert(
    fc.property(day, (on) => {
      expect(findDates(plainOf(writeDate(language, on)), language).map(({ start, last }) => [start, last])).toEqual([
        [on, on],
      ]);
    }),
  );
});

test.each(LANGUAGES)('a range written in %s is read back', (language) => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), (start, length) => {
      const end = addDays(start, length);
      expect(
        findDates(plainOf(writeDates(language, start, end)), language).map((one) => [one.start, one.last]),
      ).toEqual([[start, end]]);
    }),
  );
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);

test.each(LANGUAGES)('hours written in %s are read back', (language) => {
  fc.assert(
    fc.property(clock, (start) => {
      const end = `23:${start.slice(3)}`;
      expect(
        findTimes(plainOf(writeTimes(language, start, end)), language).map((one) => [one.start, one.last]),
      ).toEqual([[start, end]]);
    }),
  );
});

test.each([
  ['en', 'from 26 February to 2 March 2018', '2018-02-26', '2018-03-02'],
  ['en', 'March 22-24, 2023', '2023-03-22', '2023-03-24'],
  ['fr', 'du 1er au 4 mai 2017', '2017-05-01', '2017-05-04'],
  ['es', 'del 13 al 17 de marzo de 2012', '2012-03-13', '2012-03-17'],
  ['ru', 'с 28 октября по 1 ноября 2024 года', '2024-10-28', '2024-11-01'],
  ['zh', '二〇一九年五月十四至十六日', '2019-05-14', '2019-05-16'],
  ['zh', '2022年1月10日至17日', '2022-01-10', '2022-01-17'],
  ['ar', '14-10 ديسمبر 2018', '2018-12-10', '2018-12-14'],
  ['ar', 'من ١٨ إلى ٢٢ تموز/يوليو ٢٠١٦', '2016-07-18', '2016-07-22'],
  ['ar', '30 جويلية إلى 1 أوت 2019', '2019-07-30', '2019-08-01'],
] as const)('%s: %s', (language, words, start, last) => {
  expect(findDates(plainOf(words), language).map((one) => [one.start, one.last])).toEqual([[start, last]]);
});

test.each([
  ['en', 'from 2 to 5.30 pm', '14:00', '17:30'],
  ['en', 'at 0930 hours', '09:30', null],
  ['fr', 'de 12 heures à 15 heures UTC', '12:00', '15:00'],
  ['es', 'de 9.30 a 17.30 horas', '09:30', '17:30'],
  ['ru', 'с 13 час. 00 мин. до 14 час. 30 мин.', '13:00', '14:30'],
  ['zh', '下午2时至5时30分', '14:00', '17:30'],
  ['zh', '13:00至16:00时', '13:00', '16:00'],
  ['ar', 'في الساعة 5 مساءً', '17:00', null],
] as const)('%s: %s', (language, words, start, last) => {
  expect(findTimes(plainOf(words), language).map((one) => [one.start, one.last])).toEqual([[start, last]]);
});

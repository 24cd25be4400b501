import { expect, test } from 'vitest';
import type { Language } from '../../../kit/languages.js';
import { findTimes } from './times.js';

const CASES: [Language, string, [string, string | null][]][] = [
  [
    'en',
    'The meeting opens at half past nine in the morning and closes at five o’clock.'.replace('’', "'"),
    [
      ['09:30', null],
      ['17:00', null],
    ],
  ],
  ['en', 'from nine a.m. to noon', [['09:00', '12:00']]],
  ['en', 'two of the nine groups met for ten days', []],
  [
    'fr',
    "La séance s'ouvrira à neuf heures trente et se terminera à dix-sept heures.",
    [
      ['09:30', null],
      ['17:00', null],
    ],
  ],
  ['fr', 'de neuf heures à midi', [['09:00', '12:00']]],
  ['fr', 'une pause de deux heures', []],
  ['es', 'a las nueve y media de la mañana hasta las cinco de la tarde', [['09:30', '17:00']]],
  ['es', 'de las nueve a las trece horas', [['09:00', '13:00']]],
  ['es', 'las nueve Comisiones de Estudio', []],
  ['ru', 'Собрание откроется в девять часов тридцать минут', [['09:30', null]]],
  ['ru', 'с девяти до семнадцати часов', [['09:00', '17:00']]],
  ['ru', 'в половине десятого', [['09:30', null]]],
  ['ru', 'за двенадцать часов до начала', []],
  ['ar', 'من الساعة التاسعة والنصف صباحاً إلى الساعة الخامسة مساءً', [['09:30', '17:00']]],
  ['ar', 'تبدأ الجلسة في الساعة الثانية بعد الظهر', [['14:00', null]]],
  [
    'zh',
    '会议于上午九时三十分开始，下午五时结束',
    [
      ['09:30', null],
      ['17:00', null],
    ],
  ],
  ['zh', '上午九点半至十二点', [['09:30', '12:00']]],
  ['zh', '以下三点意见', []],
];

test.each(CASES)('hours in words are read in %s: %s', (language, text, times) => {
  expect(findTimes(text, language).map(({ start, last }) => [start, last])).toEqual(times);
});

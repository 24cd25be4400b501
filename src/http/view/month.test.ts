import { expect, test } from 'vitest';
import { weeksOf } from './month.js';
import { passagesOf } from './passages.js';

test('the weeks of a month run from Monday and cover it whole', () => {
  expect(weeksOf('2023-03').map((week) => [week[0], week[6]])).toEqual([
    ['2023-02-27', '2023-03-05'],
    ['2023-03-06', '2023-03-12'],
    ['2023-03-13', '2023-03-19'],
    ['2023-03-20', '2023-03-26'],
    ['2023-03-27', '2023-04-02'],
  ]);
  expect(weeksOf('2021-02').map((week) => week[0])).toEqual(['2021-02-01', '2021-02-08', '2021-02-15', '2021-02-22']);
});

test('a snippet is cut at the marks of the database, and a mark that never closes marks nothing', () => {
  expect(passagesOf('on \u0001quantum\u0002 keys, \u0001quantum\u0002', '\u0001', '\u0002')).toEqual([
    { text: 'on ', is: 'same' },
    { text: 'quantum', is: 'hit' },
    { text: ' keys, ', is: 'same' },
    { text: 'quantum', is: 'hit' },
  ]);
  expect(passagesOf('a \u0001b', '\u0001', '\u0002')).toEqual([
    { text: 'a ', is: 'same' },
    { text: 'b', is: 'same' },
  ]);
});

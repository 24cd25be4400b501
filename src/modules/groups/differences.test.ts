import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { type Clause, differences } from './differences.js';
import { wordDifferences } from './word-differences.js';

const clause = (number: string, title: string, text: string): Clause => ({ number, title, text, level: 1 });
const before = (passages: { text: string; is: string }[]) => passages.filter(({ is }) => is !== 'in').map(({ text }) => text).join('');
const after = (passages: { text: string; is: string }[]) => passages.filter(({ is }) => is !== 'out').map(({ text }) => text).join('');

test('what was taken out stands before what was put in its place', () => {
  expect(wordDifferences('It meets twice a year.', 'It meets three times a year.', 'en')).toEqual([
    { text: 'It meets ', is: 'same' },
    { text: 'twice', is: 'out' },
    { text: 'three times', is: 'in' },
    { text: ' a year.', is: 'same' },
  ]);
});

test('Chinese is compared word by word', () => {
  expect(wordDifferences('联合协调活动每年召开两次会议', '联合协调活动每年召开三次会议', 'zh')).toEqual([
    { text: '联合协调活动每年召开', is: 'same' },
    { text: '两次', is: 'out' },
    { text: '三次', is: 'in' },
    { text: '会议', is: 'same' },
  ]);
});

test('without what was put in it is the earlier text, without what was taken out the later, in every language', () => {
  const words = fc.array(fc.constantFrom('the ', 'group ', '会议', 'المجموعة ', 'группа ', '. ', '7'), { maxLength: 40 }).map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, fc.constantFrom(...LANGUAGES), (a, b, language) => {
      const found = wordDifferences(a, b, language);
      expect([before(found), after(found)]).toEqual([a, b]);
      expect(found.every(({ text }) => text.length > 0)).toBe(true);
    }),
  );
});

test('two long texts with but their last space in common are replaced as a whole', () => {
  const [a, b] = [Array.from({ length: 6000 }, (_, n) => `a${n} `).join(''), Array.from({ length: 6000 }, (_, n) => `b${n}_ `).join('')];
  expect(wordDifferences(a, b, 'en').map(({ is }) => is)).toEqual(['out', 'in', 'same']);
});

test('clauses are matched by title when renumbered, by number when retitled; others were added or removed where they stand', () => {
  const earlier = [clause('1', 'Scope', 'It coordinates.'), clause('2', 'Participation', 'Members.'), clause('3', 'Meetings', 'Twice a year.'), clause('4', 'Leadership', 'A chair.')];
  const later = [clause('1', 'Scope', 'It coordinates.'), clause('2', 'Meetings', 'Once a year.'), clause('3', 'Duration', 'Open.'), clause('4', 'Leaders', 'A chair.')];
  expect(differences(earlier, later, 'en').map(({ number, is, title }) => [number, is, after(title) || before(title)])).toEqual([
    ['1', 'same', 'Scope'],
    ['2', 'removed', 'Participation'],
    ['2', 'changed', 'Meetings'],
    ['3', 'added', 'Duration'],
    ['4', 'changed', 'Leaders'],
  ]);
});

test('a text is no different from itself', () => {
  const clauses = [clause('1', 'Scope', 'It coordinates.\n- a\n- b'), clause('2', 'Meetings', '')];
  expect(differences(clauses, clauses, 'en').every(({ is }) => is === 'same')).toBe(true);
  expect(differences([], clauses, 'en').map(({ is }) => is)).toEqual(['added', 'added']);
});

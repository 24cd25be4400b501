import { expect, test } from 'vitest';
import { clausesIn, numbersApart, textOf } from './terms-text.js';

const TEXT = `1 Scope
It coordinates ABC.
5 members take part.

2. Tasks
2.1 Roadmap
- keep it
2.2 Liaison
Write letters.
3 Working methods
On 2 December 2026 it meets.`;

test('numbered headings are recognised in their order, and other lines that begin with a number are text', () => {
  expect(clausesIn(TEXT).map(({ number, title, text, level }) => [number, title, text, level])).toEqual([
    ['1', 'Scope', 'It coordinates ABC.\n5 members take part.', 1],
    ['2', 'Tasks', '', 1],
    ['2.1', 'Roadmap', '- keep it', 2],
    ['2.2', 'Liaison', 'Write letters.', 2],
    ['3', 'Working methods', 'On 2 December 2026 it meets.', 1],
  ]);
});

test('clauses written out give the same clauses again, with Arabic digits read as numbers', () => {
  const clauses = clausesIn(`Preface\n${TEXT}\n# Annex\nMore.`);
  expect(clauses[0]).toEqual({ number: null, title: '', text: 'Preface', level: 1 });
  expect(clauses.at(-1)).toEqual({ number: null, title: 'Annex', text: 'More.', level: 1 });
  expect(clausesIn(textOf(clauses))).toEqual(clauses);
  expect(clausesIn('١ النطاق\r\nنص').map(({ number, text }) => [number, text])).toEqual([['1', 'نص']]);
  expect(clausesIn(' \n')).toEqual([]);
});

test('the numbers that only one of two editions has are told', () => {
  expect(numbersApart(clausesIn('1 A\n2 B'), clausesIn('1 A\n2 B\n2.1 C'))).toEqual(['2.1']);
});

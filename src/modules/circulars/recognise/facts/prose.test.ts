import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recognise } from '../../recognise.js';

test('a paragraph that begins with an ordinal keeps its own number', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../../../demo/circular-68-ru.txt'), 'utf8');
  const first = /^1\t/m;
  expect(first.test(text)).toBe(true);
  const lines = text
    .replace(first, '1\t13-я Исследовательская комиссия просит учесть следующее. ')
    .split('\n')
    .map((line) => ({ text: line }));
  const { facts } = recognise({ format: 'text', name: 'x.txt', lines });
  expect(
    facts.paragraphs
      .slice(0, 3)
      .map((paragraph) => paragraph.number)
      .filter(Boolean)
      .slice(0, 2),
  ).toEqual(['1', '2']);
});

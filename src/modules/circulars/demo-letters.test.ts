import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ReadLetter, check } from './check.js';
import { readText } from './testing.js';

const GOLD = new URL('../../../test/corpus/demo/', import.meta.url);

interface Gold {
  file: string;
  expected: Record<string, unknown>;
}

const golds: Gold[] = readdirSync(GOLD)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as Gold);

const letters: ReadLetter[] = golds.map(({ file }) => readText(readFileSync(new URL(file, GOLD), 'utf8'), file.replace(/^.*\//, '')));

/** What the gold states of a value that may say more. */
function within(shape: unknown, value: unknown): unknown {
  if (Array.isArray(shape) && Array.isArray(value)) return value.map((one, index) => within(shape[Math.min(index, shape.length - 1)], one));
  if (shape && value && typeof shape === 'object' && typeof value === 'object')
    return Object.fromEntries(Object.keys(shape).map((key) => [key, within((shape as Record<string, unknown>)[key], (value as Record<string, unknown>)[key])]));
  return value;
}

test.each(golds.map(({ file, expected }, index) => [file.replace(/^.*\//, ''), expected, index] as const))('%s is read as it is printed', (_, expected, index) => {
  expect(within(expected, letters[index]?.reading.facts)).toEqual(expected);
});

test('no letter of the demonstration has an error or a warning, alone or beside its other editions', () => {
  const found = check(letters).filter(({ severity }) => severity !== 'note');
  expect(found.map(({ file, line, message }) => `${file}:${line} ${message.code}`)).toEqual([]);
});

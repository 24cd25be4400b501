// Letters in order are found in order: as they are, wrapped by hand, and in six languages.

import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import {
  demoEditions,
  faults,
  faultsOf,
  knownLetters,
  knownText,
  orderlyLetter,
  orderlyLetters,
  readText,
  wrapped,
} from './testing.js';

describe('a letter in order', () => {
  it.each(knownLetters())('%s has no errors and no warnings', (name) => {
    expect(faultsOf(name.replace('.txt', ''))).toEqual([]);
  });
});

describe('a letter in order by its author, who did not know the checks', () => {
  it.each([...orderlyLetters('unseen'), ...orderlyLetters('fresh')])('%s has no errors and no warnings', (path) => {
    expect(faults(check([orderlyLetter(path)]))).toEqual([]);
  });
});

describe('a letter in order, wrapped by hand', () => {
  const flowing = knownLetters().filter((name) => !name.startsWith('zh') && /[^\n]{200}/.test(knownText(name)));

  it.each(flowing)('%s has no errors and no warnings', (name) => {
    expect(faults(check([readText(wrapped(knownText(name)), name)]))).toEqual([]);
  });
});

describe('the demo letters', () => {
  it.each([68, 7, 33])('%i have no errors and no warnings in any language', (number) => {
    const editions = demoEditions(number);
    expect(editions.length).toBe(6);
    expect(faults(check(editions))).toEqual([]);
  });
});

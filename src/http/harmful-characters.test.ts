import { expect, test } from 'vitest';
import { withoutHarmful } from './harmful-characters.js';

test('what would break a text or turn it round is left out, and nothing else', () => {
  const given = new URLSearchParams([['name', 'Ann\u202Egnp.exe'], ['a\0b', 'c\0d'], ['title', 'د. عائشة \u2066(Ms)\u2069\u200F'], ['name', 'two\nlines']]);
  expect([...withoutHarmful(given)]).toEqual([['name', 'Anngnp.exe'], ['ab', 'cd'], ['title', 'د. عائشة \u2066(Ms)\u2069\u200F'], ['name', 'two\nlines']]);
});

test('what holds none of them is given back as it is', () => {
  const given = new URLSearchParams('a=1&a=2&b=%D0%AF');
  expect(withoutHarmful(given)).toBe(given);
});

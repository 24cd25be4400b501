import { describe, expect, it } from 'vitest';
import type { Letter } from '../checks/letter.js';
import { divergences } from './divergence.js';

const editions = (...languages: string[]) => languages.map((language) => ({ language }) as Letter);

describe('the edition that differs', () => {
  it('is the one against the majority', () => {
    expect(divergences(editions('en', 'fr', 'ru'), ['a', 'b', 'a'])).toEqual([
      { index: 1, found: 'b', expected: 'a', from: 'en' },
    ]);
  });

  it('is the one that differs from the French text where there is no majority', () => {
    expect(divergences(editions('en', 'fr'), ['a', 'b']).map(({ index, from }) => [index, from])).toEqual([[0, 'fr']]);
    expect(divergences(editions('zh', 'ru', 'fr'), ['shall', 'invited', 'may']).map(({ index }) => index)).toEqual([
      0, 1,
    ]);
  });

  it('is none where all say the same or one does not say', () => {
    expect(divergences(editions('en', 'fr', 'es'), ['a', null, 'a'])).toEqual([]);
  });
});

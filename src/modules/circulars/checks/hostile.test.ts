// Whatever the text, checking ends, soon, and without a crash.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkLetter } from '../check.js';
import { knownLetters, knownText, readText } from '../testing.js';
import { letterOf } from './letter.js';

const clean = readText(knownText('en-1'));

/** The facts of a good letter over any text. */
function over(text: string, language: 'en' | 'zh' | 'ru' = 'en') {
  const paper = { format: 'text' as const, name: 'x', lines: text.split('\n').map((line) => ({ text: line })) };
  return { reading: { ...clean.reading, facts: { ...clean.reading.facts, language } }, paper };
}

describe('checking a hostile text', () => {
  it.each([
    '(',
    'a@',
    'http://',
    'A.1 clause 5, ',
    '附件',
    '除了',
    'JCA-',
    'first meeting ',
    'МСЭ-T ',
    '最迟',
    '12 March 2024 ',
  ])(
    'takes a bounded time for one line of a megabyte and for many lines of: %s',
    (piece) => {
      for (const language of ['en', 'zh', 'ru'] as const)
        for (const text of [
          piece.repeat(Math.ceil(1_000_000 / piece.length)),
          `${piece.repeat(Math.ceil(50 / piece.length))}\n`.repeat(20_000),
        ]) {
          const { reading, paper } = over(text, language);
          const start = performance.now();
          checkLetter(reading, paper);
          // Far above what it takes: what is not linear takes minutes.
          expect(performance.now() - start).toBeLessThan(45_000);
        }
    },
    240_000,
  );

  // Tried in every way in which its letters can be parted, it would take longer than the world lasts.
  it('sees at once that a long line of capitals above the title of who signs is no name', () => {
    const text = knownText('en-1');
    expect(text).toContain(' Seiji Onodera\nDirector of the Telecommunication');
    const found = check([readText(text.replace(' Seiji Onodera\n', `${'A·'.repeat(1500)}!\n`))]);
    expect(found.some(({ kind }) => kind === 'signature')).toBe(true);
  });

  it('never fails on a mutilated letter', () => {
    const texts = knownLetters().map((name) => knownText(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 400 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text, at, length, put) => {
          const from = at % text.length;
          check([readText(text.slice(0, from) + put + text.slice(from + length))]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('keeps offsets in the printed text', () => {
    const letter = letterOf(clean.reading, clean.paper);
    expect(letter.blocks.length).toBeGreaterThan(50);
    for (const block of letter.blocks) expect(block.raw.length).toBe(block.text.length);
  });
});

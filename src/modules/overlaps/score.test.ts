import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REASONS } from './evidence/links.js';
import { type Scorable, scoreOf } from './score.js';
import { VERDICTS } from './tables.js';

const pairs = fc.record<Scorable>({
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
  titleCosine: fc.double({ min: 0, max: 1, noNaN: true }),
  link: fc.constantFrom(null, ...REASONS),
  beside: fc.boolean(),
  nearer: fc.double({ min: -0.016, max: 0.002, noNaN: true }),
  verdict: fc.constantFrom(undefined, ...VERDICTS),
});
const aPair = (change: Partial<Scorable> = {}): Scorable => ({ chance: 0.999, titleCosine: 1, link: null, beside: false, nearer: 0, verdict: undefined, ...change });

test('a score is a chance, however much speaks for two texts or against them', () => {
  fc.assert(fc.property(pairs, (pair) => scoreOf(pair) >= 0 && scoreOf(pair) <= 1));
});

test('of texts with the same number and the same words the nearest stands first', () => {
  const score = (nearer: number) => scoreOf(aPair({ link: 'sameDesignation', nearer }));
  expect([score(0.002) > score(0), score(0.002) <= 1]).toEqual([true, true]);
});

test('beside a declared partner words count half, and judgements weigh more than both', () => {
  expect([aPair(), aPair({ beside: true }), aPair({ verdict: 'not' }), aPair({ chance: 0.2, verdict: 'confirmed' }), aPair({ chance: 0.2, verdict: 'complementary' })].map(scoreOf)).toEqual([0.999, 0.4995, 0.01, 0.99, 0.2]);
});

import { expect, test } from 'vitest';
import type { Reason } from './evidence/links.js';
import { type Seen, relationOf } from './relation.js';

const told = (given: Partial<Seen>) => relationOf({ link: null, chance: 0.95, score: 0.95, adopter: false, amendmentApart: false, sameWords: false, equalLast: false, titleCosine: 0, ...given } as Seen);

test.each<[Reason, string]>([
  ['sameDesignation', 'identical'],
  ['jointNumber', 'identical'],
  ['adoption', 'adoption'],
  ['endorsement', 'adoption'],
  ['transposes', 'adoption'],
  ['modified', 'aligned'],
  ['aligned', 'aligned'],
  ['sharedThird', 'aligned'],
])('what is stated as %s is %s, however unlike the words are', (link, relation) => {
  expect(told({ link, score: 0.3, chance: 0.1 })).toBe(relation);
});

test('a number alone makes no adoption unless the titles bear it out', () => {
  expect([told({ link: 'numberOf', score: 0.9 }), told({ link: 'numberOf', score: 0.89 })]).toEqual(['adoption', 'overlap']);
});

test('without a statement the same words make the same text, of a body that takes over texts an adoption', () => {
  expect([told({ sameWords: true }), told({ sameWords: true, adopter: true }), told({ sameWords: true, chance: 0.79 })]).toEqual(['identical', 'adoption', 'overlap']);
});

test('a near title with an equal end is aligned, any other is on the same subject: sister parts are near too', () => {
  expect([told({ equalLast: true, titleCosine: 0.81 }), told({ equalLast: true, titleCosine: 0.8 }), told({ titleCosine: 0.99 })]).toEqual(['aligned', 'overlap', 'overlap']);
});

test('what is unlikely, and an amendment beside its document, is never the same text', () => {
  expect([told({ sameWords: true, score: 0.69 }), told({ sameWords: true, amendmentApart: true })]).toEqual(['overlap', 'overlap']);
});

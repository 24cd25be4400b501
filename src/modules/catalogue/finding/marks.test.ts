// Which words of a title are shown as those that were asked for.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markerOf } from './marks.js';

const marked = (words: string[], text: string) => markerOf(words)(text).map((piece) => (piece.asked ? `[${piece.text}]` : piece.text)).join('');

test('words are marked in other forms, without accents, and in scripts without spaces', () => {
  expect(marked(['network key'], 'Key networks: a networked keyboard')).toBe('[Key] [networks]: a [networked] keyboard');
  expect(marked(['reseau'], 'Les réseaux de capteurs')).toBe('Les [réseaux] de capteurs');
  expect(marked(['量子'], '关于量子网络')).toBe('关于[量子]网络');
  expect(marked(['открытого'], 'Сертификаты открытых ключей')).toBe('Сертификаты [открытых] ключей');
  expect(marked([], 'Anything')).toBe('Anything');
});

test('the pieces make up the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, words) => {
      expect(markerOf([words])(text).map((piece) => piece.text).join('')).toBe(text);
    }),
    { numRuns: 200 },
  );
});

import { describe, expect, test } from 'vitest';
import { lineText } from './order.js';
import type { Row } from './rows.js';

/** A row as it is seen from left to right: every sign five points wide, a bar for a wide gap. */
const seen = (text: string): Row => {
  let x = 0;
  const signs = [];
  for (const sign of text) {
    if (sign === '|') x += 40;
    else {
      signs.push({ text: sign, x, width: 5, size: 10, stretch: 0 });
      x += 5;
    }
  }
  return { y: 0, size: 10, signs };
};

/** What a person sees of Arabic words: the letters from left to right. */
const shown = (words: string): string => [...words].reverse().join('');

describe('a left-to-right row', () => {
  test('keeps its order, with tabs between its columns', () => {
    expect(lineText(seen('Tel:|+41 22 730 5126'), false)).toBe('Tel:\t+41 22 730 5126');
  });

  test('turns its Arabic words alone', () => {
    expect(lineText(seen(`the word ${shown('قطاع التقييس')} means sector`), false)).toBe(
      'the word قطاع التقييس means sector',
    );
  });
});

describe('a right-to-left row', () => {
  test('is read from the right, columns too', () => {
    expect(lineText(seen(`+41 22 730 5126|:${shown('الهاتف')}`), true)).toBe('الهاتف:\t+41 22 730 5126');
  });

  test('keeps Latin words, numbers and addresses as they stand', () => {
    expect(lineText(seen(`.2024 ${shown('مايو')} 12 ${shown('في')} ITU-T A.1 ${shown('التوصية')}`), true)).toBe(
      'التوصية ITU-T A.1 في 12 مايو 2024.',
    );
    expect(lineText(seen(`https://itu.int/jca/ ${shown('العنوان')}`), true)).toBe('العنوان https://itu.int/jca/');
    expect(lineText(seen(`17:00-09:30 ${shown('من')}`), true)).toBe('من 17:00-09:30');
    expect(lineText(seen(`٢٠١٦ ${shown('سبتمبر')} ١٤`), true)).toBe('١٤ سبتمبر ٢٠١٦');
  });

  test('has its brackets the right way round, however they were stored', () => {
    expect(lineText(seen(`.(JCA-DTN ${shown('انظر')}) ${shown('النشاط')}`), true)).toBe('النشاط (انظر JCA-DTN).');
    expect(lineText(seen(`.)JCA-DTN ${shown('انظر')}( ${shown('النشاط')}`), true)).toBe('النشاط (انظر JCA-DTN).');
  });

  test('has its number first', () => {
    expect(lineText(seen(`${shown('البند')}|.1`), true)).toBe('1.\tالبند');
  });

  test('with a telephone number that was shown turned', () => {
    expect(lineText(seen('5126 730 22 41+'), true)).toBe('+41 22 730 5126');
  });
});

describe('gaps', () => {
  test('are spaces between words and nothing between Chinese characters', () => {
    const spread = (text: string, gap: number): Row => ({
      y: 0,
      size: 10,
      signs: [...text].map((sign, at) => ({ text: sign, x: at * (5 + gap), width: 5, size: 10, stretch: 0 })),
    });
    expect(lineText(spread('ab', 3), false)).toBe('a b');
    expect(lineText(spread('ab', 1), false)).toBe('ab');
    expect(lineText(spread('会议', 3), false)).toBe('会议');
    expect(lineText(spread('年2', 3), false)).toBe('年2');
  });
});

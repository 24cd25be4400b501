// Numbers of days, weeks, months: in figures or words.

import type { Language } from '../../../../kit/languages.js';
import { phrasesOf } from '../../languages/index.js';
import { custom, matches, sourceOf } from '../patterns.js';

export interface AmountFound {
  index: number;
  end: number;
  amount: number;
}

/** Amounts followed by a unit whose sources are given: `twelve calendar days`, `12 (twelve) months`, `十二个月`. */
export function findAmounts(text: string, language: Language, unit: readonly string[], name: string): AmountFound[] {
  const { numbers } = phrasesOf(language).grammar;
  const shape = custom(language, `amount-${name}`, () => {
    const words = sourceOf(
      language,
      [...numbers].sort((a, b) => b[0].length - a[0].length).map(([source]) => source),
    );
    const border = language === 'zh' || language === 'ar' ? '' : '(?<![a-z\\u00df-\\u024f\\u0430-\\u045f])';
    return `(?:(?<![\\d.])(\\d{1,3})(?!\\d)|${border}(${words}))(?:\\s?\\([^()]{1,24}\\))?\\s?(?:[^\\s\\d.,;]{1,16}\\s){0,1}?(?:${sourceOf(language, unit)})`;
  });
  const found: AmountFound[] = [];
  for (const match of matches(text, shape)) {
    const amount = match[1] ? Number(match[1]) : wordAmount(match[2] ?? '', language);
    if (amount) found.push({ index: match.index, end: match.index + match[0].length, amount });
  }
  return found;
}

function wordAmount(word: string, language: Language): number | null {
  const { numbers } = phrasesOf(language).grammar;
  const at = numbers.find(([source], i) =>
    custom(language, `number${i}`, () => `^${sourceOf(language, [source])}$`).test(word),
  );
  return at?.[1] ?? null;
}

/** A span said in one expression: `a year and a half` is 18 months. */
export function findSpan(text: string, language: Language): AmountFound | null {
  for (const [i, [source, months]] of phrasesOf(language).grammar.spans.entries()) {
    const border = language === 'zh' || language === 'ar' ? '' : '(?<![a-z\\u00df-\\u024f\\u0430-\\u045f])';
    const match = custom(language, `span${i}`, () => `${border}${sourceOf(language, [source])}`).exec(text);
    if (match) return { index: match.index, end: match.index + match[0].length, amount: months };
  }
  return null;
}

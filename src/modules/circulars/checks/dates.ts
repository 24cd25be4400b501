// Dates as printed in running text, for comparing a weekday with its date. The reader's facts are not asked: it is the words that count.

import { dateOf, type IsoDate } from '../../../kit/dates.js';
import type { CheckWords } from './words/words.js';

export interface PrintedDate {
  at: number;
  end: number;
  on: IsoDate;
}

const WESTERN =
  /(?<![\d.])(\d{1,2})(?:er|º|\.º)?\s+(?:de\s+)?(\p{L}{3,12}(?:\s(?:الأول|الثاني))?)(?:\/\p{L}{3,12})?\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu;
const CHINESE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

export function datesIn(text: string, words: CheckWords): PrintedDate[] {
  const found: PrintedDate[] = [];
  const take = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const on = month > 0 ? dateOf(Number(year), month, Number(day)) : null;
    if (on) found.push({ at: match.index ?? 0, end: (match.index ?? 0) + match[0].length, on });
  };
  for (const match of text.matchAll(ISO)) take(match, match[1] as string, Number(match[2]), match[3] as string);
  if (words.dayFirst)
    for (const match of text.matchAll(WESTERN))
      take(match, match[3] as string, monthOf(match[2] as string, words), match[1] as string);
  else
    for (const match of text.matchAll(CHINESE)) take(match, match[1] as string, Number(match[2]), match[3] as string);
  return found.sort((a, b) => a.at - b.at);
}

function monthOf(word: string, words: CheckWords): number {
  return words.months.findIndex((month) => month.test(word) && word.search(month) === 0) + 1;
}

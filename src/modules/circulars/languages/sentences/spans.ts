// The parts of a date or of a span of days, for sentences that say them in words.

import type { IsoDate } from '../../../../kit/dates.js';
import type { Language } from '../../../../kit/languages.js';
import { phrasesOf } from '../index.js';
import type { Span } from './sentences.js';

export interface Day {
  day: number;
  month: string;
  year: number;
}

export interface Days {
  /** One day. */
  one: boolean;
  sameMonth: boolean;
  sameYear: boolean;
  a: Day;
  b: Day;
}

export function daysOf(language: Language, { start, end }: Span): Days {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  return { one: start === end, sameMonth, sameYear, a: dayOf(language, start), b: dayOf(language, end) };
}

function dayOf(language: Language, on: IsoDate): Day {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { day, month: phrasesOf(language).months[month - 1]?.[0] ?? '', year };
}

/** Parts of a clock time without a leading zero for the hour. */
export function clock(time: string): { hour: string; padded: string; minute: string } {
  const [padded = '', minute = ''] = time.split(':');
  return { hour: String(Number(padded)), padded, minute };
}

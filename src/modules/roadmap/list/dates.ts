// Dates as tables have them: as precise as they are said, and none where it cannot be told which number is the month.

import { isDate } from '../../../kit/dates.js';
import { LANGUAGES } from '../../../kit/languages.js';
import { plain } from './words.js';

const MONTHS = new Map<string, number>();
for (const language of LANGUAGES)
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric' as const]) {
      const format = new Intl.DateTimeFormat(language, { month, ...(day ? { day } : {}), timeZone: 'UTC' });
      for (let at = 1; at <= 12; at += 1) {
        const said = format.formatToParts(new Date(Date.UTC(2026, at - 1, 15))).find((part) => part.type === 'month')?.value ?? '';
        if (/\p{L}{3}/u.test(said)) MONTHS.set(plain(said), at);
      }
    }

const two = (value: number | string) => String(value).padStart(2, '0');

/** `2019`, `2019-10` or `2019-10-14`; null for what is no date or might be two. */
export function dateIn(words: string): string | null {
  const text = words.replace(/[()]/g, ' ').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).trim();
  return whole(numbersIn(text) ?? namedIn(text));
}

function whole(date: string | null): string | null {
  if (!date) return null;
  if (date.length === 10) return isDate(date) ? date : null;
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date) ? date : null;
}

function numbersIn(text: string): string | null {
  const year = /^(\d{4})\s*年?$/.exec(text);
  if (year) return year[1] as string;
  const iso = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[日月]?(?:[T ]00:00.*)?$/.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2] as string)}${iso[3] ? `-${two(iso[3])}` : ''}`;
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${two(month[1] as string)}`;
  const day = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!day) return null;
  const [first, second] = [Number(day[1]), Number(day[2])];
  // 03/04/2019 is April to some and March to others.
  if (!text.includes('.') && first <= 12 && second <= 12 && first !== second) return null;
  return first > 12 || text.includes('.') ? `${day[3]}-${two(second)}-${two(first)}` : `${day[3]}-${two(first)}-${two(second)}`;
}

function namedIn(text: string): string | null {
  const words = plain(text).split(' ').filter((word) => !['de', 'of', 'г', 'года'].includes(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word));
  const named = words.filter((word) => word !== year && word !== day);
  // Letters in Arabic name a month twice: آذار/مارس.
  const month = MONTHS.get(named.join(' ')) ?? (named.length === 2 ? MONTHS.get(named[1] as string) : undefined);
  if (!year || !month) return null;
  return `${year}-${two(month)}${day ? `-${two(Number.parseInt(day, 10))}` : ''}`;
}

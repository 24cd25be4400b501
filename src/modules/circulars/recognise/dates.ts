// Dates and ranges of dates in running text, in the ways of the six languages (Gregorian months of Egypt, the Levant and the
// Maghreb; Chinese numerals; Arabic ranges stored with the later day first).

import { dateOf, type IsoDate } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { custom, escapeSource, Pattern, sourceOf } from './patterns.js';

export interface DateFound {
  index: number;
  end: number;
  start: IsoDate;
  /** The last day; the same as `start` for a single date. */
  last: IsoDate;
  /** The year is not printed and was taken from the surroundings. */
  guessed: boolean;
}

interface Parts {
  y?: string | undefined;
  m?: string | undefined;
  d: string | undefined;
}

/** Every date in a plain text, in order. `near` gives the year where none is printed. */
export function findDates(text: string, language: Language, near: IsoDate | null = null): DateFound[] {
  if (!(language === 'zh' ? /\d|[〇一二三四五六七八九十]/ : /\d/).test(text)) return [];
  const key = `${language}|${near}|${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > 600) remembered.clear();
  const found = search(text, language, near);
  remembered.set(key, found);
  return found;
}

// The same sentences are asked again and again while one letter is read.
const remembered = new Map<string, DateFound[]>();

function search(text: string, language: Language, near: IsoDate | null): DateFound[] {
  const found: DateFound[] = [];
  for (const [shape, read] of shapesOf(language)) {
    for (const match of shape.all(text)) {
      const [index, end] = [match.index, match.index + match[0].length];
      if (found.some((known) => index < known.end && end > known.index)) continue;
      const span = spanOf(read(match), language, near);
      if (span) found.push({ index, end, ...span });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

type Reader = (match: RegExpMatchArray) => [Parts, Parts];
const shapes = new Map<Language, [Pattern, Reader][]>();

function shapesOf(language: Language): [Pattern, Reader][] {
  const known = shapes.get(language);
  if (known) return known;
  const made = [...(language === 'zh' ? chinese() : western(language)), ...numeric()];
  shapes.set(language, made);
  return made;
}

function western(language: Language): [Pattern, Reader][] {
  const { grammar, weekdays } = phrasesOf(language);
  const month = `(${sourceOf(language, grammar.months.flat())})(?:\\s?/\\s?${sourceOf(language, grammar.months.flat())})?(?![a-z\\u00df-\\u024f\\u0430-\\u045f\\u0620-\\u06d3])`;
  const day = `(\\d{1,2})[»"”]?(?:${grammar.ordinal.length > 0 ? sourceOf(language, grammar.ordinal) : '(?!)'})?`;
  const of = `\\s?(?:${sourceOf(language, grammar.of)}\\s?)?`;
  const weekday = sourceOf(language, weekdays.flat().map(escapeSource));
  const to = `\\s?(?:-|${sourceOf(language, grammar.to)}(?![a-z\\u00df-\\u024f\\u0430-\\u045f\\u0620-\\u06d3]))\\s?(?:(?:the|le|el|l')\\s?)?(?:${weekday},?\\s?)?`;
  const year = '(\\d{4})(?!\\d)';
  const yearWord = grammar.afterYear ? `(?:\\s?${sourceOf(language, grammar.afterYear)}(?![а-я]))?` : '';
  const ofYear = `(?:${of}(?:${sourceOf(language, grammar.of)}\\s?)?${year}${yearWord})?`;
  const free = '(?<![\\d.:/@-])';
  const make = (source: string) => new Pattern(source);
  const made: [Pattern, Reader][] = [
    [
      make(`${free}${day}${of}${month}${ofYear}${to}${day}${of}${month}${ofYear}`),
      (m) => [
        { d: m[1], m: m[2], y: m[3] },
        { d: m[4], m: m[5], y: m[6] },
      ],
    ],
    // `3, 4 and 5 July`: days told one by one.
    [
      make(`${free}${day}(?:\\s?[,،]\\s?\\d{1,2}|${to}\\d{1,2}){1,3}${to}${day}${of}${month}${ofYear}`),
      (m) => [
        { d: m[1], m: m[3], y: m[4] },
        { d: m[2], m: m[3], y: m[4] },
      ],
    ],
    [
      make(`${free}${day}${to}${day}${of}${month}${ofYear}`),
      (m) => [
        { d: m[1], m: m[3], y: m[4] },
        { d: m[2], m: m[3], y: m[4] },
      ],
    ],
    [
      make(`${free}${day}${of}${month}${ofYear}`),
      (m) => [
        { d: m[1], m: m[2], y: m[3] },
        { d: m[1], m: m[2], y: m[3] },
      ],
    ],
  ];
  if (language === 'en') {
    made.push(
      [
        make(`${month} ${day}${to}${month} ${day}(?:, ?| )${year}`),
        (m) => [
          { d: m[2], m: m[1], y: m[5] },
          { d: m[4], m: m[3], y: m[5] },
        ],
      ],
      [
        make(`${month} ${day}(?:${to}${day})?(?:, ?| )${year}`),
        (m) => [
          { d: m[2], m: m[1], y: m[4] },
          { d: m[3] ?? m[2], m: m[1], y: m[4] },
        ],
      ],
    );
  }
  return made;
}

function chinese(): [Pattern, Reader][] {
  const n = '(\\d{1,2}|[一二三四五六七八九十廿]{1,4})';
  const year = '(\\d{4}|[〇零○一二三四五六七八九]{4})\\s?年\\s?';
  const weekday = '(?:\\s?\\((?:星期|周)[一二三四五六日天]\\))?';
  const to = `${weekday}\\s?(?:-|至|到|及|和|与|、)\\s?`;
  const make = (source: string) => new Pattern(source);
  return [
    [
      make(`(?:${year})?${n}\\s?月\\s?${n}\\s?日?${to}(?:(?:${year})?${n}\\s?月\\s?)?${n}\\s?日`),
      (m) => [
        { y: m[1], m: m[2], d: m[3] },
        { y: m[4] ?? m[1], m: m[5] ?? m[2], d: m[6] },
      ],
    ],
    [
      make(`${year}${n}\\s?月\\s?${n}(?:\\s?日)?`),
      (m) => [
        { y: m[1], m: m[2], d: m[3] },
        { y: m[1], m: m[2], d: m[3] },
      ],
    ],
    [
      make(`(?<![\\d年])${n}\\s?月\\s?${n}\\s?日`),
      (m) => [
        { m: m[1], d: m[2] },
        { m: m[1], d: m[2] },
      ],
    ],
  ];
}

function numeric(): [Pattern, Reader][] {
  const both = (parts: Parts): [Parts, Parts] => [parts, parts];
  const to = '\\s?(?:-|to|au|al?|по|до|إلى|至|到)\\s?';
  return [
    [
      new Pattern(`(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})${to}(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)`),
      (m) => [
        { y: m[3], m: `#${m[2]}`, d: m[1] },
        { y: m[6], m: `#${m[5]}`, d: m[4] },
      ],
    ],
    [
      new Pattern(`(?<![\\d.:-])(\\d{1,2})-(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)`),
      (m) => [
        { y: m[4], m: `#${m[3]}`, d: m[1] },
        { y: m[4], m: `#${m[3]}`, d: m[2] },
      ],
    ],
    [new Pattern('(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])'), (m) => both({ y: m[1], m: `#${m[2]}`, d: m[3] })],
    [
      new Pattern('(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)'),
      (m) => both({ y: m[3], m: `#${m[2]}`, d: m[1] }),
    ],
  ];
}

function spanOf(
  [a, b]: [Parts, Parts],
  language: Language,
  near: IsoDate | null,
): Omit<DateFound, 'index' | 'end'> | null {
  const printed = a.y ?? b.y;
  const late = Number(numeral(b.y ?? a.y) ?? near?.slice(0, 4));
  if (!late) return null;
  const last = dateFrom(late, b, language);
  let start = dateFrom(Number(numeral(a.y) ?? late), a, language);
  if (!start || !last) return null;
  // 30 December - 2 January 2024: the year stands with the second date alone.
  if (start > last && !a.y && monthOf(a.m, language) !== monthOf(b.m, language))
    start = dateFrom(late - 1, a, language) ?? start;
  if (start > last && language === 'ar') return guess({ start: last, last: start }, printed, near);
  return start > last ? null : guess({ start, last }, printed, near);
}

// A date without its year is the first such day on or after the letter's own.
function guess(span: { start: IsoDate; last: IsoDate }, printed: string | undefined, near: IsoDate | null) {
  if (printed !== undefined || !near || span.last >= near) return { ...span, guessed: printed === undefined };
  const later = (on: IsoDate) => `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  return { start: later(span.start), last: later(span.last), guessed: true };
}

function dateFrom(year: number, { m, d }: Parts, language: Language): IsoDate | null {
  const month = monthOf(m, language);
  return month ? dateOf(year, month, Number(numeral(d))) : null;
}

const CHINESE = '〇一二三四五六七八九';

/** Digits for Chinese numerals; anything else as it is. */
export function numeral(text: string | undefined): string | undefined {
  if (text === undefined || /^\d+$/.test(text)) return text;
  const plain = text.replace(/[零○]/g, '〇').replace('廿', '二十');
  if (!plain.includes('十')) return [...plain].map((c) => CHINESE.indexOf(c)).join('');
  const [tens = '', ones = ''] = plain.split('十');
  return String((tens ? CHINESE.indexOf(tens) : 1) * 10 + (ones ? CHINESE.indexOf(ones) : 0));
}

function monthOf(text: string | undefined, language: Language): number | null {
  if (!text) return null;
  if (text.startsWith('#')) return Number(text.slice(1));
  if (language === 'zh') return Number(numeral(text));
  const { months } = phrasesOf(language).grammar;
  const at = months.findIndex((forms, i) =>
    custom(language, `month${i}`, () => `^${sourceOf(language, forms)}$`).test(text),
  );
  return at < 0 ? null : at + 1;
}

// Hours of the day in running text: `14:30`, `0930 hours`, `13 h 00`, `14.30 horas`, `09 час. 30 мин.`, `下午2时`, `5 مساءً`.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { custom, sourceOf } from './patterns.js';
import { spokenTimes } from './spoken-times.js';

export interface TimeFound {
  index: number;
  end: number;
  /** HH:MM */
  start: string;
  /** Set when a range is printed. */
  last: string | null;
  words: string;
}

interface Candidate {
  index: number;
  end: number;
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  sure: boolean;
  /** `09.30`: of two with a dash between them nothing else can be meant. */
  dotted?: boolean;
}

/** Every hour in a plain text, in order; ranges as one. */
export function findTimes(text: string, language: Language): TimeFound[] {
  const key = `${language}|${text}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > 600) remembered.clear();
  const found = search(text, language);
  remembered.set(key, found);
  return found;
}

// The same sentences are asked again and again while one letter is read.
const remembered = new Map<string, TimeFound[]>();

function search(text: string, language: Language): TimeFound[] {
  const singles = candidatesOf(text, language);
  const to = custom(
    language,
    'timeTo',
    () =>
      `^\\s?(?:-|(?:utc|gmt)?\\s?${sourceOf(language, phrasesOf(language).grammar.to)}(?![a-z\\u00df-\\u024f\\u0430-\\u045f\\u0620-\\u06d3]))\\s?(?:the |الساعة |las |les )?$`,
  );
  const found: TimeFound[] = [];
  for (let i = 0; i < singles.length; i += 1) {
    const a = singles[i] as Candidate;
    const b = singles[i + 1];
    if (
      b &&
      b.index - a.end < 24 &&
      to.test(text.slice(a.end, b.index)) &&
      (a.sure || b.sure || (a.dotted && b.dotted))
    ) {
      const early =
        b.half === 'pm' && a.half === null && a.hour < 12 && a.hour + 12 <= hourOf(b)
          ? { ...a, half: 'pm' as const }
          : a;
      const late = a.half === 'pm' && b.half === null && b.hour < 12 ? { ...b, half: 'pm' as const } : b;
      const [start, last] = [say(early), say(late)];
      if (start && last && start < last) {
        found.push({ index: a.index, end: b.end, start, last, words: text.slice(a.index, b.end) });
        i += 1;
        continue;
      }
    }
    const start = a.sure ? say(a) : null;
    if (start) found.push({ index: a.index, end: a.end, start, last: null, words: text.slice(a.index, a.end) });
  }
  return found;
}

const hourOf = (c: Candidate) =>
  c.half === 'pm' && c.hour < 12 ? c.hour + 12 : c.half === 'am' && c.hour === 12 ? 0 : c.hour;

function say(c: Candidate): string | null {
  const hour = hourOf(c);
  if (hour > 23 || c.minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(c.minute).padStart(2, '0')}`;
}

function candidatesOf(text: string, language: Language): Candidate[] {
  const { grammar } = phrasesOf(language);
  const shape = custom(language, 'time', () => {
    const hour = sourceOf(language, grammar.hour);
    const minute = grammar.minute.length > 0 ? `(?:\\s?${sourceOf(language, grammar.minute)})?` : '';
    const half = `(?:(${sourceOf(language, grammar.am)})|(${sourceOf(language, grammar.pm)}))(?![a-z\\u00df-\\u024f\\u0430-\\u045f\\u0620-\\u06d3])`;
    const before =
      language === 'zh' ? `(?:(${sourceOf(language, grammar.am)})|(${sourceOf(language, grammar.pm)}))\\s?` : '()()';
    const end = '(?![a-z\\u00df-\\u024f\\u0430-\\u045f\\u0620-\\u06d3])';
    const suffix = `(?=\\s?(?:(?:-|${sourceOf(language, grammar.to)})\\s?\\d{4}\\s?)?(?:${hour}|utc|gmt)${end})`;
    // Without a word after them four figures are an hour where one stands before (`at 0930`), or two pairs of a morning: `0930-1230`.
    const told = '(?<=(?:الساعة |a las |\\bat )\\d{4})(?![\\d.:/-])';
    const pair =
      '(?<=\\b(?:0\\d|1[0-4])[0-5][05])(?=-(?:1\\d|2[0-3])[0-5][05](?!\\d))|(?<=\\b(?:0\\d|1[0-4])[0-5][05]-\\d{4})(?!\\d)';
    const four = `([01]\\d|2[0-3])([0-5]\\d)(?:${suffix}|${told}|${pair})`;
    const usual = `(\\d{1,2})(?:(:|\\.|\\s?${hour}\\s?)(\\d{2})(?!\\d)${minute})?(\\s?${hour}(?![a-z\\u00df-\\u024f\\u0430-\\u045f\\u0620-\\u06d3]))?(?:\\s?${half})?`;
    return `(?<![\\d.:/])(?:${four}|(?:${before})?${usual})`;
  });
  const found: Candidate[] = [];
  for (const m of shape.all(text)) found.push(...candidate(m, m.index, text, language));
  const spoken = spokenTimes(text, language).filter(
    (one) => !found.some((known) => known.sure && one.index < known.end && one.end > known.index),
  );
  if (spoken.length === 0) return found;
  const rest = found.filter((known) => !spoken.some((one) => one.index < known.end && one.end > known.index));
  return [...rest, ...spoken.map((one) => ({ ...one, sure: true }))].sort((a, b) => a.index - b.index);
}

function candidate(m: RegExpMatchArray, index: number, text: string, language: Language): Candidate[] {
  const end = index + m[0].trimEnd().length;
  if (m[1] && m[2]) return [{ index, end, hour: Number(m[1]), minute: Number(m[2]), half: null, sure: true }];
  const [am, pm] = [m[3] || m[9], m[4] || m[10]];
  const separator = m[6]?.trim();
  const suffix = m[8];
  const prefix = text.slice(Math.max(0, index - 9), index);
  const clock = /(?:الساعة |\blas |\bla )$/i.test(prefix);
  const zone = /^ ?\(?(?:UTC|GMT)/.test(text.slice(end, end + 6));
  const hasHourWord = separator !== undefined && separator !== ':' && separator !== '.';
  const bareHour =
    suffix !== undefined &&
    m[7] === undefined &&
    (language === 'fr' || language === 'zh' || language === 'ru' || clock || zone);
  const dotted = separator === '.' && (suffix !== undefined || clock || zone || am !== undefined || pm !== undefined);
  const sure =
    separator === ':' ||
    hasHourWord ||
    dotted ||
    bareHour ||
    Boolean(am) ||
    Boolean(pm) ||
    (clock && m[7] === undefined) ||
    (zone && m[7] === undefined);
  return [
    {
      index,
      end,
      hour: Number(m[5]),
      minute: Number(m[7] ?? 0),
      half: am ? 'am' : pm ? 'pm' : null,
      sure,
      dotted: separator === '.' && /^(?:00|15|30|45)$/.test(m[7] ?? ''),
    },
  ];
}

// Dates and times as people read them, written out in their language. ISO is for machines.

import { type IsoDate, instantIn, isDate } from './dates.js';
import type { Language } from './languages.js';
import { LOCALES } from './words.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
}

const noon = (on: IsoDate) => new Date(`${on}T12:00:00Z`);

/** `22 March 2023`. */
export function sayDate(language: Language, on: IsoDate): string {
  return formatOf(language, 'date', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(on));
}

/** `Wednesday, 22 March 2023`; French letters print `mercredi 22 mars 2023`, without the comma of the Swiss locale. */
export function sayDay(language: Language, on: IsoDate): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const said = formatOf(language, 'day', options).format(noon(on));
  return language === 'fr' ? said.replace(', ', ' ') : said;
}

/** `March 2023`. */
export function sayMonth(language: Language, on: IsoDate): string {
  return formatOf(language, 'month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(on));
}

/** A date as precise as it is known: `2019`, `October 2019`, `14 October 2019`; what is no date as it stands. */
export function sayAsKnown(language: Language, on: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(on)) return sayMonth(language, `${on}-01`);
  return isDate(on) ? sayDate(language, on) : on;
}

/** `13–24 March 2023`; one date when both are the same. */
export function sayDates(language: Language, start: IsoDate, end: IsoDate | null): string {
  if (!end || end === start) return sayDate(language, start);
  if (language === 'zh') return chineseDates(start, end);
  const key = `${language}|${start}|${end}`;
  const known = ranges.get(key);
  if (known) return known;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const said = formatOf(language, 'date', options).formatRange(noon(start), noon(end)).replaceAll('\u2009', '');
  if (ranges.size >= MOST_RANGES) ranges.clear();
  ranges.set(key, said);
  return said;
}

/** To say two dates as one takes as long as the rest of a mail, and of the same meeting hundreds are told. */
const ranges = new Map<string, string>();
const MOST_RANGES = 2_000;

/** `2023年3月13日至24日`, as letters print it; the platform would write `2023/3/13 – 2023/3/24`. */
function chineseDates(start: IsoDate, end: IsoDate): string {
  const until = sayDate('zh', end);
  const shared = start.slice(0, 7) === end.slice(0, 7) ? /^.*月/ : start.slice(0, 4) === end.slice(0, 4) ? /^.*年/ : /^/;
  return `${sayDate('zh', start)}至${until.replace(shared, '')}`;
}

/** The time of an instant in a zone: `13:00`. */
export function sayTime(language: Language, at: Date, zone: string): string {
  return formatOf(language, `time|${zone}`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
}

/** An instant with its date: `22 March 2023 at 13:00`. */
export function sayInstant(language: Language, at: Date, zone: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: zone } as const;
  return formatOf(language, `instant|${zone}`, options).format(at);
}

/** The name of a zone's time on a day, as people say it: `Central European Standard Time`. */
export function sayZone(language: Language, zone: string, on: IsoDate): string {
  const parts = formatOf(language, `zone|${zone}`, { timeZoneName: 'long', timeZone: zone }).formatToParts(instantIn(zone, on, '12:00'));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** The names of the days of the week from Monday, short. */
export function weekdayNames(language: Language): string[] {
  const short = formatOf(language, 'weekday', { weekday: 'short', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => short.format(new Date(Date.UTC(2024, 0, day, 12))));
}

// Dates, ranges and times as the Union prints them in each language; what is written here is read back by recognise/dates.

import type { IsoDate } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from './index.js';

interface Day {
  year: number;
  month: number;
  day: number;
}

const dayOf = (on: IsoDate): Day => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { year, month, day };
};

/** `22 March 2023`, `1er mars 2023`, `22 de marzo de 2023`, `22 марта 2023 года`, `2023年3月22日`. */
export function writeDate(language: Language, on: IsoDate): string {
  const { year, day } = dayOf(on);
  if (language === 'zh') return `${year}年${monthOf(language, on)}${day}日`;
  if (language === 'es') return `${day} de ${monthOf(language, on)} de ${year}`;
  if (language === 'ru') return `${day} ${monthOf(language, on)} ${year} года`;
  return `${french(language, day)} ${monthOf(language, on)} ${year}`;
}

/** `13-24 March 2023`, `30 November - 2 December 2023`; one date when both are the same. */
export function writeDates(language: Language, start: IsoDate, end: IsoDate): string {
  if (start === end) return writeDate(language, start);
  const [a, b] = [dayOf(start), dayOf(end)];
  const sameYear = a.year === b.year;
  if (!sameYear || a.month !== b.month) return acrossMonths(language, start, end, sameYear);
  const month = monthOf(language, start);
  if (language === 'zh') return `${a.year}年${month}${a.day}-${b.day}日`;
  if (language === 'es') return `${a.day}-${b.day} de ${month} de ${a.year}`;
  if (language === 'ru') return `${a.day}–${b.day} ${month} ${a.year} года`;
  // In Arabic the range runs from right to left: the later day is stored first (Rec. of the General Secretariat as printed in TSAG reports).
  if (language === 'ar') return `${b.day}-${a.day} ${month} ${a.year}`;
  return `${french(language, a.day)}-${b.day} ${month} ${a.year}`;
}

/** `13:00`, `13 h 00`, `13.00`. */
export function writeTime(language: Language, time: string): string {
  if (language === 'fr') return time.replace(':', ' h ');
  if (language === 'es') return time.replace(':', '.');
  return time;
}

/** `13:00-14:30`, `13 h 00-14 h 30`, `13.00-14.30 horas`. */
export function writeTimes(language: Language, start: string, end: string): string {
  const [a, b] = [writeTime(language, start), writeTime(language, end)];
  if (language === 'es') return `${a}-${b} horas`;
  if (language === 'ar') return `من الساعة ${a} إلى الساعة ${b}`;
  return `${a}-${b}`;
}

function acrossMonths(language: Language, start: IsoDate, end: IsoDate, sameYear: boolean): string {
  const { day, year, month } = dayOf(end);
  if (language === 'zh')
    return `${writeDate('zh', start)}至${sameYear ? `${month}月${day}日` : `${year}年${month}月${day}日`}`;
  const to = { ar: ' إلى ', en: ' – ', es: ' – ', fr: ' – ', ru: ' – ' }[language];
  return `${sameYear ? withoutYear(language, start) : writeDate(language, start)}${to}${writeDate(language, end)}`;
}

function withoutYear(language: Language, on: IsoDate): string {
  const { day } = dayOf(on);
  return `${french(language, day)} ${language === 'es' ? 'de ' : ''}${monthOf(language, on)}`;
}

function monthOf(language: Language, on: IsoDate): string {
  return phrasesOf(language).months[dayOf(on).month - 1]?.[0] ?? '';
}

function french(language: Language, day: number): string {
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

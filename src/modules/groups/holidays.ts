// Days on which the offices in Geneva are closed: federal and cantonal holidays, those that move with Easter included.

import { addDays, dateOf, type IsoDate, weekdayOf } from '../../kit/dates.js';

/** The holiday's name in English, or null on an ordinary day. */
export function genevaHoliday(on: IsoDate): string | null {
  return holidaysOf(Number(on.slice(0, 4))).get(on) ?? null;
}

const known = new Map<number, Map<IsoDate, string>>();

function holidaysOf(year: number): Map<IsoDate, string> {
  const cached = known.get(year);
  if (cached) return cached;
  const easter = easterOf(year);
  const days = new Map<IsoDate, string>([
    [`${year}-01-01`, "New Year's Day"],
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [`${year}-05-01`, 'Labour Day'],
    [addDays(easter, 39), 'Ascension Day'],
    [addDays(easter, 50), 'Whit Monday'],
    [`${year}-08-01`, 'Swiss National Day'],
    [jeuneGenevois(year), 'Jeûne genevois'],
    [`${year}-12-25`, 'Christmas Day'],
    [`${year}-12-31`, 'Restoration of the Republic'],
  ]);
  known.set(year, days);
  return days;
}

/** The Thursday after the first Sunday of September. */
function jeuneGenevois(year: number): IsoDate {
  const first = `${year}-09-01`;
  const sunday = addDays(first, (7 - weekdayOf(first)) % 7);
  return addDays(sunday, 4);
}

/** Gregorian Easter Sunday (Meeus, Jones, Butcher). */
export function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const g = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const m = Math.floor((a + 11 * g) / 319);
  const r = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - g + m + 32) % 7;
  const month = Math.floor((g - m + r + 90) / 25);
  const day = (g - m + r + month + 19) % 32;
  return dateOf(year, month, day) as IsoDate;
}

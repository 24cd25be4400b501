// Counting lead times back from a meeting.

import { addDays, addMonths, type IsoDate, weekdayOf } from '../../kit/dates.js';
import { genevaHoliday } from './holidays.js';

export type LeadUnit = 'calendarDays' | 'workingDays' | 'weeks' | 'months';

/** The last date that keeps a lead time before `start`. */
export function latestDay(start: IsoDate, amount: number, unit: LeadUnit): IsoDate {
  if (unit === 'weeks') return addDays(start, -7 * amount);
  if (unit === 'months') return addMonths(start, -amount);
  if (unit === 'calendarDays') return addDays(start, -amount);
  let day = start;
  for (let left = Math.min(amount, 400); left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

export function isWorkingDay(on: IsoDate): boolean {
  const weekday = weekdayOf(on);
  return weekday !== 0 && weekday !== 6 && genevaHoliday(on) === null;
}

// Study periods: the numbers of circulars begin again with each, so that a letter is known by its period and number together.

import type { IsoDate } from '../../kit/dates.js';

/** The first day of each period and its name. WTSA-20 met in March 2022, so that the period 2017-2020 lasted until then. */
const PERIODS: [IsoDate, string][] = [
  ['2025-01-01', '2025-2028'],
  ['2022-03-10', '2022-2024'],
  ['2017-01-01', '2017-2020'],
  ['2013-01-01', '2013-2016'],
  ['2009-01-01', '2009-2012'],
  ['2005-01-01', '2005-2008'],
  ['2001-01-01', '2001-2004'],
];

/** The study period of a date; four years counted on from 2025 for later ones, the century's first for earlier ones. */
export function periodOf(on: IsoDate): string {
  if (on >= '2029-01-01') {
    const first = 2029 + Math.floor((Number(on.slice(0, 4)) - 2029) / 4) * 4;
    return `${first}-${first + 3}`;
  }
  return (PERIODS.find(([from]) => on >= from) ?? (PERIODS.at(-1) as [string, string]))[1];
}

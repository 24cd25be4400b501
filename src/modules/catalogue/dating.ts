// When a record was published: of all its dates the one that it goes by.

import type { GivenRecord } from './record.js';

const KINDS = ['published', 'issued', 'created', 'registered', 'target'];

/** The date that a record goes by: that of publication, else the nearest to it. */
export function dateOf({ dates }: Pick<GivenRecord, 'dates'>): string | null {
  for (const kind of KINDS) if (dates[kind]) return dates[kind].slice(0, 10);
  return null;
}

/** The year of that date, else the one that the designation prints. */
export function yearOf(publishedOn: string | null, printed: number | null): number | null {
  const year = publishedOn ? Number(publishedOn.slice(0, 4)) : printed;
  return year && year > 1800 && year < 2200 ? year : null;
}

// Lead times that a group's own terms of reference set: contributions twelve days before a meeting, its announcement four weeks before.
// They bind its meetings before any Recommendation does.

import type { IsoDate } from '../../kit/dates.js';
import { type LeadUnit, latestDay } from './counting.js';

export interface LeadTimeKept {
  what: 'contributions' | 'notice' | 'deliverables' | 'registration' | 'visaSupport';
  amount: number;
  unit: LeadUnit;
  /** The clause of the terms of reference that says so. */
  clause: string | null;
}

/** The lead time that a group sets for something; of several the one that is easiest to keep. */
export function leadTimeFor(leadTimes: readonly LeadTimeKept[], what: string, before: IsoDate): (LeadTimeKept & { latest: IsoDate }) | null {
  const all = leadTimes.filter((one) => one.what === what && one.amount > 0 && one.amount <= 400);
  const dated = all.map((one) => ({ ...one, latest: latestDay(before, one.amount, one.unit) }));
  return dated.sort((a, b) => (a.latest < b.latest ? 1 : -1))[0] ?? null;
}

/** The text that a lead time rests on: `Terms of reference 2.10`. */
export function leadTimeSource({ clause }: Pick<LeadTimeKept, 'clause'>): string {
  return clause ? `Terms of reference ${clause}` : 'Terms of reference';
}

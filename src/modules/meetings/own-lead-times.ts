// The lead times that the group's own terms of reference set: they bind its convocations before any Recommendation, and give the days
// of deadlines that are left open.

import { isDate } from '../../kit/dates.js';
import type { Refusal } from '../../kit/refusals.js';
import { type LeadTimeKept, leadTimeFor, leadTimeSource } from '../groups/index.js';
import type { Convocation, LeadRule } from './convening.js';
import type { DeadlineKind } from './meeting.js';

/** Deadlines of a meeting that terms of reference speak of. */
export const OWN_DEADLINES = ['contributions', 'registration', 'visaSupport'] as const satisfies readonly DeadlineKind[];

/** The notice that the group sets itself, in calendar days; null when it sets none. */
export function ownNotice(leadTimes: readonly LeadTimeKept[]): LeadRule | null {
  const rules = leadTimes.filter(({ what, unit }) => what === 'notice' && (unit === 'weeks' || unit === 'calendarDays'));
  const days = rules.map((one) => ({ days: one.unit === 'weeks' ? one.amount * 7 : one.amount, source: leadTimeSource(one) }));
  return days.sort((a, b) => a.days - b.days)[0] ?? null;
}

/** Deadlines that come too late by the terms of reference, each at its field. */
export function againstOwnLeadTimes({ start, deadlines }: Pick<Convocation, 'start' | 'deadlines'>, leadTimes: readonly LeadTimeKept[]): Refusal[] {
  if (!isDate(start)) return [];
  return deadlines.flatMap(({ kind, on }): Refusal[] => {
    const rule = OWN_DEADLINES.some((one) => one === kind) ? leadTimeFor(leadTimes, kind, start) : null;
    if (!rule || !isDate(on) || on <= rule.latest) return [];
    const { amount, unit, latest } = rule;
    return [{ code: 'meetings.deadlineLate', params: { amount, unit, latest }, field: kind, source: leadTimeSource(rule), kind: 'state' }];
  });
}

/** The deadlines given, and for what the terms of reference set a time and none is given, the last day that keeps it. */
export function withOwnDeadlines({ start, deadlines }: Pick<Convocation, 'start' | 'deadlines'>, leadTimes: readonly LeadTimeKept[]): Convocation['deadlines'] {
  if (!isDate(start)) return deadlines;
  const missing = OWN_DEADLINES.filter((kind) => !deadlines.some((one) => one.kind === kind));
  const computed = missing.flatMap((kind) => {
    const rule = leadTimeFor(leadTimes, kind, start);
    return rule ? [{ kind, on: rule.latest }] : [];
  });
  return [...deadlines, ...computed];
}

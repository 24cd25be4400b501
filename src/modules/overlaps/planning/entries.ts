// Planning conflicts among the entries of one roadmap, as their editors wrote them: milestones that are past, and an entry whose words name
// another entry that is not published and comes later.

import { designationsIn } from '../evidence/designations.js';
import type { Conflict } from '../planning.js';
import type { EntryPlan } from '../slots.js';
import { monthsBetween } from './dates.js';

const AHEAD: ReadonlySet<string> = new Set(['underDevelopment', 'planned']);

/** What the entries of a roadmap say that does not fit, each thing once. */
export function conflictsAmong(entries: readonly EntryPlan[], today: string): Conflict[] {
  const ahead = entries.filter(({ status }) => AHEAD.has(status));
  return ahead.flatMap((entry) => [...lateEntry(entry, today), ...ahead.flatMap((other) => waitsFor(entry, other))]);
}

function lateEntry({ designation, recordId, milestoneOn }: EntryPlan, today: string): Conflict[] {
  return milestoneOn && milestoneOn < today ? [{ kind: 'late', a: recordId, b: null, params: { a: designation, planned: milestoneOn } }] : [];
}

/** An entry waits for another that its words name, when both are to come and the other has no earlier day. */
function waitsFor(entry: EntryPlan, other: EntryPlan): Conflict[] {
  if (entry.id === other.id || !names(entry, other)) return [];
  const [planned, later] = [entry.milestoneOn, other.milestoneOn];
  if (planned && later && later <= planned) return [];
  const dates: Record<string, string> = planned && later && monthsBetween(planned, later) > 0 ? { planned, other: later } : {};
  return [{ kind: 'waits', a: entry.recordId, b: other.recordId, params: { a: entry.designation, b: other.designation, ...dates } }];
}

function names({ words }: EntryPlan, { designation }: EntryPlan): boolean {
  const keys = new Set(designationsIn(designation).map(({ key }) => key));
  return words.some((text) => text.includes(designation) || designationsIn(text).some(({ key }) => keys.has(key)));
}

// What a convocation must be, before it is one: days and hours that exist, a zone, notice, deadlines that come before the meeting.

import { type IsoDate, addDays, isDate, isTimeZone } from '../../kit/dates.js';
import type { Refusal } from '../../kit/refusals.js';
import { NOTICE_DAYS, type RuleKind, sourceOf } from '../groups/index.js';
import { type Colocation, DEADLINE_KINDS, type DeadlineKind, type MeetingMode, type Schedule } from './meeting.js';

export interface Convocation extends Schedule {
  mode: MeetingMode | null;
  colocatedWith: Colocation | null;
  deadlines: { kind: DeadlineKind; on: IsoDate }[];
}

export interface LeadRule {
  days: number;
  source: string | null;
}

/** Notice of a separate meeting of a kind of group that is held about a day: its own terms of reference come first; null where no text sets one. */
export function noticeRule(kind: RuleKind, on: IsoDate, own: LeadRule | null = null): LeadRule | null {
  if (own) return own;
  return kind === 'none' ? null : { days: NOTICE_DAYS, source: sourceOf(kind, 'convene', on) };
}

/** What is wrong with the facts of a meeting, at the field where it is; null when nothing is. */
export function whyNotMeeting(given: Convocation): Refusal | null {
  return allAgainst(given)[0] ?? null;
}

/** Everything that is wrong with the facts of a meeting, field by field. */
export function allAgainst(given: Convocation): Refusal[] {
  return [...againstDays(given), ...againstHours(given), ...againstDeadlines(given)];
}

/**
 * Whether it is announced in time: a separate meeting four weeks before, by the text in force. A meeting held together with that of a
 * study group is shown in the letter of that group instead.
 */
export function whyNotNotice(given: Pick<Convocation, 'start' | 'colocatedWith'>, kind: RuleKind, announcedOn: IsoDate, own: LeadRule | null = null): Refusal | null {
  const rule = noticeRule(kind, given.start, own);
  if (!rule || given.colocatedWith) return null;
  const earliest = addDays(announcedOn, rule.days);
  if (given.start >= earliest) return null;
  const refusal: Refusal = { code: 'meetings.notice', params: { days: rule.days, earliest }, field: 'start', kind: 'state' };
  return rule.source ? { ...refusal, source: rule.source } : refusal;
}

/** Whether hours are told without their zone: a letter may leave it open, a convocation of ours may not. */
export function whyNotZone({ startTime, endTime, timeZone }: Pick<Convocation, 'startTime' | 'endTime' | 'timeZone'>): Refusal | null {
  return (startTime ?? endTime) !== null && timeZone === null ? { code: 'meetings.needsZone', field: 'timeZone', kind: 'input' } : null;
}

function againstDays({ start, end }: Convocation): Refusal[] {
  const wrong = [noSuchDay('start', start), end === null ? null : noSuchDay('end', end)].filter((one) => one !== null);
  if (wrong.length > 0 || end === null) return wrong;
  if (end < start) return [{ code: 'meetings.endsBefore', params: { start, end }, field: 'end', kind: 'input' }];
  return end > addDays(start, 60) ? [{ code: 'meetings.tooLong', params: { days: 60 }, field: 'end', kind: 'input' }] : [];
}

function noSuchDay(field: string, on: IsoDate): Refusal | null {
  return isDate(on) ? null : { code: 'meetings.noSuchDay', params: { on: String(on).slice(0, 20) }, field, kind: 'input' };
}

function againstHours({ start, end, startTime, endTime, timeZone }: Convocation): Refusal[] {
  const hours = [['startTime', startTime] as const, ['endTime', endTime] as const];
  const wrong = hours.flatMap(([field, time]): Refusal[] =>
    time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [{ code: 'meetings.noSuchTime', params: { time: time.slice(0, 20) }, field, kind: 'input' }],
  );
  const oneDay = end === null || end === start;
  if (wrong.length === 0 && oneDay && startTime !== null && endTime !== null && endTime <= startTime)
    wrong.push({ code: 'meetings.endsBeforeHour', field: 'endTime', kind: 'input' });
  if (timeZone !== null && !isTimeZone(timeZone)) wrong.push({ code: 'meetings.noSuchZone', params: { zone: timeZone.slice(0, 60) }, field: 'timeZone', kind: 'input' });
  return wrong;
}

function againstDeadlines({ start, end, deadlines }: Convocation): Refusal[] {
  const last = end !== null && isDate(end) ? end : start;
  return deadlines.flatMap(({ kind, on }): Refusal[] => {
    if (!DEADLINE_KINDS.includes(kind)) return [{ code: 'meetings.noSuchDeadline', params: { kind: String(kind).slice(0, 40) }, kind: 'input' }];
    const day = noSuchDay(kind, on);
    if (day) return [day];
    return isDate(last) && on > last ? [{ code: 'meetings.deadlineAfter', params: { on, start }, field: kind, kind: 'input' }] : [];
  });
}

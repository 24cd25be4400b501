// The next meetings of the demonstration lie ahead of whatever day it is, so that its pages are alive. Pure.

import { type IsoDate, addDays, addMonths, weekdayOf } from '../kit/dates.js';
import { genevaHoliday } from '../modules/groups/index.js';

type DeadlineKind = 'contributions' | 'registration' | 'visaSupport';

export interface NextMeeting {
  acronym: string;
  weeksAhead: number;
  days: number;
  startTime: string;
  endTime: string;
  /** No place: a meeting by remote means. */
  inGeneva: boolean;
  /** The days before the meeting that its circular left, or that its terms of reference ask for. */
  before: Partial<Record<DeadlineKind, number | 'month'>>;
}

export const NEXT_MEETINGS: readonly NextMeeting[] = [
  { acronym: 'JCA-QKDN', weeksAhead: 6, days: 1, startTime: '13:00', endTime: '14:30', inGeneva: true, before: { contributions: 9, registration: 2 } },
  { acronym: 'JCA-DCC', weeksAhead: 8, days: 1, startTime: '13:00', endTime: '16:00', inGeneva: false, before: { contributions: 12, registration: 5 } },
  // Twelve calendar days, a week and a month: clause 2.10 of its terms of reference, and the practical information.
  { acronym: 'FG DLT', weeksAhead: 10, days: 3, startTime: '09:30', endTime: '17:30', inGeneva: true, before: { contributions: 12, registration: 7, visaSupport: 'month' } },
];

/** From the Wednesday (or Tuesday, for several days) that many weeks ahead, a week later where a holiday falls into it. */
export function daysOf(meeting: NextMeeting, today: IsoDate): { start: IsoDate; end: IsoDate } {
  const weekday = meeting.days === 1 ? 3 : 2;
  let start = addDays(today, meeting.weeksAhead * 7);
  start = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  while (holidayWithin(start, meeting.days)) start = addDays(start, 7);
  return { start, end: addDays(start, meeting.days - 1) };
}

function holidayWithin(start: IsoDate, days: number): boolean {
  return Array.from({ length: days }, (_, day) => addDays(start, day)).some((on) => genevaHoliday(on) !== null);
}

/** Deadlines on working days: one that would not be moves to the working day before. */
export function deadlinesOf(meeting: NextMeeting, start: IsoDate): { kind: DeadlineKind; on: IsoDate }[] {
  return Object.entries(meeting.before)
    .map(([kind, left]) => ({ kind: kind as DeadlineKind, on: workingDay(left === 'month' ? addMonths(start, -1) : addDays(start, -left)) }))
    .sort((one, other) => one.on.localeCompare(other.on));
}

function workingDay(on: IsoDate): IsoDate {
  const closed = [0, 6].includes(weekdayOf(on)) || genevaHoliday(on) !== null;
  return closed ? workingDay(addDays(on, -1)) : on;
}

// A meeting of a group: convened for days in a place, or by remote means, in the clock of its zone, with deadlines before it and an
// agenda. Separate meetings are announced four weeks before (A.1 (09/2019) 5.5; focus groups by their terms of reference).

import { type IsoDate, instantIn, isTimeZone } from '../../kit/dates.js';

export const MEETING_STATES = ['planned', 'convened', 'held', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export type MeetingMode = 'onsite' | 'remote' | 'hybrid';
export const DEADLINE_KINDS = ['contributions', 'registration', 'visaSupport', 'translation', 'interpretation', 'fellowship', 'other'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** The meeting of another group, together with which it is held. */
export interface Colocation {
  group: string;
  start: IsoDate | null;
  end: IsoDate | null;
}

export interface Schedule {
  start: IsoDate;
  end: IsoDate | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
}

/** The instants of its beginning and end, where zone and hours are known; a last day without an hour gives no end. */
export function instantsOf(schedule: Schedule): { startsAt: Date | null; endsAt: Date | null } {
  const { start, end, startTime, endTime, timeZone } = schedule;
  if (!timeZone || !isTimeZone(timeZone)) return { startsAt: null, endsAt: null };
  return {
    startsAt: startTime ? instantIn(timeZone, start, startTime) : null,
    endsAt: endTime ? instantIn(timeZone, end ?? start, endTime) : null,
  };
}

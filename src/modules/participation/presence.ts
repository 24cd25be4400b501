// Presence: who was there, on which day and how, apart from who registered. A desk may have been without network: what it noted then
// arrives late, perhaps twice, perhaps after another desk noted the same person. The earliest time counts.

import { sayTime } from '../../kit/date-words.js';
import { type IsoDate, addDays, dateIn } from '../../kit/dates.js';
import type { Refusal } from '../../kit/refusals.js';
import { MODES, type ParticipationMode, type RegistrationState } from './registration.js';

/** What a desk noted. */
export interface Noted {
  /** The desk's own key, to tell it what became of it. */
  key: string;
  /** The code of a badge, or a registration number. */
  code: string;
  mode: ParticipationMode;
  at: Date;
  how: 'scan' | 'list';
  undo: boolean;
}

/** What stands in the code of a badge: a mark of ours and the ticket. */
export function badgeCode(ticket: string): string {
  return `COMITY:${ticket}`;
}

/** The ticket or number that was scanned or typed; null for what is neither. */
export function codeOf(scanned: string): { ticket: string } | { number: number } | null {
  const text = scanned.trim().slice(0, 200);
  const ticket = /^(?:COMITY:)?([\w-]{16})$/.exec(text)?.[1];
  if (ticket) return { ticket };
  return /^\d{1,9}$/.test(text) ? { number: Number(text) } : null;
}

/** Why somebody cannot be noted as present, or null. */
export function whyNotPresent(of: { state: RegistrationState; on: IsoDate; meeting: { state: string; start: IsoDate; end: IsoDate | null; timeZone: string | null } }): Refusal | null {
  if (of.meeting.state === 'cancelled') return { code: 'participation.cancelled', kind: 'state' };
  if (of.state !== 'approved') return { code: 'participation.notApproved', params: { state: of.state }, kind: 'state' };
  const { start, end } = of.meeting;
  // Badges are handed out on the day before, too.
  const within = of.on >= addDays(start, -1) && of.on <= (end ?? start);
  return within ? null : { code: 'participation.notToday', params: { on: of.on }, kind: 'state' };
}

/** House custom: from so many minutes before the hours of the meeting until so many after, somebody can note that they take part remotely. */
const MARGIN = 60;

export interface SelfNoting {
  state: RegistrationState;
  now: Date;
  meeting: { state: string; mode: 'onsite' | 'remote' | 'hybrid' | null; start: IsoDate; end: IsoDate | null; startTime: string | null; endTime: string | null; timeZone: string | null };
}

/** The day on which somebody notes their own remote presence, or why they cannot: on the days of the meeting, about its hours. */
export function selfNotedOn({ state, now, meeting }: SelfNoting): { on: IsoDate } | Refusal {
  const zone = meeting.timeZone ?? 'Europe/Zurich';
  const on = dateIn(zone, now);
  if (meeting.mode === 'onsite') return { code: 'participation.notThisWay', kind: 'state' };
  // Badges are handed out on the day before; remotely there is nothing then.
  const early = on < meeting.start ? ({ code: 'participation.notToday', params: { on }, kind: 'state' } as const) : null;
  const refusal = whyNotPresent({ state, on, meeting }) ?? early;
  if (refusal) return refusal;
  const { startTime, endTime } = meeting;
  if (!startTime || !endTime || endTime <= startTime) return { on };
  const minute = minutesOf(sayTime('en', now, zone));
  const [from, until] = [Math.max(0, minutesOf(startTime) - MARGIN), Math.min(1439, minutesOf(endTime) + MARGIN)];
  return minute >= from && minute <= until ? { on } : { code: 'participation.notNow', params: { from: clockOf(from), until: clockOf(until), zone }, kind: 'state' };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The day on which it was noted, by the clock of the meeting; a desk whose clock runs ahead notes now. */
export function dayOf(at: Date, now: Date, timeZone: string | null): { at: Date; on: IsoDate } {
  const noted = at > now ? now : at;
  return { at: noted, on: dateIn(timeZone ?? 'Europe/Zurich', noted) };
}

/** The rows that a desk sent as JSON; what is none is left out. */
export function notedIn(text: string): Noted[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.slice(0, 200).flatMap((row: Record<string, unknown> | null) => {
    const at = new Date(String(row?.at));
    const mode = MODES.find((one) => one === row?.mode);
    if (!row || !mode || Number.isNaN(at.getTime()) || typeof row.code !== 'string' || typeof row.key !== 'string') return [];
    return [{ key: row.key.slice(0, 100), code: row.code, mode, at, how: row.how === 'list' ? ('list' as const) : ('scan' as const), undo: row.undo === true }];
  });
}

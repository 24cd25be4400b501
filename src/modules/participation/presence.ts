// Presence: who was there, on which day and how, apart from who registered. A desk may have been without network: what it noted then
// arrives late, perhaps twice, perhaps after another desk noted the same person. The earliest time counts.

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

// Whether a form takes a registration now: the life of the meeting, the days, the ways of taking part, and who enters it.

import type { IsoDate } from '../../kit/dates.js';
import type { Refusal } from '../../kit/refusals.js';
import { type MeetingForm, modesOf } from './form.js';
import type { ParticipationMode } from './registration.js';
import type { Windows } from './windows.js';

export interface Entering {
  today: IsoDate;
  mode: ParticipationMode;
  /** The secretariat, or an officer of the group, enters it: after the closing with a reason. */
  leads: boolean;
  lateReason: string | null;
}

/** Why the form takes no registration, or null when it does. The secretariat registers late, with a reason. */
export function whyNotRegister(form: MeetingForm, windows: Windows, entering: Entering): Refusal | null {
  const { today, mode, leads, lateReason } = entering;
  if (form.state === 'cancelled') return { code: 'participation.cancelled', kind: 'state' };
  if (!modesOf(form).includes(mode)) return { code: 'participation.notThisWay', field: 'mode', kind: 'input' };
  if (today < windows.opens.on && !leads) return { code: 'participation.notOpen', params: { on: windows.opens.on }, kind: 'state', ...sourced(windows.opens.source) };
  if (today <= windows.closes.on) return null;
  if (!leads) return { code: 'participation.closed', params: { on: windows.closes.on }, kind: 'state', ...sourced(windows.closes.source) };
  return lateReason ? null : { code: 'participation.needsReason', params: { on: windows.closes.on }, field: 'lateReason', kind: 'input' };
}

function sourced(source: string | null): { source?: string } {
  return source ? { source } : {};
}

/** What a registration begins as when it has its place: approved at once, or waiting for whoever approves. */
export function isApprovedAtOnce(given: { approval: MeetingForm['approval']; byLeader: boolean; registrantIsFocalPoint: boolean; capacity: string }): boolean {
  if (given.byLeader || given.approval === 'none' || given.capacity === 'officer') return true;
  return given.approval === 'focalPoint' && given.registrantIsFocalPoint;
}

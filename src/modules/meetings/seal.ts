// Tells whether a meeting is still as somebody saw it: of two who change it at once, the second is told.

import { createHash } from 'node:crypto';
import type { MeetingShown } from './shapes.js';

/** Another seal for a meeting of which anything was changed. */
export function sealOf(meeting: MeetingShown): string {
  const { state, start, end, startTime, endTime, timeZone, place, mode, registrationRequired, colocatedWith, deadlines, agenda, practical } = meeting;
  const whole = [state, start, end, startTime, endTime, timeZone, words(place), mode, registrationRequired, colocatedWith, deadlines];
  const texts = [agenda.map(({ title }) => words(title)), practical.map(({ topic, text }) => [words(topic), words(text)])];
  return createHash('sha256').update(JSON.stringify([whole, texts])).digest('base64url').slice(0, 24);
}

/** In one order, whichever way the database kept them. */
function words(text: Record<string, string>): [string, string][] {
  return Object.entries(text).sort(([one], [other]) => one.localeCompare(other));
}

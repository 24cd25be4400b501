// When somebody who filled in a form and did not send it is reminded: once, some days later, and in any case before the form closes.
// House custom.

import { type IsoDate, addDays, instantIn } from '../../kit/dates.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** So long a form is kept when it was filled in, and again when its reminder was sent. */
export const KEPT_DAYS = 7;
/** So long after it was filled in. */
const AFTER = 3 * DAY;
/** So long before it closes, where that comes sooner. */
const BEFORE = 2 * DAY;
/** A reminder that would follow so soon upon the mail with the link is none. */
const TOO_SOON = 3 * HOUR;

/** When to remind of a form that closes with a day of its meeting's zone; null when there is no time left for it. */
export function remindAt(now: Date, closes: { on: IsoDate; timeZone: string }): Date | null {
  const closing = instantIn(closes.timeZone, addDays(closes.on, 1), '00:00').getTime();
  const usual = Math.min(now.getTime() + AFTER, closing - BEFORE);
  // On the last days: half of what is left.
  const at = usual > now.getTime() + TOO_SOON ? usual : now.getTime() + (closing - now.getTime()) / 2;
  return at - now.getTime() >= TOO_SOON ? new Date(at) : null;
}

export function keptUntil(now: Date): Date {
  return new Date(now.getTime() + KEPT_DAYS * DAY);
}

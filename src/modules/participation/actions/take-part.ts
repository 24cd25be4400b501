// Somebody notes that they take part remotely: by saying so, or by opening the link for remote participation from our page.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type SelfNoting, selfNotedOn } from '../presence.js';
import type { FormKnown } from '../reads/form.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import { noteAttendance } from '../store/attendance.js';
import { toldNow } from './secrets.js';

interface Own {
  known: FormKnown;
  registration: RegistrationKnown;
}

/**
 * Notes the remote presence of today, once a day; the earliest time stays. Refused (missing) to all but whose registration it is, (state)
 * before the approval and outside the days and hours of the meeting. Emits `attendance.noted` the first time.
 */
export async function takePartToday(ctx: Ctx, { known, registration }: Own): Promise<void> {
  if (ctx.actor.personId !== registration.personId) refuse({ code: 'participation.none', kind: 'missing' });
  const noted = selfNotedOn({ state: registration.state, now: ctx.now, meeting: known.meeting as SelfNoting['meeting'] });
  if ('code' in noted) refuse(noted);
  await inTransaction(ctx, async (within) => {
    const of = { registrationId: registration.id, meetingId: known.form.meetingId, on: noted.on, mode: 'remote' as const };
    const { first } = await noteAttendance(within.db, { ...of, at: within.now, by: within.actor.personId, how: 'self' });
    if (first) await within.emit({ name: 'attendance.noted', thing: { kind: 'registration', id: registration.id }, detail: { on: noted.on, mode: 'remote' } });
  });
}

/**
 * Opens the link for remote participation, and notes the presence of today where the meeting is held now. Refused (state) before its time
 * and to all who are not approved.
 */
export async function openRemotely(ctx: Ctx, own: Own): Promise<{ link: string; noted: boolean }> {
  const { known, registration } = own;
  const told = registration.state === 'approved' && known.form.state !== 'cancelled' ? await toldNow(ctx, known.form.meetingId) : null;
  if (!told?.link) refuse({ code: 'participation.noLinkNow', kind: 'state' });
  const noted = !('code' in selfNotedOn({ state: registration.state, now: ctx.now, meeting: known.meeting as SelfNoting['meeting'] }));
  if (noted) await takePartToday(ctx, own);
  return { link: told.link, noted };
}

// Places that become free are offered to those who wait, in the order in which they came, each until a time.

import { instantIn } from '../../../kit/dates.js';
import type { Ctx } from '../../../storage/index.js';
import type { FormKnown } from '../reads/form.js';
import { registrationById } from '../reads/registrations.js';
import type { ParticipationMode } from '../registration.js';
import { changeState, freePlace, nextWaiting, takePlace } from '../store.js';
import { tell } from './tell.js';

const HOUR = 3_600_000;

/** Gives a place back and offers it on; inside the caller's transaction. */
export async function passOn(ctx: Ctx, known: FormKnown, mode: ParticipationMode, origin: string | null): Promise<void> {
  await freePlace(ctx.db, known.form.meetingId, mode);
  await fill(ctx, known, mode, origin);
}

/** Offers free places to those who wait, as long as there are both; of a cancelled meeting none are offered. */
export async function fill(ctx: Ctx, known: FormKnown, mode: ParticipationMode, origin: string | null): Promise<number> {
  if (known.form.state === 'cancelled') return 0;
  const { form } = known;
  for (let offered = 0; ; offered += 1) {
    const id = await nextWaiting(ctx.db, form.meetingId, mode);
    if (!id || (await takePlace(ctx.db, form.meetingId, mode)) === 'full') return offered;
    const offeredUntil = untilWhen(known, ctx.now);
    await changeState(ctx.db, id, 'waiting', { to: 'offered', at: ctx.now, by: ctx.actor.personId, offeredUntil });
    const registration = await registrationById(ctx.db, id);
    if (!registration) continue;
    await ctx.emit({ name: 'registration.offered', thing: { kind: 'registration', id }, detail: { acronym: form.group.acronym, meeting: form.number, mode } });
    await tell(ctx, { known, what: 'offered', registration, origin });
  }
}

/** So many hours, but no longer than until the meeting begins. */
export function untilWhen({ form }: FormKnown, now: Date): Date {
  const latest = instantIn(form.timeZone ?? 'Europe/Zurich', form.start, '09:00').getTime();
  const usual = now.getTime() + form.offerHours * HOUR;
  return new Date(latest > now.getTime() ? Math.min(usual, latest) : usual);
}

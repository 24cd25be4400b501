// What becomes of a registration: approved or refused by whoever may, withdrawn by whose it is, an offered place accepted or lapsed.

import { whyNot } from '../../../kit/lifecycle.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { isApprovedAtOnce } from '../admission.js';
import { type RegistrationMove, registrationMoves } from '../moves.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { type RegistrationKnown, lapsedOffers, registrationById } from '../reads/registrations.js';
import { type RegistrationState, holdsPlace } from '../registration.js';
import { changeState, holdForm } from '../store.js';
import { withdrawPapers } from '../store/papers.js';
import { todayOf } from '../windows.js';
import { approvesFor, leads, partsOf } from './admitted.js';
import { purgePassport } from './passports.js';
import { passOn } from './places.js';
import { tell } from './tell.js';

export interface Deciding {
  id: string;
  move: string;
  reason?: string | null;
  /** For links in mails. */
  origin: string | null;
}

/**
 * Moves a registration by the table of its moves: approve, refuse (with a reason), withdraw, accept. Refused (right) to those who have no
 * part in it, (state) from where the move does not lead. What no longer holds a place passes it on; what is withdrawn or refused loses
 * its passport at once. Emits `registration.<state>`.
 */
export async function decide(ctx: Ctx, given: Deciding): Promise<{ state: RegistrationState; number: number | null }> {
  const found = (await registrationById(ctx.db, given.id)) ?? refuse({ code: 'participation.none', kind: 'missing' });
  const known = (await formOf(ctx.db, found.meetingId)) ?? refuse({ code: 'participation.none', kind: 'missing' });
  const on = todayOf(known.form, ctx.now);
  const parts = await partsOf(ctx, { personId: found.personId, bodyId: found.bodyId, groupId: known.form.group.id, on });
  // To those who have no part in it a registration is not there.
  if (parts.length === 0) refuse({ code: 'participation.none', kind: 'missing' });
  return inTransaction(ctx, async (within) => {
    await holdForm(within.db, found.meetingId, 'using');
    const registration = (await registrationById(within.db, given.id)) ?? refuse({ code: 'participation.none', kind: 'missing' });
    const refusal = whyNot(registrationMoves, given.move, registration.state, parts);
    if (refusal) refuse({ ...refusal, ...(refusal.kind === 'state' ? { code: 'participation.notFromHere', params: { state: registration.state } } : {}) });
    // Places are offered, and offers lapse, by themselves.
    if (given.move === 'offer' || given.move === 'lapse') refuse({ code: 'kit.noSuchMove', params: { move: given.move }, kind: 'input' });
    const { start, end, state } = known.form;
    // What is decided waits until the meeting is held after all; one who does not want to wait withdraws.
    if (state === 'cancelled' && given.move !== 'withdraw') refuse({ code: 'participation.cancelled', kind: 'state' });
    // Who was there stands in the report: only those who lead still correct it.
    if (on > (end ?? start) && !leads(within, known.form.group.id)) refuse({ code: 'meetings.over', params: { state }, kind: 'state' });
    const reason = given.reason?.trim().slice(0, 500) || null;
    if (given.move === 'refuse' && !reason) refuse({ code: 'participation.noReason', field: 'reason', kind: 'input' });
    return move(within, { known, registration, move: given.move as RegistrationMove, reason, origin: given.origin });
  });
}

interface Moving {
  known: FormKnown;
  registration: RegistrationKnown;
  move: RegistrationMove;
  reason: string | null;
  origin: string | null;
}

async function move(ctx: Ctx, { known, registration, move: name, reason, origin }: Moving): Promise<{ state: RegistrationState; number: number | null }> {
  const { id, state: from } = registration;
  const to = await whither(ctx, known, registration, name);
  const moved = await changeState(ctx.db, id, from, { to, at: ctx.now, by: ctx.actor.personId, reason });
  if (!moved) refuse({ code: 'participation.meanwhile', kind: 'conflict' });
  if (!holdsPlace(to)) {
    await purgePassport(ctx, id);
    await withdrawPapers(ctx.db, id);
  }
  if (holdsPlace(from) && !holdsPlace(to)) await passOn(ctx, known, registration.mode, origin);
  const { form } = known;
  await ctx.emit({ name: `registration.${to}`, thing: { kind: 'registration', id }, detail: { acronym: form.group.acronym, meeting: form.number, ...(reason ? { reason } : {}) } });
  const what = name === 'lapse' ? ('lapsed' as const) : (to as 'approved' | 'received' | 'refused' | 'withdrawn');
  await tell(ctx, { known, what, registration: { ...registration, number: moved.number, reason }, origin });
  return { state: to, number: moved.number };
}

/** Where a move leads: an accepted place is approved at once where the registration would have been. */
async function whither(ctx: Ctx, known: FormKnown, registration: RegistrationKnown, name: RegistrationMove): Promise<RegistrationState> {
  if (name !== 'accept') return registrationMoves[name].to;
  const { personId, bodyId, capacity } = registration;
  const registrantIsFocalPoint = await approvesFor(ctx, { personId, bodyId, on: todayOf(known.form, ctx.now) });
  const byLeader = ctx.actor.personId !== personId && leads(ctx, known.form.group.id);
  return isApprovedAtOnce({ approval: known.form.approval, byLeader, registrantIsFocalPoint, capacity }) ? 'approved' : 'received';
}

/** Lets the offers lapse that ran out, and offers their places on. For the clock. */
export async function lapseOffers(ctx: Ctx, origin: string | null): Promise<number> {
  const ids = await lapsedOffers(ctx.db, ctx.now);
  for (const id of ids)
    await inTransaction(ctx, async (within) => {
      const meetingId = (await registrationById(within.db, id))?.meetingId ?? '';
      await holdForm(within.db, meetingId, 'using');
      const registration = await registrationById(within.db, id);
      const known = registration?.state === 'offered' ? await formOf(within.db, meetingId) : null;
      if (registration && known) await move(within, { known, registration, move: 'lapse', reason: null, origin });
    });
  return ids.length;
}

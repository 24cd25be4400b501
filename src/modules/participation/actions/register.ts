// Registering: one transaction in which the registration is written down, its place taken, and the mail posted that tells of it.

import { randomBytes } from 'node:crypto';
import { newId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { isApprovedAtOnce, whyNotRegister } from '../admission.js';
import { type FieldStanding, type Typed, faultsOf, fieldsOn } from '../fields.js';
import { windowsOfForm } from '../form.js';
import { particularsOf, passportOf } from '../given.js';
import type { FormKnown } from '../reads/form.js';
import { formOf } from '../reads/form.js';
import { type RegistrationKnown, registrationByKey, registrationFor } from '../reads/registrations.js';
import { type Particulars, type RegistrationState, isActive } from '../registration.js';
import { addRegistration, changeState, openForm, takePlace } from '../store.js';
import { todayOf } from '../windows.js';
import { admitted, approvesFor, leads } from './admitted.js';
import { keepPassport } from './passports.js';
import { tell } from './tell.js';

export interface Registering {
  meetingId: string;
  /** Made with the form: the same form sent twice is one registration. */
  formKey: string;
  personId: string;
  /** The address to which mails go; without one the first of theirs. */
  email?: string;
  typed: Typed;
  /** Why it is registered after the closing; only those who lead may. */
  lateReason?: string | null;
  /** For links in mails; without it they carry none. */
  origin: string | null;
  /** What is known of the form already, from the page that it stood on. */
  known?: FormKnown;
}

export interface Registered {
  id: string;
  state: RegistrationState;
  number: number | null;
  /** The form had been sent before, or this person is registered: nothing was added. */
  again: boolean;
}

/**
 * Registers somebody for a meeting. Refused (right) when they may not take part, (state) before the opening and after the closing,
 * (input) with every fault of the form. A form that arrives twice gives the registration of the first time; so does a second form of
 * somebody who is registered. Where no place is left it goes to the waiting list. Emits `registration.received`, `.waiting` or `.approved`.
 */
export async function register(ctx: Ctx, given: Registering): Promise<Registered> {
  const known = given.known ?? (await formOf(ctx.db, given.meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  const { form } = known;
  const byLeader = leads(ctx, form.group.id);
  if (ctx.actor.personId !== given.personId && !byLeader) refuse({ code: 'participation.notYours', kind: 'right' });
  const today = todayOf(form, ctx.now);
  const windows = windowsOfForm(form);
  const particulars = looked(given.typed, fieldsOn(today, windows, form.fields));
  const lateReason = given.lateReason?.trim().slice(0, 500) || null;
  return inTransaction(ctx, async (within) => {
    const refusal = whyNotRegister(form, windows, { today, mode: particulars.mode, leads: byLeader, lateReason });
    // What arrived in time, and is sent again after the closing, is there.
    if (refusal) return (await alreadyThere(within, given)) ?? refuse(refusal);
    const [by, addresses] = await Promise.all([
      admitted(within, { personId: given.personId, groupId: form.group.id, on: today, declared: particulars, approved: form.approval !== 'none' || byLeader }),
      given.email === undefined ? addressesOf(within.db, given.personId) : [given.email],
    ]);
    if (!form.made) await openForm(within.db, form.meetingId, within.now);
    const id = newId();
    const facts = {
      ...particulars,
      id,
      meetingId: form.meetingId,
      personId: given.personId,
      formKey: given.formKey,
      bodyId: by.bodyId,
      email: addresses[0] ?? '',
      language: ctx.say.language,
      capacity: by.capacity,
      restsOn: by.source,
      lateReason: today > windows.closes.on ? lateReason : null,
      enteredBy: ctx.actor.personId,
      ticket: randomBytes(12).toString('base64url'),
      at: within.now,
    };
    // Asked together, and the place last of all: the row of the places is held only until the end of the transaction that follows at once.
    const [added, registrantIsFocalPoint, place] = await Promise.all([
      addRegistration(within.db, facts),
      approvesFor(within, { personId: given.personId, bodyId: by.bodyId, on: today }),
      takePlace(within.db, form.meetingId, particulars.mode, id),
    ]);
    // Somebody else's click was quicker: the same form, or the same person with another.
    if (!added) return (await alreadyThere(within, given)) ?? refuse({ code: 'participation.otherForm', kind: 'conflict' });
    await keepPassport(within, { registrationId: id, passport: passportOf(given.typed), purgeOn: windows.purge.on });
    const atOnce = isApprovedAtOnce({ approval: form.approval, byLeader: byLeader && ctx.actor.personId !== given.personId, registrantIsFocalPoint, capacity: by.capacity });
    const { state, number } = await settle(within, { id, place, atOnce });
    await within.emit({ name: `registration.${state}`, thing: { kind: 'registration', id }, detail: { acronym: form.group.acronym, meeting: form.number, mode: particulars.mode } });
    await tell(within, { known, what: state, registration: { ...facts, number }, origin: given.origin });
    return { id, state, number, again: false };
  });
}

/** Who finds no place waits; the others are received, or approved at once. */
async function settle(ctx: Ctx, of: { id: string; place: 'taken' | 'full' | 'unlimited'; atOnce: boolean }): Promise<{ state: 'received' | 'waiting' | 'approved'; number: number | null }> {
  if (of.place === 'full') {
    await changeState(ctx.db, of.id, 'received', { to: 'waiting', at: ctx.now, by: null });
    return { state: 'waiting', number: null };
  }
  if (!of.atOnce) return { state: 'received', number: null };
  const moved = await changeState(ctx.db, of.id, 'received', { to: 'approved', at: ctx.now, by: ctx.actor.personId });
  return { state: 'approved', number: moved?.number ?? null };
}

/** The particulars of a form without faults; refused (input) with the first fault. The page has told all of them before. */
export function looked(typed: Typed, standing: readonly FieldStanding[], before: Typed | null = null): Particulars {
  const fault = faultsOf(typed, standing, before)[0];
  if (fault) refuse(fault);
  const particulars = particularsOf(typed);
  return 'code' in particulars ? refuse(particulars) : particulars;
}

/** What the form, or the person, has become already. A form key that was somebody else's is no key. */
async function alreadyThere(ctx: Ctx, given: Pick<Registering, 'meetingId' | 'formKey' | 'personId'>): Promise<Registered | null> {
  const sent = await registrationByKey(ctx.db, given.meetingId, given.formKey);
  if (sent && sent.personId === given.personId) return again(sent);
  const active = await registrationFor(ctx.db, given);
  return active && isActive(active.state) ? again(active) : null;
}

function again({ id, state, number }: RegistrationKnown): Registered {
  return { id, state, number, again: true };
}

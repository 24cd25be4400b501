// Changing what a registration says: by whose it is until the day of the window, by those who lead at any time with a reason.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type Typed, faultsOf, fieldsOn } from '../fields.js';
import { modesOf, windowsOfForm } from '../form.js';
import { passportOf, typedOf } from '../given.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { type RegistrationKnown, registrationById } from '../reads/registrations.js';
import { type Particulars, holdsPlace, isActive } from '../registration.js';
import { changeParticulars, changeState, holdForm, takePlace } from '../store.js';
import { withdrawPapers } from '../store/papers.js';
import { todayOf } from '../windows.js';
import { admitted, leads } from './admitted.js';
import { keepPassport, openPassport, purgePassport } from './passports.js';
import { passOn } from './places.js';
import { looked } from './register.js';
import { tell } from './tell.js';

export interface ChangingRegistration {
  id: string;
  typed: Typed;
  origin: string | null;
}

/**
 * Changes a registration that is active. Refused (missing) to others, (state) field by field after its day, (conflict) when the other way
 * of taking part has no place left. A new body must be approved anew: the number stays. Emits `registration.changed`.
 */
export async function changeRegistration(ctx: Ctx, given: ChangingRegistration): Promise<void> {
  const found = (await registrationById(ctx.db, given.id)) ?? refuse({ code: 'participation.none', kind: 'missing' });
  const known = (await formOf(ctx.db, found.meetingId)) ?? refuse({ code: 'participation.none', kind: 'missing' });
  const byLeader = leads(ctx, known.form.group.id);
  if (known.form.state === 'cancelled') refuse({ code: 'participation.cancelled', kind: 'state' });
  if (ctx.actor.personId !== found.personId && !byLeader) refuse({ code: 'participation.none', kind: 'missing' });
  await inTransaction(ctx, async (within) => {
    await holdForm(within.db, found.meetingId, 'using');
    const registration = (await registrationById(within.db, given.id)) ?? refuse({ code: 'participation.none', kind: 'missing' });
    if (!isActive(registration.state)) refuse({ code: 'participation.notFromHere', params: { state: registration.state }, kind: 'state' });
    await change(within, { known, registration, typed: given.typed, byLeader, origin: given.origin });
  });
}

interface Change {
  known: FormKnown;
  registration: RegistrationKnown;
  typed: Typed;
  byLeader: boolean;
  origin: string | null;
}

async function change(ctx: Ctx, { known, registration, typed, byLeader, origin }: Change): Promise<void> {
  const { form } = known;
  const { id } = registration;
  const today = todayOf(form, ctx.now);
  const windows = windowsOfForm(form);
  const standing = fieldsOn(today, windows, form.fields);
  const own = ctx.actor.personId === registration.personId;
  // A leader who does not see the passport leaves it as it is.
  const passport = own ? await openPassport(ctx, id) : null;
  const before = typedOf(registration, passport);
  const given = own ? typed : { ...typed, visa: before.visa ?? '' };
  const particulars = looked(given, own ? standing : standing.filter(({ field }) => !field.when), byLeader ? null : before);
  if (!modesOf(form).includes(particulars.mode)) refuse({ code: 'participation.notThisWay', field: 'mode', kind: 'input' });
  const by = await admitted(ctx, { personId: registration.personId, groupId: form.group.id, on: today, declared: particulars, approved: form.approval !== 'none' || byLeader });
  await moveOver(ctx, { known, registration, to: particulars.mode, origin });
  await changeParticulars(ctx.db, id, { ...particulars, bodyId: by.bodyId, at: ctx.now });
  // A letter that was made of other data no longer holds.
  await withdrawPapers(ctx.db, id, 'visaLetter');
  if (own && particulars.visa) await keepPassport(ctx, { registrationId: id, passport: passportOf(typed), purgeOn: windows.purge.on });
  if (!particulars.visa) await purgePassport(ctx, id);
  if (registration.state === 'approved' && !byLeader && form.approval !== 'none' && speaksForAnother(registration, particulars))
    await changeState(ctx.db, id, 'approved', { to: 'received', at: ctx.now, by: null });
  await ctx.emit({ name: 'registration.changed', thing: { kind: 'registration', id }, detail: { acronym: form.group.acronym, meeting: form.number } });
  await tell(ctx, { known, what: 'changed', registration: { ...registration, ...particulars }, origin });
}

/** Another way of taking part needs a place of its own; the one held until now passes on. */
async function moveOver(ctx: Ctx, { known, registration, to, origin }: { known: FormKnown; registration: RegistrationKnown; to: Particulars['mode']; origin: string | null }): Promise<void> {
  if (to === registration.mode) return;
  if (!holdsPlace(registration.state)) refuse({ code: 'participation.waitsAlready', field: 'mode', kind: 'state' });
  if ((await takePlace(ctx.db, known.form.meetingId, to)) === 'full') refuse({ code: 'participation.full', field: 'mode', kind: 'conflict' });
  await passOn(ctx, known, registration.mode, origin);
}

function speaksForAnother(before: Particulars, after: Particulars): boolean {
  return before.body !== after.body || before.category !== after.category || before.country !== after.country;
}

/** The faults that a change would have, field by field, for the page. */
export function faultsOfChange(given: { known: FormKnown; before: Typed; typed: Typed; now: Date }): ReturnType<typeof faultsOf> {
  const { form } = given.known;
  return faultsOf(given.typed, fieldsOn(todayOf(form, given.now), windowsOfForm(form), form.fields), given.before);
}

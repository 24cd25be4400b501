// Every insert and update of forms, places and registrations. What holds under any concurrency is held here: places by one atomic
// statement over a row that the database itself limits, one active registration a person and one a form by unique indexes.

import { sql } from 'kysely';
import { type Db, kept } from '../../storage/index.js';
import { ACTIVE_STATES, PLACE_STATES, type ParticipationMode, type Particulars, type RegistrationState } from './registration.js';
import type {} from './tables.js';

/** Makes the row of a meeting's form, when there is none. */
export async function openForm(db: Db, meetingId: string, at: Date): Promise<void> {
  await db
    .insertInto('participation_forms')
    .values({ meeting_id: meetingId, changed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface NewRegistration extends Particulars {
  id: string;
  meetingId: string;
  personId: string;
  formKey: string;
  bodyId: string | null;
  email: string;
  language: string;
  capacity: string;
  restsOn: string | null;
  lateReason: string | null;
  enteredBy: string | null;
  ticket: string;
  at: Date;
}

/** Writes a registration down as received; false when this form, or this person, has one already. Holds the form against a change of places. */
export async function addRegistration(db: Db, given: NewRegistration): Promise<boolean> {
  const { id, meetingId, personId, formKey, bodyId, accessNeeds, capacity, restsOn, lateReason, enteredBy, at, ...same } = given;
  const added = await kept(db)
    .insertInto('registrations')
    .values({
      ...same,
      id,
      meeting_id: meetingId,
      person_id: personId,
      form_key: formKey,
      state: 'received',
      body_id: bodyId,
      access_needs: accessNeeds,
      capacity,
      rests_on: restsOn,
      late_reason: lateReason,
      entered_by: enteredBy,
      created_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/**
 * Takes a place: `taken`, `full`, or `unlimited`. Of any number who ask at once exactly as many get one as there are: each waits for the
 * row of the one before, and asks again what is left. With `registrationId` it is taken for that one, if it has been written down.
 */
export async function takePlace(db: Db, meetingId: string, mode: ParticipationMode, registrationId: string | null = null): Promise<'taken' | 'full' | 'unlimited'> {
  const { rows } = await sql<{ answer: 'taken' | 'full' | 'unlimited' }>`
    with took as (update participation_places set taken = taken + 1 where meeting_id = ${meetingId} and mode = ${mode} and taken < places
        and (${registrationId}::uuid is null or exists (select from registrations where id = ${registrationId})) returning 1)
    select case when exists (select 1 from took) then 'taken'
      when exists (select 1 from participation_places where meeting_id = ${meetingId} and mode = ${mode}) then 'full' else 'unlimited' end as answer`.execute(kept(db));
  return rows[0]?.answer ?? 'full';
}

/** Gives a place back, where places are limited. */
export async function freePlace(db: Db, meetingId: string, mode: ParticipationMode): Promise<void> {
  await db
    .updateTable('participation_places')
    .set((set) => ({ taken: set('taken', '-', 1) }))
    .where('meeting_id', '=', meetingId)
    .where('mode', '=', mode)
    .execute();
}

/** Holds the form of a meeting: `changing` waits for all who register and keeps them out, the other waits for that alone. */
export async function holdForm(db: Db, meetingId: string, how: 'using' | 'changing'): Promise<void> {
  const query = db.selectFrom('participation_forms').where('meeting_id', '=', meetingId).select('meeting_id');
  await (how === 'changing' ? query.forUpdate() : query.forKeyShare()).execute();
}

/** Limits the places of a mode, or frees them (null), counting those who hold one; false when more are held. The form must be held. */
export async function setPlaces(db: Db, meetingId: string, mode: ParticipationMode, places: number | null): Promise<boolean> {
  await db.deleteFrom('participation_places').where('meeting_id', '=', meetingId).where('mode', '=', mode).execute();
  if (places === null) return true;
  const taken = sql<number>`(select count(*) from registrations where meeting_id = ${meetingId} and mode = ${mode} and state = any(${[...PLACE_STATES]}))`;
  const held = await db.selectNoFrom(taken.as('count')).executeTakeFirstOrThrow();
  if (held.count > places) return false;
  await db.insertInto('participation_places').values({ meeting_id: meetingId, mode, places, taken: held.count }).execute();
  return true;
}

export interface StateChange {
  to: RegistrationState;
  at: Date;
  by: string | null;
  reason?: string | null;
  offeredUntil?: Date | null;
}

/** Moves a registration from a state in which it was seen; null when it has left it meanwhile. An approval gives it its number. */
export async function changeState(db: Db, id: string, from: RegistrationState, change: StateChange): Promise<{ number: number | null } | null> {
  const number = sql<number>`coalesce(number, nextval('registration_numbers'))`;
  const moved = await db
    .updateTable('registrations')
    .set({
      state: change.to,
      changed_at: change.at,
      decided_at: change.at,
      decided_by: change.by,
      offered_until: change.offeredUntil ?? null,
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.to === 'approved' ? { number } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .returning('number')
    .executeTakeFirst();
  return moved ?? null;
}

/** Changes what a registration says, while it is active; false when it is not. */
export async function changeParticulars(db: Db, id: string, given: Particulars & { bodyId: string | null; at: Date }): Promise<boolean> {
  const { bodyId, accessNeeds, at, ...same } = given;
  const changed = await db
    .updateTable('registrations')
    .set({ ...same, body_id: bodyId, access_needs: accessNeeds, changed_at: at })
    .where('id', '=', id)
    .where('state', 'in', [...ACTIVE_STATES])
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) > 0;
}

/** Offers that would lapse sooner hold until a time: those of a meeting that was cancelled meanwhile. */
export async function extendOffers(db: Db, meetingId: string, until: Date): Promise<void> {
  await db.updateTable('registrations').set({ offered_until: until }).where('meeting_id', '=', meetingId).where('state', '=', 'offered').where('offered_until', '<', until).execute();
}

/** The one who waits longest for a mode of a meeting, held; others who look at once see the next. */
export async function nextWaiting(db: Db, meetingId: string, mode: ParticipationMode): Promise<string | null> {
  const query = db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('mode', '=', mode).where('state', '=', 'waiting');
  const found = await query.orderBy('id').select('id').limit(1).forUpdate().skipLocked().executeTakeFirst();
  return found?.id ?? null;
}

interface FormRow {
  meetingId: string;
  opens: string | null;
  closes: string | null;
  changes: string | null;
  visa: string | null;
  approval: 'focalPoint' | 'secretariat' | 'none';
  offerHours: number;
  listedFor: 'leaders' | 'participants' | 'public';
  fields: object;
}

export async function setForm(db: Db, given: FormRow, at: Date): Promise<void> {
  await db
    .updateTable('participation_forms')
    .set({
      opens_on: given.opens,
      closes_on: given.closes,
      changes_until: given.changes,
      visa_until: given.visa,
      approval: given.approval,
      offer_hours: given.offerHours,
      listed_for: given.listedFor,
      fields: JSON.stringify(given.fields),
      changed_at: at,
    })
    .where('meeting_id', '=', given.meetingId)
    .execute();
}

/** Puts sealed passport data in the place of what there was. */
export async function putPassport(db: Db, registrationId: string, sealed: Buffer, purgeOn: string): Promise<void> {
  await db
    .insertInto('registration_passports')
    .values({ registration_id: registrationId, sealed, purge_on: purgeOn })
    .onConflict((conflict) => conflict.column('registration_id').doUpdateSet({ sealed, purge_on: purgeOn }))
    .execute();
}

/** Removes passport data and what was made of it; false when there was none. */
export async function removePassport(db: Db, registrationId: string): Promise<boolean> {
  await db.updateTable('registration_papers').set({ content: null, state: 'withdrawn' }).where('registration_id', '=', registrationId).where('kind', '=', 'visaLetter').execute();
  const gone = await db.deleteFrom('registration_passports').where('registration_id', '=', registrationId).executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/** `again`: of a link that opens later, its participants are told anew. */
export async function putSecrets(db: Db, meetingId: string, given: { sealed: Buffer | null; linkFrom: Date | null; again: boolean }): Promise<void> {
  await db.updateTable('participation_forms').set({ secrets: given.sealed, link_from: given.linkFrom, ...(given.again ? { link_told_at: null } : {}) }).where('meeting_id', '=', meetingId).execute();
}

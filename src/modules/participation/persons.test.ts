import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { changeMeeting } from '../meetings/actions.js';
import { erasePerson, merge, planMerge } from '../people/actions.js';
import { decide } from './actions.js';
import { formOf, registrationById, registrationsOfPerson } from './reads.js';
import { A_PASSPORT, aConveningHere, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();

test('two who were one keep the confirmed registration; the other place is free again', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-MERGE', { places: { onsite: 2 } });
  const [one, other] = [await aPerson(ctx, 'one.merge@example.org', 'Mo Merge'), await aPerson(ctx, 'other.merge@example.org', 'Mo Merge')];
  const first = await aRegistration(await aCtx({ actor: one }), one, meetingId);
  const second = await aRegistration(await aCtx({ actor: other }), other, meetingId);
  await decide(ctx, { id: first.id, move: 'approve', origin: null });
  const which = { from: one.personId, to: other.personId };
  const plan = await planMerge(ctx, which);
  await merge(ctx, { ...which, seal: plan.seal });
  expect((await registrationsOfPerson(db, other.personId)).map(({ id, state }) => [id, state])).toEqual([
    [second.id, 'withdrawn'],
    [first.id, 'approved'],
  ]);
  expect((await formOf(db, meetingId))?.form.places).toEqual({ onsite: { places: 2, taken: 1 } });
});

test('an erased person stays in the list of those who took part, and nothing else of them stays', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-ERASE', { approval: 'none' });
  const waiting = await aMeetingToRegister(ctx, 'JCA-ERASE-2');
  const ada = await aPerson(ctx, 'ada.erase@example.org');
  const adas = await aCtx({ actor: ada });
  const approved = await aRegistration(adas, ada, meetingId, { typed: { ...aTyped({ visa: 'yes', accessNeeds: 'A ramp' }), ...A_PASSPORT } });
  const received = await aRegistration(adas, ada, waiting.meetingId);
  await erasePerson(ctx, ada.personId);
  expect(await registrationById(db, approved.id)).toMatchObject({ state: 'approved', name: 'Ada Delegate', body: 'Example Ltd', email: '', accessNeeds: null });
  expect(await registrationById(db, received.id)).toMatchObject({ state: 'withdrawn', name: '–', title: null, email: '' });
  expect(await db.selectFrom('registration_passports').where('registration_id', '=', approved.id).select('purge_on').execute()).toEqual([]);
});

test('when a meeting moves, the day on which passport data goes moves with it', async () => {
  const { meetingId, groupId } = await aMeetingToRegister(ctx, 'JCA-MOVED');
  const ada = await aPerson(ctx, 'ada.moved@example.org');
  const { id } = await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: { ...aTyped({ visa: 'yes' }), ...A_PASSPORT } });
  const { groupId: _, ...same } = aConveningHere(groupId);
  await changeMeeting(ctx, { ...same, place: 'Geneva', practical: undefined, meetingId, start: '2027-05-04', end: '2027-05-05', deadlines: [] });
  const kept = await db.selectFrom('registration_passports').where('registration_id', '=', id).select('purge_on').executeTakeFirst();
  expect(kept).toEqual({ purge_on: '2027-06-05' });
});

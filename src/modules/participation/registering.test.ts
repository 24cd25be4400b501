import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import { changeRegistration, decide, lapseOffers, register, setMeetingForm } from './actions.js';
import { countsOf, formOf, participantsOf, registrationById } from './reads.js';
import { aForm, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const as = (actor: Actor, now = NOW) => aCtx({ actor, now });
const refusalOf = (act: Promise<unknown>) => act.then(() => null, (thrown) => thrown.refusal);
const mailsTo = async (email: string) => (await db.selectFrom('outbox').where('recipient', '=', email).orderBy('id').select(['purpose', 'subject']).execute()).map(({ purpose, subject }) => `${purpose}: ${subject}`);
const placesOf = async (meetingId: string) => (await formOf(db, meetingId))?.form.places;

test('a registration is acknowledged without a number, and confirmed with one', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-ACK');
  const ada = await aPerson(ctx, 'ada.ack@example.org');
  const made = await aRegistration(await as(ada), ada, meetingId);
  expect(made).toEqual({ id: made.id, state: 'received', number: null, again: false });
  const approved = await decide(ctx, { id: made.id, move: 'approve', origin: null });
  expect(approved).toEqual({ state: 'approved', number: approved.number });
  expect(approved.number).toBeGreaterThan(100_000);
  expect(await mailsTo(ada.email)).toEqual([
    'registration.received: JCA-ACK, meeting 1: your registration has arrived',
    `registration.approved: JCA-ACK, meeting 1: registration confirmed, number ${approved.number}`,
  ]);
});

test('512 at once for ten places: exactly ten get one, the others wait in order', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-TEN', { places: { onsite: 10 } });
  const people = [];
  for (let n = 0; n < 512; n += 1) people.push({ n, ...(await aPerson(ctx, `ten-${n}@example.org`)) });
  const contexts = await Promise.all(people.map((person) => as(person)));
  const made = await Promise.all(people.map((person, n) => aRegistration(contexts[n] as never, person, meetingId)));
  const count = (state: string) => made.filter((one) => one.state === state).length;
  expect([count('received'), count('waiting')]).toEqual([10, 502]);
  expect((await countsOf(db, meetingId)).states).toEqual({ received: 10, waiting: 502 });
  expect(await placesOf(meetingId)).toEqual({ onsite: { places: 10, taken: 10 } });
}, 120_000);

test('a double click, a resent form and a second form of the same person give the one registration', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-TWICE', { places: { onsite: 5 } });
  const ada = await aPerson(ctx, 'ada.twice@example.org');
  const adas = await as(ada);
  const formKey = newId();
  const sent = await Promise.all(Array.from({ length: 8 }, () => aRegistration(adas, ada, meetingId, { formKey })));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(sent.filter(({ again }) => !again)).toHaveLength(1);
  const others = await Promise.all(Array.from({ length: 8 }, () => aRegistration(adas, ada, meetingId)));
  expect(others.map(({ id, again }) => [id, again])).toEqual(others.map(() => [sent[0]?.id, true]));
  expect(await placesOf(meetingId)).toEqual({ onsite: { places: 5, taken: 1 } });
  expect(await mailsTo(ada.email)).toHaveLength(1);
});

test('a form key of somebody else opens nothing of theirs', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-KEY');
  const [ada, bo] = [await aPerson(ctx, 'ada.key@example.org'), await aPerson(ctx, 'bo.key@example.org')];
  const formKey = newId();
  await aRegistration(await as(ada), ada, meetingId, { formKey });
  expect(await refusalOf(aRegistration(await as(bo), bo, meetingId, { formKey }))).toEqual({ code: 'participation.otherForm', kind: 'conflict' });
});

test('a place that is given back is offered to who waits longest, and passes on when it is not accepted in time', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-WAIT', { places: { onsite: 1 } });
  const [ada, bo, cy] = [await aPerson(ctx, 'ada.wait@example.org'), await aPerson(ctx, 'bo.wait@example.org'), await aPerson(ctx, 'cy.wait@example.org')];
  const first = await aRegistration(await as(ada), ada, meetingId);
  const second = await aRegistration(await as(bo), bo, meetingId);
  const third = await aRegistration(await as(cy), cy, meetingId);
  expect([first.state, second.state, third.state]).toEqual(['received', 'waiting', 'waiting']);
  await decide(await as(ada), { id: first.id, move: 'withdraw', origin: null });
  expect((await registrationById(db, second.id))?.offeredUntil).toEqual(new Date('2026-11-23T09:00:00Z'));
  const later = new Date('2026-11-23T09:00:00Z');
  expect(await lapseOffers(await aCtx({ now: new Date('2026-11-23T08:59:00Z') }), null)).toBe(0);
  expect(await lapseOffers(await aCtx({ now: later }), null)).toBe(1);
  expect([(await registrationById(db, second.id))?.state, (await registrationById(db, third.id))?.state]).toEqual(['withdrawn', 'offered']);
  expect(await placesOf(meetingId)).toEqual({ onsite: { places: 1, taken: 1 } });
  expect(await decide(await as(cy, later), { id: third.id, move: 'accept', origin: null })).toEqual({ state: 'received', number: null });
  expect(await mailsTo(bo.email)).toEqual([
    'registration.waiting: JCA-WAIT, meeting 1: you are on the waiting list',
    'registration.offered: JCA-WAIT, meeting 1: a place is free for you',
    'registration.lapsed: JCA-WAIT, meeting 1: the offer of a place has lapsed',
  ]);
});

test('more places are offered at once; fewer than are held are refused', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-MORE', { places: { onsite: 1 } });
  const people = await Promise.all([1, 2, 3].map((n) => aPerson(ctx, `more-${n}@example.org`)));
  for (const person of people) await aRegistration(await as(person), person, meetingId);
  await setMeetingForm(ctx, aForm(meetingId, { places: { onsite: 2 } }));
  expect((await countsOf(db, meetingId)).states).toEqual({ received: 1, offered: 1, waiting: 1 });
  expect(await refusalOf(setMeetingForm(ctx, aForm(meetingId, { places: { onsite: 1 } })))).toEqual({ code: 'participation.tooFewPlaces', field: 'places.onsite', kind: 'state' });
  expect(await placesOf(meetingId)).toEqual({ onsite: { places: 2, taken: 2 } });
});

test('a limit that is set while people register counts each of them once', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-RACE');
  const people = await Promise.all(Array.from({ length: 24 }, (_, n) => aPerson(ctx, `race-${n}@example.org`)));
  const contexts = await Promise.all(people.map((person) => as(person)));
  const acts = people.map((person, n) => aRegistration(contexts[n] as never, person, meetingId));
  await Promise.all([...acts, setMeetingForm(ctx, aForm(meetingId, { places: { onsite: 24 } }))]);
  expect(await placesOf(meetingId)).toEqual({ onsite: { places: 24, taken: 24 } });
});

test('after the closing only those who lead register, and with a reason', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-LATER');
  const ada = await aPerson(ctx, 'ada.later@example.org');
  const after = new Date('2027-03-10T09:00:00Z');
  expect(await refusalOf(aRegistration(await as(ada, after), ada, meetingId))).toEqual({ code: 'participation.closed', params: { on: '2027-03-09' }, kind: 'state' });
  const office = await aCtx({ now: after });
  expect(await refusalOf(aRegistration(office, ada, meetingId))).toEqual({ code: 'participation.needsReason', params: { on: '2027-03-09' }, field: 'lateReason', kind: 'input' });
  const made = await aRegistration(office, ada, meetingId, { lateReason: 'Named by the body only today' });
  expect([made.state, (await registrationById(db, made.id))?.lateReason]).toEqual(['approved', 'Named by the body only today']);
});

test('places are offered by themselves, by nobody’s word; after the meeting only those who lead correct who was there', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-OVER', { places: { onsite: 1 } });
  const [ada, bo] = [await aPerson(ctx, 'ada.over@example.org'), await aPerson(ctx, 'bo.over@example.org')];
  const first = await aRegistration(await as(ada), ada, meetingId);
  const second = await aRegistration(await as(bo), bo, meetingId);
  expect((await refusalOf(decide(ctx, { id: second.id, move: 'offer', origin: null }))).code).toBe('kit.noSuchMove');
  expect((await refusalOf(decide(ctx, { id: first.id, move: 'lapse', origin: null }))).kind).toBe('state');
  const after = new Date('2027-03-19T09:00:00Z');
  expect((await refusalOf(decide(await as(ada, after), { id: first.id, move: 'withdraw', origin: null }))).code).toBe('meetings.over');
  expect((await decide(await aCtx({ now: after }), { id: first.id, move: 'withdraw', origin: null })).state).toBe('withdrawn');
});

test('nobody registers, decides or withdraws for somebody else', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-OTHERS');
  const [ada, bo] = [await aPerson(ctx, 'ada.others@example.org'), await aPerson(ctx, 'bo.others@example.org')];
  expect(await refusalOf(aRegistration(await as(bo), ada, meetingId))).toEqual({ code: 'participation.notYours', kind: 'right' });
  const { id } = await aRegistration(await as(ada), ada, meetingId);
  expect(await refusalOf(decide(await as(bo), { id, move: 'withdraw', origin: null }))).toEqual({ code: 'participation.none', kind: 'missing' });
  expect((await refusalOf(decide(await as(ada), { id, move: 'approve', origin: null }))).kind).toBe('right');
});

test('what is wrong in the form is told at its field, and nothing is written', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-FAULT');
  const ada = await aPerson(ctx, 'ada.fault@example.org');
  const fieldOf = async (change: Record<string, string>) => (await refusalOf(aRegistration(await as(ada), ada, meetingId, { typed: aTyped(change) }))).field;
  expect([await fieldOf({ name: '' }), await fieldOf({ country: 'XX' }), await fieldOf({ mode: 'both' }), await fieldOf({ category: 'king' })]).toEqual(['name', 'country', 'mode', 'category']);
  expect((await participantsOf(db, meetingId, { public: false })).rows).toEqual([]);
  const { again: _, ...made } = await register(await as(ada), { meetingId, formKey: newId(), personId: ada.personId, email: ada.email, typed: aTyped(), origin: null });
  expect((await participantsOf(db, meetingId, { public: false })).rows.map(({ id }) => id)).toEqual([made.id]);
});

test('after the day of changes a registration stays as it is, field by field, but for those who lead', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-FROZEN', { changes: '2027-03-12' });
  const ada = await aPerson(ctx, 'ada.frozen@example.org');
  const { id } = await aRegistration(await aCtx({ actor: ada }), ada, meetingId);
  const later = new Date('2027-03-13T09:00:00Z');
  const change = async (actor: Actor | undefined, typed: Record<string, string>) =>
    changeRegistration(await aCtx({ ...(actor ? { actor } : {}), now: later }), { id, typed: aTyped(typed), origin: null }).then(() => 'changed', (thrown) => [thrown.refusal.code, thrown.refusal.field]);
  expect(await change(ada, { name: 'Ada Renamed' })).toEqual(['participation.frozen', 'name']);
  // What has no day is still theirs to change: whether they stand in the list.
  expect(await change(ada, { listed: '' })).toBe('changed');
  expect(await change(undefined, { name: 'Ada Renamed', listed: '' })).toBe('changed');
  const kept = await registrationById(db, id);
  expect([kept?.name, kept?.listed]).toEqual(['Ada Renamed', false]);
});

test('a late registration is entered on its page with a reason; without one the page comes back as it was typed', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-LATE');
  const office = await aVisitor({ personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] }, { now: new Date('2027-03-12T09:00:00Z') });
  const path = `/en/groups/${slug}/meetings/1/participants/new`;
  expect(await (await office.get(path)).text()).toContain('name="lateReason"');
  const form = { formKey: newId(), ...aTyped({ name: 'Late Person' }), email: 'late.person@example.org' };
  const without = await office.post(path, form);
  const page = await without.text();
  expect([without.status, page.includes('A late registration needs a reason.'), page.includes('value="Late Person"'), page.includes('value="late.person@example.org"')]).toEqual([422, true, true, true]);
  // Clicked twice it is one.
  const twice = await Promise.all([1, 2].map(() => office.post(path, { ...form, lateReason: 'Named by the body only today' })));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  const rows = await db.selectFrom('registrations').where('meeting_id', '=', meetingId).select(['name', 'state', 'late_reason']).execute();
  expect(rows).toEqual([{ name: 'Late Person', state: 'approved', late_reason: 'Named by the body only today' }]);
});

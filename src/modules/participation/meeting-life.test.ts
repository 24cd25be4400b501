import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, doJobs } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { changeMeeting, moveMeeting } from '../meetings/actions.js';
import { releaseMailing } from '../mail/actions.js';
import { draftsAbout, mailingById } from '../mail/reads.js';
import { askForPaper, attend, decide, lapseOffers, readPaper } from './actions.js';
import { keepSecrets, toldNow } from './actions/secrets.js';
import { papersOf, registrationById } from './reads.js';
import { A_PASSPORT, aConveningHere, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const OFFICE: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const later = (hours: number) => new Date(ctx.now.getTime() + hours * 3_600_000);
const PURPOSES = ['registration.meetingCancelled', 'registration.meetingMoved', 'registration.meetingReinstated'];
const drafts = async (meetingId: string) => (await draftsAbout(db, { kind: 'meeting', id: meetingId }, PURPOSES)).map(({ purpose, recipients }) => [purpose, recipients.map(({ email }) => email).sort()]);
const step = async (meetingId: string, move: string) => moveMeeting(await aCtx({ actor: OFFICE }), { meetingId, move });
const move = async (meetingId: string, groupId: string, change: object) => {
  const { groupId: _, ...facts } = aConveningHere(groupId);
  await changeMeeting(await aCtx({ actor: OFFICE }), { ...facts, meetingId, place: 'Geneva', agenda: ['Opening'], ...change });
};

/** One with a letter and one who waits for the one place; the meeting has a link. */
async function aMeetingWithPeople(acronym: string) {
  const meeting = await aMeetingToRegister(ctx, acronym, { approval: 'none', places: { onsite: 1 } });
  const [ada, bob] = [await aPerson(ctx, `ada.${acronym.toLowerCase()}@example.org`), await aPerson(ctx, `bob.${acronym.toLowerCase()}@example.org`, 'Bob Waits')];
  const first = await aRegistration(await aCtx({ actor: ada }), ada, meeting.meetingId, { typed: { ...aTyped({ visa: 'yes' }), ...A_PASSPORT } });
  const second = await aRegistration(await aCtx({ actor: bob }), bob, meeting.meetingId, { typed: aTyped({ name: 'Bob Waits' }) });
  await keepSecrets(ctx, { meetingId: meeting.meetingId, secrets: { link: 'https://remote.example/1', network: null, password: null }, linkFrom: null });
  await askForPaper(await aCtx({ actor: ada }), { registrationId: first.id, kind: 'visaLetter', language: 'en', origin: 'http://comity.test' });
  await doJobs({ now: ctx.now });
  const [letter] = await papersOf(db, first.id);
  return { ...meeting, ada, bob, first, second, letter: letter as NonNullable<typeof letter>, path: `/en/groups/${meeting.slug}/meetings/1` };
}

test('a meeting that is cancelled: all who are registered are told by a draft, nothing holds, and nothing is lost', async () => {
  const { meetingId, ada, bob, first, second, letter, path } = await aMeetingWithPeople('JCA-CANC');
  const valid = async () => (await (await aVisitor(undefined, { now: ctx.now })).get(`/en/verify/${letter.code}.json`)).json();
  expect(await valid()).toMatchObject({ valid: true });
  await step(meetingId, 'cancel');
  expect(await drafts(meetingId)).toEqual([['registration.meetingCancelled', [ada.email, bob.email]]]);
  expect(await valid()).toMatchObject({ valid: false });
  const mine = await aVisitor(ada, { now: ctx.now });
  const page = await (await mine.get(`${path}/registration`)).text();
  expect([page.includes('This meeting is cancelled. Your registration is kept'), page.includes('https://remote.example/1')]).toEqual([true, false]);
  expect((await mine.get(`${path}/registration/papers/${letter.id}.pdf`)).status).not.toBe(200);
  const refusals = await Promise.all(
    [
      async () => readPaper(await aCtx({ actor: ada }), letter.id),
      async () => decide(ctx, { id: first.id, move: 'refuse', reason: 'No', origin: null }),
      async () => askForPaper(await aCtx({ actor: ada }), { registrationId: first.id, kind: 'badge', language: 'en', origin: '' }),
      async () => (await attend(ctx, { meetingId, rows: [{ key: 'a', code: String(first.number), mode: 'onsite', at: ctx.now, how: 'list', undo: false }] })).flatMap(({ refusal }) => refusal ?? [])[0],
    ].map(async (act) => act().then((answer) => (answer as { code?: string })?.code ?? 'done', (thrown) => thrown.refusal.code)),
  );
  expect(refusals).toEqual(Array(4).fill('participation.cancelled'));
  // A place that is given back goes to nobody, and an offer stands still.
  await decide(await aCtx({ actor: ada }), { id: first.id, move: 'withdraw', origin: null });
  expect((await registrationById(db, second.id))?.state).toBe('waiting');
});

test('reinstated before anybody was told, the draft is taken back and nobody is written to; letters hold and places are offered again', async () => {
  const { meetingId, ada, first, second, letter } = await aMeetingWithPeople('JCA-BACK');
  await step(meetingId, 'cancel');
  await step(meetingId, 'reinstate');
  expect(await drafts(meetingId)).toEqual([]);
  expect((await readPaper(await aCtx({ actor: ada }), letter.id)).paper.state).toBe('made');
  expect(await toldNow(ctx, meetingId)).toMatchObject({ link: 'https://remote.example/1' });
  await step(meetingId, 'cancel');
  await decide(await aCtx({ actor: ada }), { id: first.id, move: 'withdraw', origin: null });
  await step(meetingId, 'reinstate');
  expect((await registrationById(db, second.id))?.state).toBe('offered');
});

test('an offer does not run out while the meeting is cancelled, and has its hours again when it is reinstated', async () => {
  const { meetingId, ada, bob, first, second } = await aMeetingWithPeople('JCA-OFFER');
  await decide(await aCtx({ actor: ada }), { id: first.id, move: 'withdraw', origin: null });
  await step(meetingId, 'cancel');
  await lapseOffers(await aCtx({ now: later(100) }), null);
  expect((await registrationById(db, second.id))?.state).toBe('offered');
  const back = await aCtx({ actor: OFFICE, now: later(200) });
  const [draft] = await draftsAbout(db, { kind: 'meeting', id: meetingId }, PURPOSES);
  await releaseMailing(back, draft?.id ?? '');
  await moveMeeting(back, { meetingId, move: 'reinstate' });
  expect((await registrationById(db, second.id))?.offeredUntil).toEqual(later(248));
  // Who was told of the one is told of the other.
  expect(await drafts(meetingId)).toEqual([['registration.meetingReinstated', [bob.email]]]);
});

test('a meeting that moves: letters that name other days are void, all are told of the days that they knew', async () => {
  const { meetingId, groupId, first, letter } = await aMeetingWithPeople('JCA-MOVE');
  await move(meetingId, groupId, { start: '2027-03-23', end: '2027-03-25' });
  expect(await papersOf(db, first.id)).toEqual([]);
  expect(await (await (await aVisitor(undefined, { now: ctx.now })).get(`/en/verify/${letter.code}.json`)).json()).toMatchObject({ valid: false });
  // Moved once more before anybody was told, one mail tells of both.
  await move(meetingId, groupId, { start: '2027-04-06', end: '2027-04-08' });
  const all = await draftsAbout(db, { kind: 'meeting', id: meetingId }, PURPOSES);
  expect(all.map(({ purpose, recipients }) => [purpose, recipients.map(({ values }) => values.before)])).toEqual([['registration.meetingMoved', Array(2).fill('16–18 March 2027')]]);
  const text = (await mailingById(db, all[0]?.id ?? ''))?.texts.en?.body ?? '';
  expect(text).toContain('was announced for: {before}');
});

test('a change of the agenda alone tells nobody and leaves the letters', async () => {
  const { meetingId, groupId, first } = await aMeetingWithPeople('JCA-SAME');
  await move(meetingId, groupId, { agenda: ['Opening', 'Any other business'] });
  expect([await drafts(meetingId), (await papersOf(db, first.id)).length]).toEqual([[], 1]);
});

test('the calendar keeps a cancelled meeting as cancelled, under the same name and a higher sequence', async () => {
  const { meetingId, path } = await aMeetingWithPeople('JCA-ICAL');
  const lines = async () => (await (await (await aVisitor(undefined, { now: ctx.now })).get(`${path}.ics`)).text()).split('\r\n').filter((line) => /^(UID:jca-ical-meeting|STATUS|SEQUENCE)/.test(line)).slice(-3);
  const before = await lines();
  await step(meetingId, 'cancel');
  expect([before, await lines()]).toEqual([
    ['UID:jca-ical-meeting-1@comity.test', 'SEQUENCE:0', 'STATUS:CONFIRMED'],
    ['UID:jca-ical-meeting-1@comity.test', 'SEQUENCE:1', 'STATUS:CANCELLED'],
  ]);
});

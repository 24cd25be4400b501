import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { keepSecrets } from './actions/secrets.js';
import { type SelfNoting, selfNotedOn } from './presence.js';
import { presenceOf } from './reads/attendance.js';
import { aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const OFFICE: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };

const MEETING: SelfNoting['meeting'] = { state: 'convened', mode: 'hybrid', start: '2027-03-16', end: '2027-03-18', startTime: '09:30', endTime: '17:00', timeZone: 'Europe/Zurich' };

test.each<[string, string, Partial<SelfNoting['meeting']>, string]>([
  ['an hour before it begins', '2027-03-16T07:30:00Z', {}, '2027-03-16'],
  ['a minute earlier', '2027-03-16T07:29:00Z', {}, 'participation.notNow'],
  ['an hour after it ends', '2027-03-18T17:00:00Z', {}, '2027-03-18'],
  ['later', '2027-03-18T17:01:00Z', {}, 'participation.notNow'],
  ['the day before, when badges are handed out', '2027-03-15T12:00:00Z', {}, 'participation.notToday'],
  ['the day after', '2027-03-19T12:00:00Z', {}, 'participation.notToday'],
  ['by the day of the meeting’s zone', '2027-03-15T23:30:00Z', { startTime: null, endTime: null, timeZone: 'Asia/Tokyo' }, '2027-03-16'],
  ['the whole day where the hours are not known', '2027-03-16T22:30:00Z', { startTime: null, endTime: null }, '2027-03-16'],
  ['where there is nothing remote', '2027-03-16T09:00:00Z', { mode: 'onsite' }, 'participation.notThisWay'],
  ['when it is cancelled', '2027-03-16T09:00:00Z', { state: 'cancelled' }, 'participation.cancelled'],
])('remote presence %s', (_, now, meeting, expected) => {
  const answer = selfNotedOn({ state: 'approved', now: new Date(now), meeting: { ...MEETING, ...meeting } });
  expect('code' in answer ? answer.code : answer.on).toBe(expected);
});

test('who is not approved notes nothing', () => {
  expect(selfNotedOn({ state: 'received', now: new Date('2027-03-16T09:00:00Z'), meeting: MEETING })).toMatchObject({ code: 'participation.notApproved' });
});

test('a participant notes a day once, by the button or by opening the meeting, apart from how they registered; it is counted', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-SELF', { approval: 'none' });
  const ada = await aPerson(ctx, 'ada.self@example.org');
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ mode: 'onsite' }) });
  await keepSecrets(ctx, { meetingId, secrets: { link: 'https://remote.example/2', network: null, password: null }, linkFrom: null });
  const base = `/en/groups/${slug}/meetings/1`;
  const at = async (now: string, path: string) => (await (await aVisitor(ada, { now: new Date(now) })).post(`${base}/registration/${path}`, {})).status;
  expect(await at('2027-03-16T03:00:00Z', 'presence')).toBe(422);
  // Before the hours the link opens, and nothing is noted.
  expect(await at('2027-03-16T03:00:00Z', 'remote')).toBe(200);
  expect(await presenceOf(db, meetingId)).toEqual([]);
  expect([await at('2027-03-16T10:00:00Z', 'presence'), await at('2027-03-16T09:00:00Z', 'presence'), await at('2027-03-16T11:00:00Z', 'remote'), await at('2027-03-17T09:00:00Z', 'remote')]).toEqual([303, 303, 200, 200]);
  expect(await presenceOf(db, meetingId)).toEqual([
    { on: '2027-03-16', mode: 'remote', count: 1 },
    { on: '2027-03-17', mode: 'remote', count: 1 },
  ]);
  const rows = await db.selectFrom('attendance').where('meeting_id', '=', meetingId).select(['at', 'how']).orderBy('on_date').execute();
  expect(rows).toEqual([{ at: new Date('2027-03-16T09:00:00Z'), how: 'self' }, { at: new Date('2027-03-17T09:00:00Z'), how: 'self' }]);
  const page = async (now: string) => (await (await aVisitor(ada, { now: new Date(now) })).get(`${base}/registration`)).text();
  expect([(await page('2027-03-17T10:00:00Z')).includes('You are noted as taking part'), (await page('2027-03-18T10:00:00Z')).includes('I am taking part remotely today'), (await page('2027-03-12T10:00:00Z')).includes('I am taking part remotely today')]).toEqual([true, true, false]);
  const office = await aVisitor(OFFICE, { now: ctx.now });
  expect((await (await office.get(`${base}/participants`)).text()).replace(/\s+/g, ' ')).toContain('<th scope="row">16 March 2027, Remotely</th><td class="number">1</td>');
  expect(await (await office.get(`${base}/participants.csv?counts=1`)).text()).toContain('Presence,"16 March 2027, Remotely",1\r\n');
  expect(await (await (await aVisitor(ada, { now: ctx.now })).get(`${base}/participants`)).text()).not.toContain('16 March 2027, Remotely');
});

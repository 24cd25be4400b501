import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { attend } from './actions/attend.js';
import { badgeCode, codeOf, notedIn } from './presence.js';
import { presenceOf } from './reads/attendance.js';
import { registrationById } from './reads.js';
import { aMeetingToRegister, aPerson, aRegistration } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const DURING = new Date('2027-03-16T09:00:00Z');
const desk = await aCtx({ now: DURING });
const row = (code: string, at: string, key = at) => ({ key, code, mode: 'onsite' as const, at: new Date(at), how: 'scan' as const, undo: false });

async function aParticipant(acronym: string) {
  const { meetingId, slug } = await aMeetingToRegister(ctx, acronym, { approval: 'none' });
  const person = await aPerson(ctx, `${acronym.toLowerCase()}@example.org`);
  const { id, number } = await aRegistration(await aCtx({ actor: person }), person, meetingId);
  return { meetingId, slug, id, number: number as number, person, ticket: (await registrationById(db, id))?.ticket ?? '' };
}

test('the code of a badge, typed bare or scanned, and a number are known', () => {
  const ticket = 'abcdefgh-_123456';
  expect([codeOf(badgeCode(ticket)), codeOf(` ${ticket} `), codeOf('100001'), codeOf('https://evil.example/x')]).toEqual([{ ticket }, { ticket }, { number: 100_001 }, null]);
});

test('two desks note the same person; what was sent twice counts once, with the earliest time', async () => {
  const { meetingId, id, ticket, number } = await aParticipant('JCA-DESKS');
  const first = await attend(desk, { meetingId, rows: [row(badgeCode(ticket), '2027-03-16T08:30:00Z')] });
  expect(first).toEqual([{ key: '2027-03-16T08:30:00Z', name: 'Ada Delegate', is: 'noted', at: new Date('2027-03-16T08:30:00Z'), refusal: null }]);
  // The other desk was without network and sends later what it noted earlier, twice.
  const late = [row(String(number), '2027-03-16T08:10:00Z', 'a'), row(String(number), '2027-03-16T08:10:00Z', 'a')];
  expect((await attend(desk, { meetingId, rows: late })).map(({ is, at }) => [is, at])).toEqual([
    ['again', new Date('2027-03-16T08:10:00Z')],
    ['again', new Date('2027-03-16T08:10:00Z')],
  ]);
  expect(await presenceOf(db, meetingId)).toEqual([{ on: '2027-03-16', mode: 'onsite', count: 1 }]);
  const told = await db.selectFrom('journal').where('event', '=', 'attendance.noted').where('thing_id', '=', id).select('id').execute();
  expect(told).toHaveLength(1);
});

test('presence counts by day and by way of taking part, and can be taken back', async () => {
  const { meetingId, ticket } = await aParticipant('JCA-DAYS');
  const rows = [row(ticket, '2027-03-16T08:00:00Z'), { ...row(ticket, '2027-03-16T08:01:00Z'), mode: 'remote' as const }];
  await attend(desk, { meetingId, rows });
  await attend(await aCtx({ now: new Date('2027-03-17T09:00:00Z') }), { meetingId, rows: [row(ticket, '2027-03-17T08:00:00Z')] });
  expect((await presenceOf(db, meetingId)).map(({ on, mode, count }) => `${on} ${mode} ${count}`)).toEqual(['2027-03-16 onsite 1', '2027-03-16 remote 1', '2027-03-17 onsite 1']);
  await attend(desk, { meetingId, rows: [{ ...row(ticket, '2027-03-16T08:30:00Z'), undo: true }] });
  expect((await presenceOf(db, meetingId)).map(({ on, mode }) => `${on} ${mode}`)).toEqual(['2027-03-16 remote', '2027-03-17 onsite']);
});

test('a row that cannot be is told, and hinders no other', async () => {
  const { meetingId, ticket } = await aParticipant('JCA-ROWS');
  const elsewhere = await aParticipant('JCA-ELSE');
  const rows = [row(elsewhere.ticket, '2027-03-16T08:00:00Z'), row('nonsense', '2027-03-16T08:00:00Z'), row(ticket, '2027-03-01T08:00:00Z'), row(ticket, '2027-03-16T08:00:00Z')];
  expect((await attend(desk, { meetingId, rows })).map(({ is, refusal }) => [is, refusal?.code ?? null])).toEqual([
    ['refused', 'participation.noSuchCode'],
    ['refused', 'participation.noSuchCode'],
    ['refused', 'participation.notToday'],
    ['noted', null],
  ]);
  expect(notedIn('[null, 1, {"key":"k"}, {"key":"k","code":"c","mode":"onsite","at":"no"}]')).toEqual([]);
  expect(notedIn('{')).toEqual([]);
});

test('the desk takes what it kept as one post, and is for those who lead', async () => {
  const { slug, ticket, person } = await aParticipant('JCA-POST');
  const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
  const path = `/en/groups/${slug}/meetings/1/check-in`;
  const rows = JSON.stringify([{ key: 'one', code: badgeCode(ticket), mode: 'onsite', at: '2027-03-16T08:12:00Z', how: 'scan' }]);
  const answer = await (await aVisitor(secretary, { now: DURING })).post(path, { rows });
  expect(await answer.json()).toEqual({ done: [{ key: 'one', words: 'Ada Delegate: noted at 09:12', tone: 'good' }] });
  expect((await (await aVisitor(person, { now: DURING })).post(path, { rows })).status).toBe(403);
  const page = await (await aVisitor(secretary, { now: DURING })).get(path);
  expect(page.headers.get('permissions-policy')).toBe('camera=(self), microphone=(), geolocation=()');
  expect(await page.text()).toContain('On site 09:12');
});

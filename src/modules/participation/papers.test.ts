import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, doJobs } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { readPaper as readLines } from '../../paper/index.js';
import { askForPaper, attend, decide, purge } from './actions.js';
import { initialsOf } from './papers/rules.js';
import { papersOf } from './reads/papers.js';
import { registrationById } from './reads.js';
import { A_PASSPORT, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const OFFICE: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const textOf = async (answer: Response) => (await readLines({ name: 'a.pdf', bytes: new Uint8Array(await answer.arrayBuffer()) })).lines.map((line) => line.text).join(' ').replace(/\s+/g, ' ');

async function aDelegate(acronym: string) {
  const meeting = await aMeetingToRegister(ctx, acronym, { approval: 'none' });
  const person = await aPerson(ctx, `${acronym.toLowerCase()}@example.org`);
  const { id, number } = await aRegistration(await aCtx({ actor: person }), person, meeting.meetingId, { typed: { ...aTyped({ visa: 'yes' }), ...A_PASSPORT } });
  return { ...meeting, person, id, registration: number as number, path: `/en/groups/${meeting.slug}/meetings/1` };
}

test('a visa support letter is numbered, carries the passport, is for two alone, and can be verified by its code', async () => {
  const { id, person, path, groupId } = await aDelegate('JCA-VISA');
  const browser = await aVisitor(person, { now: ctx.now });
  // Asked twice at once it is one letter with one number.
  await Promise.all([1, 2].map(() => browser.post(`${path}/registration/papers`, { kind: 'visaLetter', language: 'fr' })));
  await doJobs({ now: ctx.now });
  const [letter, ...others] = await papersOf(db, id);
  expect(others).toEqual([]);
  const file = `${path}/registration/papers/${letter?.id}.pdf`;
  const answer = await browser.get(file);
  expect([answer.status, answer.headers.get('content-disposition')?.startsWith('attachment')]).toEqual([200, true]);
  const text = await textOf(answer);
  for (const words of [`n° ${letter?.number}`, 'X1234567', 'DELEGATE', '3 février 1980', `http://localhost:8080/verify/${letter?.code}`]) expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  const officer: Actor = { ...(await aPerson(ctx, 'officer.visa@example.org')), offices: [{ groupId, capacity: 'secretary' }] };
  const statuses = await Promise.all([OFFICE, officer, undefined].map(async (actor) => (await (await aVisitor(actor, { now: ctx.now })).get(file)).status));
  expect(statuses).toEqual([200, 404, 403]);
  const kept = await db.selectFrom('registration_papers').where('id', '=', letter?.id ?? '').select('content').executeTakeFirstOrThrow();
  expect(kept.content?.toString('latin1').includes('%PDF')).toBe(false);
  const verified = async () => (await (await aVisitor(undefined, { now: ctx.now })).get(`/en/verify/${letter?.code}.json`)).json();
  expect(await verified()).toEqual({ valid: true, kind: 'visaLetter', number: letter?.number, group: 'JCA-VISA', meeting: 1, start: '2027-03-16', end: '2027-03-18', initials: 'A. D.' });
  expect(await (await (await aVisitor(undefined, { now: ctx.now })).get(`/en/verify/${letter?.code}`)).text()).not.toContain('Delegate');
  await decide(await aCtx({ actor: person }), { id, move: 'withdraw', origin: null });
  expect(await verified()).toMatchObject({ valid: false });
  expect((await browser.get(file)).status).toBe(404);
  expect((await (await aVisitor(undefined)).get('/en/verify/abcdefghijklmnop')).status).toBe(404);
});

test('a certificate is for those who were there, when the meeting is over', async () => {
  const { id, meetingId, person, registration, path } = await aDelegate('JCA-CERT');
  const refusalAt = async (now: string) => askForPaper(await aCtx({ actor: person, now: new Date(now) }), { registrationId: id, kind: 'certificate', language: 'en', origin: '' }).then(() => null, (thrown) => thrown.refusal.code);
  expect(await refusalAt('2027-03-17T12:00:00Z')).toBe('participation.paper.notOver');
  expect(await refusalAt('2027-03-18T12:00:00Z')).toBe('participation.paper.notThere');
  const during = new Date('2027-03-17T08:00:00Z');
  await attend(await aCtx({ now: during }), { meetingId, rows: [{ key: 'a', code: String(registration), mode: 'onsite', at: during, how: 'list', undo: false }] });
  expect(await refusalAt('2027-03-18T12:00:00Z')).toBe(null);
  await doJobs({ now: new Date('2027-03-18T13:00:00Z') });
  const [paper] = await papersOf(db, id);
  const text = await textOf(await (await aVisitor(person, { now: new Date('2027-03-19T08:00:00Z') })).get(`${path}/registration/papers/${paper?.id}.pdf`));
  expect(text).toContain('Ada Delegate');
  expect(text).toContain('Noted as present on: 17 March 2027.');
});

test('the badges of all on site are one file for those who lead', async () => {
  const { id, meetingId, path, person } = await aDelegate('JCA-BADGE');
  const other = await aPerson(ctx, 'remote.badge@example.org');
  await aRegistration(await aCtx({ actor: other }), other, meetingId, { typed: aTyped({ mode: 'remote', name: 'Remote Person' }) });
  const office = await aVisitor(OFFICE, { now: ctx.now });
  await office.post(`${path}/badges`, {});
  await doJobs({ now: ctx.now });
  const file = /registration\/papers\/[\w-]+\.pdf/.exec(await (await office.get(`${path}/participants`)).text())?.[0];
  const text = await textOf(await office.get(`${path}/${file}`));
  expect([text.includes('Ada Delegate'), text.includes('Remote Person'), text.includes(String((await registrationById(db, id))?.number))]).toEqual([true, false, true]);
  expect((await (await aVisitor(person, { now: ctx.now })).get(`${path}/${file}`)).status).toBe(404);
});

test('on their day passport data, the letter and the needs are gone, and the registration stays', async () => {
  const { id, person } = await aDelegate('JCA-PURGE');
  await askForPaper(await aCtx({ actor: person }), { registrationId: id, kind: 'visaLetter', language: 'en', origin: 'http://comity.test' });
  await doJobs({ now: ctx.now });
  await db.updateTable('registrations').set({ access_needs: 'A ramp' }).where('id', '=', id).execute();
  const there = async () => [
    (await db.selectFrom('registration_passports').where('registration_id', '=', id).select('purge_on').execute()).length,
    (await db.selectFrom('registration_papers').where('registration_id', '=', id).where('content', 'is not', null).select('id').execute()).length,
    (await registrationById(db, id))?.accessNeeds ?? null,
    (await registrationById(db, id))?.state,
  ];
  await purge(await aCtx({ now: new Date('2027-04-17T12:00:00Z') }));
  expect(await there()).toEqual([1, 1, 'A ramp', 'approved']);
  await purge(await aCtx({ now: new Date('2027-04-18T12:00:00Z') }));
  expect(await there()).toEqual([0, 0, null, 'approved']);
});

test('initials tell no name', () => {
  expect([initialsOf('Ada Maria Delegate'), initialsOf('李明'), initialsOf(' ')]).toEqual(['A. M. D.', '李.', '']);
});

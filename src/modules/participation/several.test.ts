import { expect, test, vi } from 'vitest';
import { aCtx, aDatabase, aVisitor, doJobs } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import { whilePressesDie } from '../../paper/testing.js';
import { bodyNamed } from '../bodies/actions.js';
import { deliver, releaseMailing } from '../mail/actions.js';
import { mailSettings } from '../mail/index.js';
import { mailingById } from '../mail/reads.js';
import { nameFocalPoint } from '../people/actions.js';
import { askForLetters, decide } from './actions.js';
import { registrationById } from './reads.js';
import { roundsOf } from './reads/letters.js';
import { A_PASSPORT, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const OFFICE: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const office = () => aVisitor(OFFICE, { now: ctx.now });

async function register(meetingId: string, name: string, change: Record<string, string> = {}) {
  const person = await aPerson(ctx, `${name.toLowerCase().replace(/\W+/g, '.')}.${newId().slice(-6)}@example.org`, name);
  const { id } = await aRegistration(await aCtx({ actor: person }), person, meetingId, { typed: aTyped({ name, ...change }) });
  return { id, person };
}
const stateOf = async (id: string) => (await registrationById(db, id))?.state;

test('those ticked are approved together; one that cannot be is told with why, and hinders no other', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-MANY');
  const [ada, bob, eve, dan] = [await register(meetingId, 'Ada One'), await register(meetingId, 'Bob Two'), await register(meetingId, 'Eve Three'), await register(meetingId, 'Dan Four')];
  await decide(await aCtx({ actor: bob.person }), { id: bob.id, move: 'withdraw', origin: null });
  const browser = await office();
  const path = `/en/groups/${slug}/meetings/1/participants`;
  const answer = await browser.post(`${path}/several`, `what=approve&which=chosen&id=${ada.id}&id=${bob.id}&id=${eve.id}&id=${newId()}`);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('2 registrations approved.');
  expect(page).toContain('For 2 it could not be done');
  expect(page).toMatch(/<bdi>Bob Two<\/bdi>: This cannot be done any more/);
  expect(page).toMatch(/<bdi>–<\/bdi>: There is no such registration/);
  expect(await Promise.all([ada, bob, eve, dan].map(({ id }) => stateOf(id)))).toEqual(['approved', 'withdrawn', 'approved', 'received']);
});

test('all that wait are approved with one button, and none of another meeting', async () => {
  const [here, there] = [await aMeetingToRegister(ctx, 'JCA-ALL'), await aMeetingToRegister(ctx, 'JCA-ELSE')];
  const all = [await register(here.meetingId, 'Ada All'), await register(here.meetingId, 'Bob All')];
  const other = await register(there.meetingId, 'Eve Else');
  const answer = await (await office()).post(`/en/groups/${here.slug}/meetings/1/participants/several`, { what: 'approve', which: 'waiting' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/en/groups/${here.slug}/meetings/1/participants`]);
  expect(await Promise.all([...all, other].map(({ id }) => stateOf(id)))).toEqual(['approved', 'approved', 'received']);
});

test('nothing chosen, and a refusal without a reason, are told at the form; what was ticked stays ticked', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-NONE');
  const ada = await register(meetingId, 'Ada None');
  const browser = await office();
  const path = `/en/groups/${slug}/meetings/1/participants/several`;
  const empty = await browser.post(path, { what: 'approve', which: 'chosen' });
  expect([empty.status, (await empty.text()).includes('Nothing is chosen.')]).toEqual([422, true]);
  const silent = await browser.post(path, { what: 'refuse', which: 'chosen', id: ada.id, reason: ' ' });
  const page = await silent.text();
  expect([silent.status, page.includes('A refusal needs a reason'), new RegExp(`value="${ada.id}"[^>]* checked`).test(page), await stateOf(ada.id)]).toEqual([422, true, true, 'received']);
  await browser.post(path, { what: 'refuse', which: 'chosen', id: ada.id, reason: 'Not of a Member State' });
  expect([await stateOf(ada.id), (await registrationById(db, ada.id))?.reason]).toEqual(['refused', 'Not of a Member State']);
});

test('a focal point decides on several of the body, and on nobody else', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-FOCAL', { approval: 'focalPoint' });
  const { id: bodyId } = await bodyNamed(ctx, { name: 'Example Ltd' });
  const focal = await aPerson(ctx, 'focal.several@example.org', 'Fay Focal');
  await nameFocalPoint(ctx, { bodyId, personId: focal.personId });
  const mine = [await register(meetingId, 'Ada Mine'), await register(meetingId, 'Bob Mine')];
  const foreign = await register(meetingId, 'Eve Foreign', { body: 'Another Body' });
  const browser = await aVisitor(focal, { now: ctx.now });
  const answer = await browser.post('/en/approvals', `what=approve&which=chosen&id=${mine[0]?.id}&id=${foreign.id}`);
  const page = await answer.text();
  expect([answer.status, page.includes('1 registration approved.'), page.includes('Eve Foreign')]).toEqual([200, true, false]);
  expect((await browser.post('/en/approvals', { what: 'approve', which: 'waiting' })).status).toBe(303);
  expect(await Promise.all([...mine, foreign].map(({ id }) => stateOf(id)))).toEqual(['approved', 'approved', 'received']);
});

test('badges of those ticked are one file with them alone', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-SOME', { approval: 'none' });
  const [ada, , eve] = [await register(meetingId, 'Ada Badge'), await register(meetingId, 'Bob Badge'), await register(meetingId, 'Eve Badge', { mode: 'remote' })];
  const path = `/en/groups/${slug}/meetings/1/participants/several`;
  const browser = await office();
  expect((await browser.post(path, { what: 'badges', which: 'chosen', id: eve.id })).status).toBe(422);
  expect((await browser.post(path, `what=badges&id=${ada.id}&id=${eve.id}`)).status).toBe(303);
  const kept = await db.selectFrom('registration_papers').where('meeting_id', '=', meetingId).select(['kind', 'selection']).execute();
  expect(kept).toEqual([{ kind: 'badges', selection: [ada.id] }]);
});

test('letters of all who are ready are made together, and mailed each to its person when somebody releases them', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-LETTERS', { approval: 'secretariat' });
  const asking = { visa: 'yes', ...A_PASSPORT };
  const [ada, bob] = [await register(meetingId, 'Ada Letter', asking), await register(meetingId, 'Bob Letter', asking)];
  const late = await register(meetingId, 'Eve Waits', asking);
  await register(meetingId, 'Dan None');
  for (const { id } of [ada, bob]) await decide(ctx, { id, move: 'approve', origin: null });
  const path = `/en/groups/${slug}/meetings/1/letters`;
  const browser = await office();
  expect(await (await browser.get(`${path}.json`)).json()).toEqual({ ready: 2, having: 0, missing: 1, rounds: [] });
  expect((await browser.post(path, { how: 'atOnce' })).status).toBe(422);
  expect((await browser.post(path, {})).status).toBe(303);
  // Asked again before they are made there is nothing left to make.
  expect((await browser.post(path, {})).status).toBe(422);
  await doJobs({ now: ctx.now });
  const [round] = await roundsOf(db, meetingId);
  expect(round).toMatchObject({ state: 'drafted', all: 2, made: 2, failed: 0 });
  const mailing = await mailingById(db, round?.mailings[0] ?? '');
  expect([mailing?.purpose, mailing?.state]).toEqual(['registration.visaLetterSent', 'draft']);
  const rows = await db.selectFrom('outbox').where('mailing_id', '=', mailing?.id ?? '').select(['recipient', 'state', 'attachments', 'own_values']).orderBy('recipient').execute();
  const papers = await db.selectFrom('registration_papers').innerJoin('registrations', 'registrations.id', 'registration_id').where('round_id', '=', round?.id ?? '').select(['registration_papers.id', 'registration_papers.number', 'email']).orderBy('email').execute();
  expect(rows.map(({ recipient, state, attachments }) => [recipient, state, attachments.map(({ file, from }) => [file, from])])).toEqual(papers.map(({ id, email }) => [email, 'draft', [[id, 'participation.paper']]]));
  expect(papers.map(({ email }) => email)).toEqual([ada.person.email, bob.person.email].sort());
  expect(await stateOf(late.id)).toBe('received');
});

test('letters whose printing is broken off are made when the job is done again, and only then mailed', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-BROKE', { approval: 'none' });
  await register(meetingId, 'Ada Broke', { visa: 'yes', ...A_PASSPORT });
  await askForLetters(await aCtx({ actor: OFFICE }), { meetingId, atOnce: false, origin: 'http://comity.test' });
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await whilePressesDie(() => doJobs({ now: ctx.now }));
  told.mockRestore();
  expect(await roundsOf(db, meetingId)).toMatchObject([{ all: 1, made: 0, failed: 0, mailings: [] }]);
  await db.updateTable('jobs').set({ run_at: new Date() }).where('name', '=', 'participation.letters').where('done_at', 'is', null).execute();
  await doJobs({ now: ctx.now });
  expect(await roundsOf(db, meetingId)).toMatchObject([{ state: 'drafted', all: 1, made: 1, failed: 0 }]);
});

test('a letter that no longer holds when its mail is to leave stays here', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-GONE', { approval: 'none' });
  const { id, person } = await register(meetingId, 'Ada Gone', { visa: 'yes', ...A_PASSPORT });
  const actor = await aCtx({ actor: OFFICE });
  await askForLetters(actor, { meetingId, atOnce: false, origin: 'http://comity.test' });
  await doJobs({ now: ctx.now });
  const source = ctx.slot('attachmentSources').find(({ name }) => name === 'participation.paper');
  const paper = await db.selectFrom('registration_papers').where('registration_id', '=', id).select('id').executeTakeFirstOrThrow();
  expect(Buffer.from((await source?.bytes(ctx, paper.id)) ?? '').subarray(0, 5).toString()).toBe('%PDF-');
  const [round] = await roundsOf(db, meetingId);
  await releaseMailing(actor, round?.mailings[0] ?? '');
  await doJobs({ now: ctx.now });
  await decide(await aCtx({ actor: person }), { id, move: 'withdraw', origin: null });
  expect(await source?.bytes(ctx, paper.id)).toBe(null);
  await db.deleteFrom('outbox').where('mailing_id', 'is', null).execute();
  // It is not even offered to the server: there is none at this address.
  await deliver(ctx, { ...mailSettings({}), url: 'smtp://127.0.0.1:9' });
  const mail = await db.selectFrom('outbox').where('mailing_id', '=', round?.mailings[0] ?? '').select(['state', 'reason']).executeTakeFirstOrThrow();
  expect(mail).toEqual({ state: 'failed', reason: 'attachmentGone' });
  const page = await (await (await office()).get('/fr/outbox')).text();
  expect([page.includes('n’est plus conservé'), page.includes('attachmentGone')]).toEqual([true, false]);
});

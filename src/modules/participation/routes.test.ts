import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor, doJobs } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import { decide, setMeetingForm } from './actions.js';
import { registrationFor } from './reads.js';
import { A_PASSPORT, aForm, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const visitor = (actor?: Actor, now = NOW) => aVisitor(actor, { now });
const typed = (change: Record<string, string> = {}) => ({ formKey: newId(), ...aTyped(), ...change });

test('somebody registers, sees that it has arrived, and later the number', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-PAGE');
  const ada = await aPerson(ctx, 'ada.page@example.org');
  const browser = await visitor(ada);
  const base = `/en/groups/${slug}/meetings/1`;
  const form = await (await browser.get(`${base}/register`)).text();
  expect(form).toContain('9 March 2027');
  expect(form).toContain('<option value="CH">Switzerland</option>');
  const sent = await browser.post(`${base}/register`, typed());
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${base}/registration`]);
  expect(await (await browser.get(`${base}/registration`)).text()).toContain('Received, not yet approved');
  const { id } = (await registrationFor(db, { meetingId, personId: ada.personId })) as { id: string };
  const { number } = await decide(ctx, { id, move: 'approve', origin: null });
  const page = await (await browser.get(`${base}/registration`)).text();
  expect(page).toContain(`<bdi class="symbol">${number}</bdi>`);
  expect(await (await browser.get(`${base}/register`)).text()).toContain('You are registered already.');
});

test('what was typed is kept through errors, each told at its field', async () => {
  const { slug } = await aMeetingToRegister(ctx, 'JCA-KEPT');
  const browser = await visitor(await aPerson(ctx, 'ada.kept@example.org'));
  const answer = await browser.post(`/en/groups/${slug}/meetings/1/register`, typed({ name: '', body: 'Ex <b>', visa: 'yes', 'passport.number': 'X1' }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#f-name"');
  expect(page).toContain('href="#f-passport.surname"');
  expect(page).toContain('value="Ex &lt;b&gt;"');
  expect(page).toContain('value="X1"');
});

test('without an account the form waits behind the link that is mailed', async () => {
  const { slug } = await aMeetingToRegister(ctx, 'JCA-GUEST');
  const anybody = await visitor();
  const base = `/en/groups/${slug}/meetings/1`;
  expect((await anybody.post(`${base}/register`, typed({ email: 'no address' }))).status).toBe(422);
  const sent = await anybody.post(`${base}/register`, typed({ email: 'guest@example.org', name: 'Gu Est', body: 'Guests Ltd' }));
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${base}/register?mailed=1`]);
  await doJobs({ now: NOW });
  const mail = await db.selectFrom('outbox').where('recipient', '=', 'guest@example.org').select('body').executeTakeFirstOrThrow();
  const draft = /register%3Fdraft%3D([\w-]+)/.exec(mail.body)?.[1] ?? '';
  expect(draft).not.toBe('');
  const found = await db.selectFrom('registration_drafts').select('sealed').execute();
  expect(found.some(({ sealed }) => sealed.toString('latin1').includes('Guests'))).toBe(false);
  const guest = await aPerson(ctx, 'guest@example.org');
  const form = await (await (await visitor(guest)).get(`${base}/register?draft=${draft}`)).text();
  expect(form).toContain('value="Guests Ltd"');
  // With the address of somebody else it is an empty form.
  const other = await aPerson(ctx, 'other.guest@example.org');
  expect(await (await (await visitor(other)).get(`${base}/register?draft=${draft}`)).text()).not.toContain('Guests Ltd');
});

test('the link for remote participation is for approved participants alone, and from its time on', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-LINK', {
    told: { secrets: { link: 'https://meet.example/secret-room', network: 'COMITY-NET', password: 'pass-word-1' }, linkFrom: new Date('2027-03-16T07:00:00Z') },
  });
  const [ada, bo] = [await aPerson(ctx, 'ada.link@example.org'), await aPerson(ctx, 'bo.link@example.org')];
  const made = await aRegistration(await aCtx({ actor: ada }), ada, meetingId);
  await aRegistration(await aCtx({ actor: bo }), bo, meetingId);
  await decide(ctx, { id: made.id, move: 'approve', origin: null });
  const base = `/en/groups/${slug}/meetings/1`;
  const during = new Date('2027-03-16T08:00:00Z');
  const page = async (actor: Actor | undefined, now: Date, path = 'registration') => (await (await visitor(actor, now)).get(`${base}/${path}`)).text();
  expect(await page(ada, NOW)).toContain('pass-word-1');
  expect(await page(ada, NOW)).not.toContain('secret-room');
  const opened = async (actor: Actor, now: Date) => {
    const answer = await (await visitor(actor, now)).post(`${base}/registration/remote`, {});
    return [answer.status, (await answer.text()).includes('href="https://meet.example/secret-room"')];
  };
  expect(await page(ada, during)).toContain('Open the meeting');
  expect([await opened(ada, NOW), await opened(ada, during), await opened(bo, during)]).toEqual([[422, false], [200, true], [422, false]]);
  const elsewhere = [await page(bo, during), await page(undefined, during, ''), await page(ada, during, 'registration.json'), await page(ada, during, 'participants'), await (await (await visitor(ada, during)).get(`${base}.ics`)).text()];
  for (const one of elsewhere) expect(one).not.toMatch(/secret-room|pass-word-1/);
  const mails = await db.selectFrom('outbox').where('recipient', 'in', [ada.email, bo.email]).select('body').execute();
  for (const { body } of mails) expect(body).not.toMatch(/secret-room|pass-word-1/);
  const kept = await db.selectFrom('participation_forms').where('meeting_id', '=', meetingId).select('secrets').executeTakeFirstOrThrow();
  expect(kept.secrets?.toString('latin1')).not.toMatch(/secret-room|pass-word-1/);
});

test('the list is shown to whom the form says, and of those alone who agreed', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-LIST', { approval: 'none' });
  const [ada, bo, cy] = [await aPerson(ctx, 'ada.list@example.org'), await aPerson(ctx, 'bo.list@example.org'), await aPerson(ctx, 'cy.list@example.org')];
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ name: 'Ada Listed' }) });
  await aRegistration(await aCtx({ actor: bo }), bo, meetingId, { typed: aTyped({ name: 'Bo Hidden', listed: '' }) });
  const list = async (actor?: Actor, form = '.json') => (await (await visitor(actor)).get(`/en/groups/${slug}/meetings/1/participants${form}`)).text();
  const seen = async (actor?: Actor) => {
    const { sees, rows, approved } = JSON.parse(await list(actor)) as { sees: string; rows: { name: string }[]; approved: number };
    return [sees, rows.map(({ name }) => name), approved];
  };
  expect(await seen()).toEqual(['count', [], 2]);
  expect(await seen(cy)).toEqual(['count', [], 2]);
  expect(await seen(ada)).toEqual(['list', ['Ada Listed'], 2]);
  const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
  expect(await seen(secretary)).toEqual(['all', ['Ada Listed', 'Bo Hidden'], 2]);
  await setMeetingForm(ctx, aForm(meetingId, { approval: 'none', listedFor: 'public' }));
  expect(await seen()).toEqual(['list', ['Ada Listed'], 2]);
  for (const form of ['', '.csv', '.docx']) expect(await list(undefined, form)).not.toContain('Bo Hidden');
  expect(await list(secretary, '.csv')).toContain('Bo Hidden');
  expect(await list(undefined, '.csv')).not.toContain('ada.list@example.org');
});

test('who sets places sees how many are held, also where there was no limit so far', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-HELD');
  const ada = await aPerson(ctx, 'ada.held@example.org');
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId);
  const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
  const browser = await visitor(secretary);
  const page = async () => (await (await browser.get(`/en/groups/${slug}/meetings/1/registration-form`)).text()).replace(/\s+/g, ' ');
  expect(await page()).toContain('Empty for no limit; 1 held now.');
  const set = await browser.post(`/en/groups/${slug}/meetings/1/registration-form`, { offerHours: '72', 'places.onsite': '0' });
  expect([set.status, (await set.text()).includes('More people hold a place already.')]).toEqual([422, true]);
  expect((await browser.post(`/en/groups/${slug}/meetings/1/registration-form`, { offerHours: '72', 'places.onsite': '1', closes: '2027-03-10' })).status).toBe(303);
  expect(await page()).toContain('name="closes" type="date" value="2027-03-10"');
});

test('a name that a spreadsheet would run is text in the list', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-CSV', { approval: 'none' });
  const ada = await aPerson(ctx, 'ada.csv@example.org');
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ name: '=HYPERLINK("http://evil.example")' }) });
  const csv = await (await (await visitor(ada)).get(`/en/groups/${slug}/meetings/1/participants.csv`)).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
});

test('the list takes the same statements for one and for three', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-STEADY', { approval: 'none' });
  const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
  const enter = async (n: number) => {
    const person = await aPerson(ctx, `steady-${n}@example.org`);
    await aRegistration(await aCtx({ actor: person }), person, meetingId);
  };
  const browser = await visitor(secretary);
  const asked = async () => {
    const before = statements.length;
    await browser.get(`/en/groups/${slug}/meetings/1/participants`);
    return statements.length - before;
  };
  await enter(1);
  await asked();
  const one = await asked();
  await enter(2);
  await enter(3);
  expect(await asked()).toBe(one);
});

test('passport data is sealed, shown to whose it is and the secretariat, each reading written down, and gone with the withdrawal', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-PASS');
  const [ada, bo] = [await aPerson(ctx, 'ada.pass@example.org'), await aPerson(ctx, 'bo.pass@example.org')];
  const base = `/en/groups/${slug}/meetings/1`;
  const browser = await visitor(ada);
  await browser.post(`${base}/register`, typed({ visa: 'yes', ...A_PASSPORT }));
  const { id } = (await registrationFor(db, { meetingId, personId: ada.personId })) as { id: string };
  const kept = await db.selectFrom('registration_passports').where('registration_id', '=', id).selectAll().executeTakeFirstOrThrow();
  expect([kept.purge_on, kept.sealed.toString('latin1').includes('X1234567')]).toEqual(['2027-04-18', false]);
  const readings = async () => (await db.selectFrom('journal').where('event', '=', 'passport.read').where('thing_id', '=', id).select('who').execute()).map(({ who }) => who);
  expect(await (await browser.get(`${base}/registration/passport`)).text()).toContain('X1234567');
  expect(await readings()).toEqual(['Ada Delegate']);
  expect((await (await visitor(bo)).get(`${base}/registration/passport`)).status).toBe(404);
  const everything = JSON.stringify([await db.selectFrom('journal').selectAll().execute(), await db.selectFrom('outbox').selectAll().execute(), await db.selectFrom('registrations').selectAll().execute()]);
  expect(everything).not.toContain('X1234567');
  await browser.post(`${base}/registration/withdraw`, {});
  expect(await db.selectFrom('registration_passports').where('registration_id', '=', id).select('purge_on').execute()).toEqual([]);
});

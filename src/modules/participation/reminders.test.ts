import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { newId } from '../../kit/ids.js';
import { bodyNamed } from '../bodies/actions.js';
import { nameFocalPoint } from '../people/actions.js';
import { decide, setMeetingForm } from './actions.js';
import { remindOfDrafts, tellFocalPoints, tellOfLinks } from './actions/remind.js';
import { remindAt } from './reminders.js';
import { aForm, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const HOUR = 3_600_000;
const at = (now: string | Date) => aCtx({ now: new Date(now) });
const mailsTo = async (email: string, purpose: string) => db.selectFrom('outbox').where('recipient', '=', email).where('purpose', '=', `registration.${purpose}`).select(['subject', 'body', 'language']).orderBy('id').execute();

test.each<[string, string, string | null]>([
  ['three days after it was filled in', '2027-01-10T09:00:00Z', '2027-01-13T09:00:00.000Z'],
  ['two days before it closes, where that comes sooner', '2027-03-06T09:00:00Z', '2027-03-07T23:00:00.000Z'],
  ['when half of what is left has passed, on the last days', '2027-03-09T11:00:00Z', '2027-03-09T17:00:00.000Z'],
  ['not at all, in the last hours', '2027-03-09T19:00:00Z', null],
])('a form that was not sent is recalled %s', (_, now, expected) => {
  expect(remindAt(new Date(now), { on: '2027-03-09', timeZone: 'Europe/Zurich' })?.toISOString() ?? null).toBe(expected);
});

async function fillIn(slug: string, email: string, language = 'en', now: string | Date = '2027-03-01T09:00:00Z') {
  const answer = await (await aVisitor(undefined, { now: new Date(now) })).post(`/${language}/groups/${slug}/meetings/1/register`, { formKey: newId(), ...aTyped({ name: 'Ada Draft' }), email });
  expect(answer.status).toBe(303);
}

test('who did not send the form is reminded once, in the language of the form, by a link behind which it is kept', async () => {
  const { slug } = await aMeetingToRegister(ctx, 'JCA-DRAFT');
  await fillIn(slug, 'ada.draft@example.org', 'fr');
  expect(await remindOfDrafts(await at('2027-03-04T08:00:00Z'))).toBe(0);
  // Two clocks at once, and again later: one mail.
  const sent = await Promise.all([remindOfDrafts(await at('2027-03-04T10:00:00Z')), remindOfDrafts(await at('2027-03-04T10:00:00Z'))]);
  expect([sent.sort(), await remindOfDrafts(await at('2027-03-08T10:00:00Z'))]).toEqual([[0, 1], 0]);
  const [mail, ...others] = await mailsTo('ada.draft@example.org', 'draftWaits');
  expect([others, mail?.language, mail?.subject]).toEqual([[], 'fr', 'JCA-DRAFT, réunion 1\u00a0: vous n’êtes pas encore inscrit(e)']);
  expect(mail?.body).toContain('jusqu’au 9 mars 2027');
  const link = /https?:\/\/[^/]+(\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  // A week after the reminder it is still there; the link leads to a mail to the same address, and shows nothing of the form.
  const stranger = await aVisitor(undefined, { now: new Date('2027-03-09T10:00:00Z') });
  const page = await (await stranger.get(link)).text();
  expect([page.includes('Le formulaire que vous avez rempli est conservé'), page.includes('Ada Draft')]).toEqual([true, false]);
  const draft = /draft=([\w-]+)/.exec(link)?.[1] ?? '';
  const again = await stranger.post(`/fr/groups/${slug}/meetings/1/register`, { step: 'again', draft });
  expect([again.status, again.headers.get('location')]).toEqual([303, `/fr/groups/${slug}/meetings/1/register?mailed=1`]);
  const ada = await aPerson(ctx, 'ada.draft@example.org');
  expect(await (await (await aVisitor(ada, { now: new Date('2027-03-09T10:00:00Z') })).get(link)).text()).toContain('Ada Draft');
  // Filled in once more after the reminder, there is no second.
  await fillIn(slug, 'ada.draft@example.org', 'fr', '2027-03-05T09:00:00Z');
  expect(await remindOfDrafts(await at('2027-03-08T10:00:00Z'))).toBe(0);
});

test('who has sent it, or whose meeting takes nothing any more, is not reminded', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-SENT');
  await fillIn(slug, 'bo.sent@example.org');
  const bo = await aPerson(ctx, 'bo.sent@example.org');
  await aRegistration(await aCtx({ actor: bo }), bo, meetingId);
  await fillIn(slug, 'cy.sent@example.org');
  await setMeetingForm(ctx, aForm(meetingId, { closes: '2027-03-02' }));
  expect(await remindOfDrafts(await at('2027-03-04T10:00:00Z'))).toBe(0);
});

test('a focal point hears once a day of all that waits, and only when somebody new does', async () => {
  const here = await aMeetingToRegister(ctx, 'JCA-DIGA', { approval: 'focalPoint' });
  const there = await aMeetingToRegister(ctx, 'JCA-DIGB', { approval: 'focalPoint' });
  const { id: bodyId } = await bodyNamed(ctx, { name: 'Digest Body' });
  const focal = await aPerson(ctx, 'focal.digest@example.org', 'Fay Focal');
  await nameFocalPoint(ctx, { bodyId, personId: focal.personId });
  const register = async (meetingId: string, name: string) => {
    const person = await aPerson(ctx, `${name.toLowerCase().replace(' ', '.')}@example.org`, name);
    return (await aRegistration(await aCtx({ actor: person }), person, meetingId, { typed: aTyped({ name, body: 'Digest Body' }) })).id;
  };
  const told = async (hours: number) => {
    await tellFocalPoints(await at(new Date(NOW.getTime() + hours * HOUR)));
    return (await mailsTo('focal.digest@example.org', 'toApprove')).map(({ subject }) => subject);
  };
  const first = await register(here.meetingId, 'Ada Digest');
  await register(there.meetingId, 'Bo Digest');
  expect(await told(1)).toEqual(['Registrations that wait for your approval: 2']);
  const [mail] = await mailsTo('focal.digest@example.org', 'toApprove');
  expect(mail?.body).toContain('- Ada Digest (Digest Body): JCA-DIGA, 16–18 March 2027\n- Bo Digest (Digest Body): JCA-DIGB, 16–18 March 2027');
  await register(here.meetingId, 'Cy Digest');
  expect((await told(2)).length).toBe(1);
  await decide(ctx, { id: first, move: 'approve', origin: null });
  expect(await told(22)).toEqual(['Registrations that wait for your approval: 2', 'Registrations that wait for your approval: 2']);
  expect((await told(100)).length).toBe(2);
});

test('participants hear once that the link is open, those approved for it alone, and never read it in the mail', async () => {
  const told = { secrets: { link: 'https://remote.example/hidden', network: null, password: null }, linkFrom: new Date('2027-03-15T08:00:00Z') };
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-OPENS', { approval: 'none', told });
  const [ada, bo] = [await aPerson(ctx, 'ada.opens@example.org'), await aPerson(ctx, 'bo.opens@example.org')];
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ mode: 'remote' }) });
  await aRegistration(await aCtx({ actor: bo }), bo, meetingId, { typed: aTyped({ mode: 'onsite' }) });
  expect(await tellOfLinks(await at('2027-03-15T07:59:00Z'))).toBe(0);
  expect(await tellOfLinks(await at('2027-03-15T08:00:00Z'))).toBe(1);
  expect(await tellOfLinks(await at('2027-03-15T09:00:00Z'))).toBe(0);
  const rows = await db.selectFrom('outbox').innerJoin('mailings', 'mailings.id', 'outbox.mailing_id').where('about_id', '=', meetingId).select(['recipient', 'mailings.state', 'own_values']).execute();
  expect(rows.map(({ recipient, state }) => [recipient, state])).toEqual([['ada.opens@example.org', 'released']]);
  expect(JSON.stringify(rows)).not.toContain('hidden');
});

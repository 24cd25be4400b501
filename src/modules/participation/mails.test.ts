import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { setTemplate } from '../mail/actions.js';
import { decide } from './actions.js';
import { aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const OFFICE: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const mailsTo = async (email: string) => db.selectFrom('outbox').where('recipient', '=', email).select(['purpose', 'subject', 'body']).orderBy('id').execute();

test('a group says the mails in its own words, in one language, and other groups keep those of the house', async () => {
  const [own, other] = [await aMeetingToRegister(ctx, 'JCA-WORDS'), await aMeetingToRegister(ctx, 'JCA-HOUSE')];
  await setTemplate(await aCtx({ actor: OFFICE }), { purpose: 'registration.received', language: 'en', groupId: own.groupId }, { subject: 'Got it, {name}', body: '{name}: meeting {meeting}, {dates}' });
  const ada = await aPerson(ctx, 'ada.words@example.org');
  for (const { meetingId } of [own, other]) await aRegistration(await aCtx({ actor: ada }), ada, meetingId);
  expect((await mailsTo(ada.email)).map(({ subject }) => subject)).toEqual(['Got it, Ada Delegate', 'JCA-HOUSE, meeting 1: your registration has arrived']);
  expect((await mailsTo(ada.email))[0]?.body).toBe('Ada Delegate: meeting 1, 16–18 March 2027');
});

test('what somebody typed begins no line and no link in a mail; a reason of a refusal is whole', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-TRUST');
  const eve = await aPerson(ctx, 'eve.trust@example.org');
  const { id } = await aRegistration(await aCtx({ actor: eve }), eve, meetingId, { typed: aTyped({ name: 'Eve https://evil.example\r\nBcc: all@example.org' }) });
  const reason = `See https://evil.example ${'long '.repeat(60)}end`;
  await decide(ctx, { id, move: 'refuse', reason, origin: null });
  const [received, refused] = await mailsTo(eve.email);
  expect([received?.subject.includes('\n'), /https:\/\/evil/.test(received?.body ?? ''), /\nBcc/.test(received?.body ?? '')]).toEqual([false, false, false]);
  expect([refused?.body.includes('long end'), /https:\/\/evil/.test(refused?.body ?? '')]).toEqual([true, false]);
});

test('who takes part remotely is confirmed without a badge', async () => {
  const { meetingId } = await aMeetingToRegister(ctx, 'JCA-FAR', { approval: 'none' });
  const [ada, bo] = [await aPerson(ctx, 'ada.far@example.org'), await aPerson(ctx, 'bo.far@example.org')];
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ mode: 'remote' }) });
  await aRegistration(await aCtx({ actor: bo }), bo, meetingId);
  const said = async (email: string) => (await mailsTo(email)).map(({ purpose, body }) => [purpose, body.includes('badge')]);
  expect([await said(ada.email), await said(bo.email)]).toEqual([[['registration.approvedRemote', false]], [['registration.approved', true]]]);
});

test('the words are shown by the newest registration of the group before they are kept', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-SHOW');
  const path = `/en/groups/${slug}/mail/templates`;
  const office = await aVisitor(OFFICE, { now: ctx.now });
  expect(await (await office.get(`${path}?purpose=registration.refused&language=fr`)).text()).toContain('There is no case yet by which it could be shown.');
  const ada = await aPerson(ctx, 'ada.show@example.org');
  await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ name: 'Ada <b>Shown</b>' }) });
  const tried = await office.post(path, { purpose: 'registration.refused', language: 'en', subject: 'No, {name}', body: 'Text {dates} {reason}', step: 'try' });
  const page = await tried.text();
  expect([tried.status, page.includes('No, Ada &lt;b&gt;Shown&lt;/b&gt;'), page.includes('Text 16–18 March 2027')]).toEqual([200, true, true]);
  expect(await db.selectFrom('mail_templates').where('group_id', 'is not', null).where('purpose', '=', 'registration.refused').select('id').execute()).toEqual([]);
});

test('the words of the house are printed as the Union prints', async () => {
  const rows = await db.selectFrom('mail_templates').where('group_id', 'is', null).where('purpose', 'like', 'registration.%').select(['purpose', 'language', 'subject', 'body']).execute();
  expect(rows.length).toBe(17 * 6);
  const unfit = rows.filter(({ language, subject, body }) => (language === 'ru' ? /ё/i : language === 'fr' ? /[\u00a0 ][;!?]/ : language === 'ar' ? /\u064b\u0627/ : /(?!)/).test(`${subject}\n${body}`));
  expect(unfit.map(({ purpose, language }) => `${purpose} ${language}`)).toEqual([]);
});

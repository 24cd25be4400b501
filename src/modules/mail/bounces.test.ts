import { beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, NOW } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { inTransaction } from '../../storage/index.js';
import { invite } from '../accounts/actions.js';
import { makeKnown } from '../people/actions.js';
import { confirmAddress, hearEntered, noteBounce, post, takeBounce, tellOfReturned } from './actions.js';
import { isHard } from './dsn.js';
import { plainFailure } from './plain-bounce.js';
import type { InboundMail } from './purposes.js';
import { bouncesOpen, bouncing, outboxOf } from './reads.js';

const { db } = await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
process.env.COMITY_ORIGIN = 'https://comity.example';
const ctx = await aCtx();
let email = '';
let count = 0;

beforeEach(() => {
  email = `reader${++count}@example.org`;
});

const onDay = (day: number) => aCtx({ now: new Date(NOW.getTime() + day * 86_400_000) });
const bounce = async (day: number, hard = false) => noteBounce(await onDay(day), { mailId: '00000000-0000-7000-8000-000000000000', email, hard, status: hard ? '5.1.1' : '5.2.2', reason: hard ? 'no such user' : 'mailbox full' });
const isShut = async () => (await bouncing(db, [email])).has(email);

/** What servers write for people, each in its own words (after their sources and manuals). */
const NOTICES: [string, string, boolean, string | null][] = [
  ['qmail', "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<a@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)", true, '5.1.1'],
  ['Exim', 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  a@example.org\n    host mx.example [192.0.2.1]: 550 5.1.1 User unknown', true, '5.1.1'],
  ['Postfix', "I'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<a@example.org>: host mx.example said: 552 5.2.2 Over quota (in reply to RCPT TO)", false, '5.2.2'],
  ['Sendmail', '   ----- The following addresses had permanent fatal errors -----\n<a@example.org>\n    (reason: 550 5.1.1 <a@example.org>... User unknown)', true, '5.1.1'],
  ['Exchange', 'Delivery has failed to these recipients or groups:\n\na@example.org\nThe email address you entered couldn\'t be found.\n\nRemote Server returned \'550 5.1.10 RESOLVER.ADR.RecipientNotFound\'', true, '5.1.10'],
  ['Gmail', 'Address not found\nYour message wasn\'t delivered to a@example.org because the address couldn\'t be found.\nThe response was:\n550 5.1.1 The email account that you tried to reach does not exist.', true, '5.1.1'],
  ['a policy', 'Your message to a@example.org couldn\'t be delivered.\n550 5.7.1 Message rejected as spam by policy', false, '5.7.1'],
  ['no status', 'Undelivered mail returned to sender: 550 no such user here', true, null],
];

const notice = (text: string, change: Partial<InboundMail> = {}) => ({ envelopeFrom: '', from: { name: '', email: 'mailer-daemon@mx.example' }, subject: 'failure notice', text, headers: [], ...change });

test.each(NOTICES)('a notice of %s is understood', (_, text, hard, status) => {
  const failure = plainFailure(notice(text));
  expect([failure?.status ?? null, failure ? isHard(failure.status, failure.diagnostic) : null]).toEqual([status, hard]);
});

test('a delay, an absence, and what a person writes are no failure', () => {
  const none = [
    notice('A message that you sent has not yet been delivered to one or more of its recipients. No action is required on your part. Delivery attempts will continue.', { subject: 'Warning: message 1 delayed 24 hours' }),
    notice('550 user unknown: I am away until Monday', { headers: [{ key: 'auto-submitted', value: 'auto-replied' }] }),
    notice('User unknown', { subject: 'Out of the office' }),
    notice('I think the user is unknown here: 550 no such user', { envelopeFrom: 'bo@example.org', from: { name: 'Bo', email: 'bo@example.org' } }),
    notice('Thank you for your mail.'),
  ];
  expect(none.map(plainFailure)).toEqual([null, null, null, null, null]);
});

test('a notice for people marks the mail and its address as a report for programs does', async () => {
  const id = await inTransaction(ctx, (within) => post(within, { recipient: email, subject: 'x', body: 'x', language: 'en', purpose: 'test' }));
  await db.updateTable('outbox').set({ state: 'sent' }).where('id', '=', id).execute();
  const mail = { ...notice(NOTICES[0]?.[1] as string), local: `bounces+${id.replaceAll('-', '')}`, attachments: [] };
  await takeBounce(ctx, mail as unknown as InboundMail);
  expect([(await db.selectFrom('outbox').where('id', '=', id).select('state').executeTakeFirstOrThrow()).state, await isShut()]).toEqual(['bounced', true]);
});

test('one that is no good is marked at once; one that is full when it was so on five days within thirty', async () => {
  await bounce(0, true);
  expect(await isShut()).toBe(true);
  email = 'full@example.org';
  for (const day of [0, 0, 0, 1, 2, 3]) await bounce(day);
  expect(await isShut()).toBe(false);
  await bounce(4);
  expect([await isShut(), (await bouncesOpen(db)).rows.find((row) => row.email === email)]).toEqual([true, expect.objectContaining({ hard: false, marked: true, count: 7 })]);
  email = 'seldom@example.org';
  for (const day of [0, 10, 20, 31, 45, 60]) await bounce(day);
  expect(await isShut()).toBe(false);
});

test('confirmed, it begins anew', async () => {
  for (const day of [0, 1, 2, 3, 4]) await bounce(day);
  await confirmAddress(ctx, email);
  expect(await isShut()).toBe(false);
  for (const day of [5, 6, 7, 8]) await bounce(day);
  expect(await isShut()).toBe(false);
  await bounce(9);
  expect(await isShut()).toBe(true);
});

test('the secretariat is told once of each, in one mail, and its owner by another address that works', async () => {
  await tellOfReturned(ctx);
  await invite(ctx, { email: 'counsellor@example.org', role: 'secretariat' });
  const personId = await makeKnown(ctx, { name: { en: 'Reader' }, email });
  await db.insertInto('person_addresses').values({ email: `other-${email}`, person_id: personId, verified_at: NOW, created_at: NOW }).execute();
  await bounce(0, true);
  const first = email;
  email = 'nobody-known@example.org';
  await bounce(0, true);
  await Promise.all([tellOfReturned(ctx), tellOfReturned(ctx)]);
  await bounce(1, true);
  await tellOfReturned(ctx);
  const mails = (await outboxOf(db)).rows.filter((mail) => /returned$/.test(mail.purpose)).map((mail) => [mail.recipient, mail.subject]);
  expect(mails.sort()).toEqual([
    ['counsellor@example.org', 'Addresses to which mail comes back: 2'],
    [`other-${first}`, `Mail to ${first} comes back`],
  ]);
});

test('it stands on the page of the person, for the secretariat and for its owner', async () => {
  const personId = await makeKnown(ctx, { name: { en: 'Reader' }, email });
  await bounce(0, true);
  const secretariat: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
  const owner: Actor = { personId, name: 'O', siteRoles: ['reader'], offices: [] };
  const other: Actor = { ...owner, personId: await makeKnown(ctx, { name: { en: 'Other' }, email: `else-${email}` }) };
  const says = async (actor: Actor, path: string) => (await (await (await aVisitor(actor, { now: NOW })).get(path)).text()).includes('no such user');
  expect([await says(secretariat, `/en/people/${personId}`), await says(owner, '/en/me'), await says(other, '/en/me')]).toEqual([true, true, false]);
});

test('whoever comes in by a link that was sent to it since shows that it is good; by another way, or an older link, not', async () => {
  const personId = await makeKnown(ctx, { name: { en: 'Reader' }, email });
  await bounce(0, true);
  const entered = async (how: string) => inTransaction(await onDay(0.1), (within) => hearEntered(within, { name: 'person.entered', thing: { kind: 'person', id: personId }, detail: { how } }));
  const sent = async (hours: number) => {
    const id = await inTransaction(ctx, (within) => post(within, { recipient: email, subject: 'x', body: 'x', language: 'en', purpose: 'signIn' }));
    await db.updateTable('outbox').set({ state: 'sent', sent_at: new Date(NOW.getTime() + hours * 3_600_000) }).where('id', '=', id).execute();
  };
  await sent(-1);
  await entered('link');
  expect(await isShut()).toBe(true);
  await sent(1);
  await entered('password');
  expect(await isShut()).toBe(true);
  await entered('link');
  expect(await isShut()).toBe(false);
});

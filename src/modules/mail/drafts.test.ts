import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, NOW } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { appointByAddress, invite } from '../accounts/actions.js';
import { aGroup } from '../groups/testing.js';
import { convene } from '../meetings/actions.js';
import { aConvening } from '../meetings/testing.js';
import { draftMailing, post, releaseMailing, tellOfDrafts } from './actions.js';
import { outboxOf } from './reads.js';

await aDatabase();
process.env.COMITY_ORIGIN = 'https://comity.example';
const ctx = await aCtx();

/** A group with a meeting to be announced, and a chair. */
async function aGroupWithChair(acronym: string): Promise<{ id: string; slug: string; chair: Actor; draft: (by?: typeof ctx) => Promise<string> }> {
  const group = await aGroup(ctx, { acronym });
  const meetingId = (await convene(ctx, aConvening({ groupId: group.id }))).id;
  const capacity = `Chair of ${acronym}`;
  const { personId } = await appointByAddress(ctx, { email: `chair-${group.slug}@example.org`, groupId: group.id, capacity });
  const chair: Actor = { personId, name: 'C', siteRoles: ['reader'], offices: [{ groupId: group.id, capacity }] };
  const recipients = [{ email: 'a@example.org', language: 'en' as const }];
  const draft = async (by = ctx) => (await draftMailing(by, { purpose: 'meeting.announced', groupId: group.id, about: { kind: 'meeting', id: meetingId }, recipients }))?.id ?? '';
  return { ...group, chair, draft };
}

const one = await aGroupWithChair('JCA-ONE');
const two = await aGroupWithChair('JCA-TWO');
await invite(ctx, { email: 'counsellor@example.org', role: 'secretariat' });

const told = async () => (await outboxOf(ctx.db)).rows.filter((mail) => mail.purpose === 'mail.toRelease').map((mail) => [mail.recipient, mail.language, mail.subject]);

test('those who may release drafts are told of each once, in one mail, in the language in which they were last written to', async () => {
  await post(ctx, { recipient: 'chair-jca-two@example.org', subject: 'Mot', body: 'Texte', language: 'fr', purpose: 'test' });
  const [first, second] = [await one.draft(), await two.draft()];
  await Promise.all([tellOfDrafts(ctx), tellOfDrafts(ctx)]);
  await tellOfDrafts(ctx);
  expect((await told()).sort()).toEqual([
    ['chair-jca-one@example.org', 'en', 'Drafts that wait for you: 1'],
    ['chair-jca-two@example.org', 'fr', 'Projets de courriel en attente : 1'],
    ['counsellor@example.org', 'en', 'Drafts that wait for you: 2'],
  ]);
  const mail = (await outboxOf(ctx.db)).rows.find((row) => row.recipient === 'counsellor@example.org' && row.purpose === 'mail.toRelease');
  for (const id of [first, second]) expect(mail?.body).toContain(`https://comity.example/en/outbox/mailings/${id}`);
  expect(mail?.body).toContain('- JCA-ONE: Announcement of a meeting (1 recipient)');
});

test('a draft that somebody makes is told of when it was left for an hour, and not when it has left', async () => {
  const before = (await told()).length;
  const mine = await aCtx({ actor: one.chair });
  const [left, released] = [await one.draft(mine), await one.draft(mine)];
  expect(await tellOfDrafts(ctx)).toBe(0);
  await releaseMailing(ctx, released);
  expect(await tellOfDrafts(await aCtx({ now: new Date(NOW.getTime() + 3_600_000) }))).toBe(2);
  const mails = (await outboxOf(ctx.db)).rows.filter((mail) => mail.purpose === 'mail.toRelease').slice(0, 2);
  expect([mails.length + before, ...mails.map((mail) => [mail.body?.includes(left), mail.body?.includes(released)])]).toEqual([before + 2, [true, false], [true, false]]);
});

test('drafts stand on the start page and on the own page of whoever leads the group, and over all groups for the secretariat', async () => {
  const id = await two.draft();
  const shows = async (actor: Actor, path: string) => (await (await aVisitor(actor, { now: NOW })).get(path)).text().then((page) => page.includes(`/en/outbox/mailings/${id}`));
  const secretariat: Actor = { ...two.chair, siteRoles: ['secretariat'], offices: [] };
  expect([await shows(two.chair, '/en'), await shows(two.chair, '/en/me')]).toEqual([true, true]);
  expect([await shows(one.chair, '/en'), await shows(one.chair, '/en/me')]).toEqual([false, false]);
  expect([await shows(secretariat, '/en'), await shows(secretariat, '/en/due'), await shows(secretariat, '/en/me')]).toEqual([true, true, true]);
});

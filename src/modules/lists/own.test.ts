import { beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, NOW } from '../../../test/support/index.js';
import { type Actor, NOBODY } from '../../kit/actor.js';
import { appointByAddress } from '../accounts/actions.js';
import { aGroup } from '../groups/testing.js';
import { noteBounce } from '../mail/actions.js';
import { noteVerified } from '../people/actions.js';
import { makeDigests, setListRules, subscribeOwn } from './actions.js';
import { ownSubscriptions, readersOf } from './reads.js';
import { aList, handIn, postedTo } from './testing.js';

await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
process.env.COMITY_ORIGIN = 'https://comity.example';
const ctx = await aCtx();
let count = 0;
let group: { id: string; slug: string };
let delegate: Actor;
let email: string;

beforeEach(async () => {
  count += 1;
  group = await aGroup(ctx, { acronym: `JCA-S${count}` });
  email = `delegate${count}@example.org`;
  delegate = await aReader(email);
});

/** Somebody with an account, whose address is proved, and who leads another group. */
async function aReader(address: string): Promise<Actor> {
  const other = await aGroup(ctx, { acronym: `JCA-Q${++count}` });
  const { personId } = await appointByAddress(ctx, { email: address, groupId: other.id, capacity: 'Chair' });
  await noteVerified(ctx, address);
  return { personId, name: 'D', siteRoles: ['reader'], offices: [] };
}

const reads = async (listId: string) => (await readersOf(ctx.db, listId)).map((reader) => reader.email);
const own = () => ownSubscriptions(ctx.db, delegate.personId ?? '');

test('somebody subscribes from their own page at once, chooses one mail a day, and leaves', async () => {
  const list = await aList(ctx, group.id);
  const visitor = await aVisitor(delegate, { now: NOW });
  expect(await (await visitor.get('/en/me/lists')).text()).toContain(`Subscribe to the list of ${list.acronym}`);
  expect((await visitor.post('/en/me/lists', { list: list.id })).status).toBe(303);
  expect((await visitor.post('/en/me/lists', { list: list.id })).status).toBe(303);
  expect(await reads(list.id)).toEqual([email]);
  const [mine] = await own();
  for (const path of ['/en/me', '/en/me/lists']) expect(await (await visitor.get(path)).text()).toContain(`/en/me/lists/${mine?.id}`);
  expect((await visitor.post(`/en/me/lists/${mine?.id}`, { mode: 'digest', until: '' })).status).toBe(303);
  expect((await own()).map((one) => [one.mode, one.pausedUntil])).toEqual([['digest', null]]);
  expect((await visitor.post(`/en/me/lists/${mine?.id}/leave`, {})).status).toBe(303);
  expect([await reads(list.id), await own()]).toEqual([[], []]);
});

test('while a list is paused nothing of it is sent; the day after everything is again, and invitations are sent in any case', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  const visitor = await aVisitor(delegate, { now: NOW });
  const { id } = await subscribeOwn(await aCtx({ actor: delegate }), { list, language: 'en', mode: 'each' });
  expect((await visitor.post(`/en/me/lists/${id}`, { mode: 'each', until: '2026-11-20' })).status).toBe(422);
  expect((await visitor.post(`/en/me/lists/${id}`, { mode: 'each', until: '2028-01-01' })).status).toBe(422);
  expect((await visitor.post(`/en/me/lists/${id}`, { mode: 'weekly', until: '' })).status).toBe(422);
  expect((await visitor.post(`/en/me/lists/${id}`, { mode: 'each', until: '2026-11-22' })).status).toBe(303);
  expect(await (await visitor.get('/en/me')).text()).toContain('paused until 22 November 2026');
  const recipients = async () => (await postedTo(ctx, group.id)).map((mail) => mail.recipient);
  await handIn(ctx, `${group.slug}@lists.example`);
  expect(await recipients()).toEqual(['ada@example.org']);
  await handIn(await aCtx({ now: new Date('2026-11-22T22:00:00Z') }), `${group.slug}@lists.example`);
  expect(await recipients()).toEqual(['ada@example.org', 'ada@example.org']);
  await handIn(await aCtx({ now: new Date('2026-11-23T09:00:00Z') }), `${group.slug}@lists.example`);
  expect(await recipients()).toEqual(['ada@example.org', 'ada@example.org', 'ada@example.org', email]);
  expect((await reads(list.id)).sort()).toEqual(['ada@example.org', email]);
});

test('a paused digest is not sent', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  const { id } = await subscribeOwn(await aCtx({ actor: delegate }), { list, language: 'en', mode: 'digest' });
  await (await aVisitor(delegate, { now: NOW })).post(`/en/me/lists/${id}`, { mode: 'digest', until: '2026-12-24' });
  await handIn(ctx, `${group.slug}@lists.example`);
  await makeDigests(await aCtx({ now: new Date('2026-11-22T09:00:00Z') }));
  const digests = await ctx.db.selectFrom('outbox').where('purpose', '=', 'list.digest').where('recipient', '=', email).select('id').execute();
  expect(digests).toEqual([]);
});

test('a list of members lets in whoever may take part, and has others wait', async () => {
  const list = await aList(ctx, group.id);
  await setListRules(ctx, { groupId: group.id, access: 'members', moderation: 'strangers', largest: 1_000_000, attached: 100_000 });
  const members = { ...list, access: 'members' as const };
  const chair = `chair${count}@example.org`;
  const { personId } = await appointByAddress(ctx, { email: chair, groupId: group.id, capacity: 'Chair' });
  await noteVerified(ctx, chair);
  expect((await subscribeOwn(await aCtx({ actor: { ...delegate, personId } }), { list: members, language: 'en', mode: 'each' })).state).toBe('active');
  expect((await subscribeOwn(await aCtx({ actor: delegate }), { list: members, language: 'en', mode: 'each' })).state).toBe('pending');
  expect(await reads(list.id)).toEqual([chair]);
});

test('a subscription is changed and ended by its owner alone', async () => {
  const list = await aList(ctx, group.id);
  const { id } = await subscribeOwn(await aCtx({ actor: delegate }), { list, language: 'en', mode: 'each' });
  const other = await aVisitor(await aReader(`other${count}@example.org`), { now: NOW });
  expect((await other.get(`/en/me/lists/${id}`)).status).toBe(404);
  expect((await other.post(`/en/me/lists/${id}`, { mode: 'digest' })).status).toBe(404);
  expect((await other.post(`/en/me/lists/${id}/leave`, {})).status).toBe(404);
  expect((await (await aVisitor(NOBODY)).post(`/en/me/lists/${id}/leave`, {})).status).toBe(403);
  expect(await reads(list.id)).toEqual([email]);
});

test('to an address from which mail came back nothing of a list is sent, which its officers and its owner see', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await subscribeOwn(await aCtx({ actor: delegate }), { list, language: 'en', mode: 'each' });
  await noteBounce(ctx, { mailId: '00000000-0000-7000-8000-000000000000', email, hard: true, status: '5.1.1', reason: 'no such user' });
  await handIn(ctx, `${group.slug}@lists.example`);
  expect((await postedTo(ctx, group.id)).map((mail) => mail.recipient)).toEqual(['ada@example.org']);
  const officer: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] };
  const page = await (await (await aVisitor(officer)).get(`/en/groups/${group.slug}/list/subscribers`)).text();
  expect(page.split('suspended: mail came back').length - 1).toBe(1);
  expect(await (await (await aVisitor(delegate, { now: NOW })).get('/en/me/lists')).text()).toContain('suspended: mail came back');
});

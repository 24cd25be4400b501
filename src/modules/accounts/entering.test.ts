import { expect, test } from 'vitest';
import { aCtx, aDatabase, anApp } from '../../../test/support/index.js';
import { NOBODY, SYSTEM } from '../../kit/actor.js';
import { Refused } from '../../kit/refusals.js';
import { historyOf } from '../journal/reads.js';
import { askForLink, enter, invite, signOut } from './actions.js';
import { actorOf, linkOpen, sessionsOf } from './reads.js';
import { addressOf } from '../people/index.js';

await aDatabase();
const tokenOf = (path: string) => path.replace('/enter/', '');
const refusalOf = async (act: Promise<unknown>) => {
  const thrown = await act.then(() => null, (error: unknown) => error);
  if (!(thrown instanceof Refused)) throw thrown ?? new Error('nothing was refused');
  return thrown.refusal.code;
};

test('an invited counsellor enters once by the link, and has the role', async () => {
  const ctx = await aCtx();
  const { path, personId } = await invite(ctx, { email: 'Counsellor@ITU.int', role: 'secretariat', name: 'Ana' });
  expect(await linkOpen(ctx.db, tokenOf(path), ctx.now)).toBe(true);
  expect(await linkOpen(ctx.db, tokenOf(path), ctx.now)).toBe(true);
  const entered = await enter(await aCtx({ actor: NOBODY }), { token: tokenOf(path), agent: 'Mozilla/5.0 (X11; Linux) Firefox/130.0' });
  const actor = await actorOf(ctx.db, entered.token, ctx.now);
  expect([actor.personId, actor.name, actor.siteRoles]).toEqual([personId, 'Ana', ['secretariat']]);
  expect((await sessionsOf(ctx.db, personId, ctx.now)).map((session) => session.agent)).toEqual(['Firefox 130, Linux']);
  expect(await refusalOf(enter(ctx, { token: tokenOf(path), agent: '' }))).toBe('accounts.linkClosed');
  const history = await historyOf(ctx.db, { thing: { kind: 'person', id: personId } });
  expect(history.rows.map((row) => [row.event, row.who])).toEqual([['person.entered', null], ['person.invited', SYSTEM.name]]);
});

test('of eight who press the button at once, one enters', async () => {
  const ctx = await aCtx();
  const { path } = await invite(ctx, { email: 'once@example.org', role: 'reader' });
  const tried = await Promise.allSettled(Array.from({ length: 8 }, () => enter(ctx, { token: tokenOf(path), agent: '' })));
  expect(tried.filter((one) => one.status === 'fulfilled').length).toBe(1);
});

test('a link, like a session, ends with its time', async () => {
  const ctx = await aCtx();
  const { path } = await invite(ctx, { email: 'late@example.org', role: 'reader' });
  const later = await aCtx({ now: new Date(ctx.now.getTime() + 73 * 3_600_000) });
  expect(await refusalOf(enter(later, { token: tokenOf(path), agent: '' }))).toBe('accounts.linkClosed');
  const { token } = await enter(ctx, { token: tokenOf(path), agent: '' });
  expect((await actorOf(ctx.db, token, new Date(ctx.now.getTime() + 31 * 86_400_000))).personId).toBe(null);
  expect((await actorOf(ctx.db, token, ctx.now)).personId).not.toBe(null);
  await signOut(await aCtx({ actor: await actorOf(ctx.db, token, ctx.now) }), token);
  expect((await actorOf(ctx.db, token, ctx.now)).personId).toBe(null);
});

test('tokens are nowhere in the database', async () => {
  const ctx = await aCtx();
  const { path } = await invite(ctx, { email: 'hashed@example.org', role: 'reader' });
  const rows = await ctx.db.selectFrom('sign_in_links').selectAll().where('email', '=', 'hashed@example.org').execute();
  expect(rows.length).toBe(1);
  expect(JSON.stringify(rows.map((row) => ({ ...row, token_hash: row.token_hash.toString('base64url') })))).not.toContain(tokenOf(path));
});

test('only the secretariat invites, and only real addresses', async () => {
  expect(await refusalOf(invite(await aCtx({ actor: NOBODY }), { email: 'a@example.org', role: 'secretariat' }))).toBe('people.notSecretariat');
  expect(await refusalOf(invite(await aCtx(), { email: 'no address', role: 'reader' }))).toBe('people.badAddress');
  expect(['quantum@itu.int', ' A.B@x-y.org ', 'a@b', 'a b@c.org', 'a@c.org,d@e.org', 'x@itu.inty@itu.int'].map(addressOf)).toEqual([
    'quantum@itu.int',
    'a.b@x-y.org',
    null,
    null,
    null,
    null,
  ]);
});

test('asking for a link answers a known and an unknown address alike, five times an hour', async () => {
  const ctx = await aCtx({ actor: NOBODY });
  await invite(await aCtx(), { email: 'known@example.org', role: 'reader' });
  for (const email of ['known@example.org', 'unknown@example.org']) {
    for (let n = 0; n < 5; n += 1) await askForLink(ctx, { email, next: '/en', origin: 'http://localhost' });
    expect(await refusalOf(askForLink(ctx, { email, next: '/en', origin: 'http://localhost' }))).toBe('accounts.tooMany');
  }
});

test('the pages of signing in work from link to leaving', async () => {
  const { siteOf } = await import('../../app/site.js');
  const app = await anApp();
  const site = siteOf(app);
  const { path } = await invite(await aCtx(), { email: 'web@example.org', role: 'secretariat', name: 'Web' });
  const look = await site.request(`http://localhost/ar${path}`);
  expect(look.status).toBe(200);
  expect((await site.request(`http://localhost/en${path}`, { method: 'HEAD' })).status).toBe(200);
  const post = (to: string, body: string, cookie = '') =>
    site.request(`http://localhost${to}`, { method: 'POST', body, headers: { origin: 'http://localhost', cookie, 'content-type': 'application/x-www-form-urlencoded' } });
  const entered = await post(`/en${path}`, 'next=//evil.example');
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/en']);
  const cookie = (entered.headers.get('set-cookie') as string).split(';')[0] as string;
  const me = await site.request('http://localhost/en/me', { headers: { cookie } });
  expect([me.status, (await me.text()).includes('web@example.org')]).toEqual([200, true]);
  expect((await post('/en/sign-out', '', cookie)).status).toBe(303);
  expect((await site.request('http://localhost/en/me', { headers: { cookie } })).status).toBe(302);
});

test('an officer is appointed by address, acts in that capacity in that group alone, and loses the right with it', async () => {
  const { appointByAddress, dismiss } = await import('./actions.js');
  const { officeHolders } = await import('./reads.js');
  const ctx = await aCtx();
  const groupId = '01900000-0000-7000-8000-0000000000aa';
  expect(await refusalOf(appointByAddress(ctx, { email: 'chair@example.org', groupId, capacity: ' ' }))).toBe('accounts.noCapacity');
  const { personId } = await appointByAddress(ctx, { email: 'Chair@example.org', groupId, capacity: 'chair of X', name: 'C. Hair' });
  expect((await officeHolders(ctx.db, groupId, '2026-11-21')).map((holder) => [holder.name, holder.emails, holder.capacity])).toEqual([[{ en: 'C. Hair' }, ['chair@example.org'], 'chair of X']]);
  const { path } = await invite(ctx, { email: 'chair@example.org', role: 'reader' });
  const { token } = await enter(await aCtx({ actor: NOBODY }), { token: tokenOf(path), agent: '' });
  expect((await actorOf(ctx.db, token, ctx.now)).offices).toEqual([{ groupId, capacity: 'chair of X' }]);
  await dismiss(ctx, { personId, groupId });
  expect((await actorOf(ctx.db, token, ctx.now)).offices).toEqual([]);
  expect(await refusalOf(dismiss(ctx, { personId, groupId }))).toBe('accounts.noOffice');
  expect(await refusalOf(appointByAddress(await aCtx({ actor: NOBODY }), { email: 'a@example.org', groupId, capacity: 'x' }))).toBe('people.notSecretariat');
});

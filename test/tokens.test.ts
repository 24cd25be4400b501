// API tokens over the whole site: never more than the owner may, never beyond the scope, never mixed with a session; and capacities.

import { beforeAll, describe, expect, test } from 'vitest';
import { SESSION_COOKIE, type Scope } from '../src/http/index.js';
import { scopeOf } from '../src/http/asking.js';
import type { Route } from '../src/http/route.js';
import { makeApiToken } from '../src/modules/accounts/actions.js';
import { actorOf } from '../src/modules/accounts/reads.js';
import { ACTS, READS, answersTo } from './journeys/route-table.js';
import { ORIGIN, VISITORS, type VisitorKind, type World, aWorld, send, visit } from './journeys/world.js';
import { NOW, aCtx, aDatabase, anApp } from './support/index.js';

const { db } = await aDatabase();
const routes: Route[] = (await anApp()).modules.flatMap((module) => module.routes ?? []);
let world: World;

beforeAll(async () => {
  world = await aWorld();
});

async function tokenOf(kind: VisitorKind, scopes: Scope[]): Promise<string> {
  const actor = await actorOf(db, await world.session(kind), NOW);
  return (await makeApiToken(await aCtx({ actor }), { name: 'a test', scopes, days: 7 })).token;
}

const under = (path: string) => `/en${path === '/' ? '' : path}`;
const withToken = (path: string, token: string, more: RequestInit & { headers?: Record<string, string> } = {}) =>
  world.site.request(ORIGIN + path, { ...more, headers: { authorization: `Bearer ${token}`, ...more.headers } });
const answerOf = (row: { answers: string; also?: object }, kind: VisitorKind) => Number(answersTo(row).split(' ')[VISITORS.indexOf(kind)]);

describe('a token with the scope to read gets what its owner gets, and without it nothing', () => {
  test.each(READS.filter((row) => row.forms.length > 0))('$route', async (row) => {
    const said: [VisitorKind, number][] = [];
    for (const kind of ['reader', 'secretariat'] as const) said.push([kind, (await withToken(under(await row.at(world, kind)), await tokenOf(kind, ['read']))).status]);
    expect(said).toEqual([['reader', answerOf(row, 'reader')], ['secretariat', answerOf(row, 'secretariat')]]);
    const other = await withToken(under(await row.at(world, 'secretariat')), await tokenOf('secretariat', ['register', 'documents', 'manage']));
    expect([other.status, ((await other.json()) as { error: { code: string } }).error.code]).toEqual([403, 'http.scope']);
  });
});

describe('no token acts beyond its scope', () => {
  const acts = routes.filter((route) => route.method === 'post');
  test.each([...new Map(ACTS.map((row) => [row.route, row])).values()])('$route', async (row) => {
    const route = acts.find(({ path }) => path === row.route) as Route;
    const needed = scopeOf(route);
    const others = (['read', 'register', 'documents', 'manage'] as const).filter((scope) => scope !== needed);
    const answer = await withToken(under(await row.at(world, 'secretariat')), await tokenOf('secretariat', others), { method: 'POST', body: new URLSearchParams(row.form?.('secretariat') ?? {}) });
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([403, 'http.scope']);
  });

  test('acts of one’s account are for people alone: no scope opens them', () => {
    const own = acts.filter(({ path }) => /^\/(me\/(password|passkeys|tokens|sessions|identities|end-others)|sign-in|sign-out|enter)\b/.test(path));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((route) => scopeOf(route) !== null).map(({ path }) => path)).toEqual([]);
  });
});

test('a token acts without an origin, as its owner, and answers to a program', async () => {
  const path = `/en/groups/${world.group.slug}/news`;
  const post = (token: string) => withToken(path, token, { method: 'POST', body: new URLSearchParams({ language: 'en', title: 'By a program', text: 'Yes.' }) });
  const done = await post(await tokenOf('officer', ['manage']));
  expect([done.status, await done.json()]).toEqual([200, { done: true, at: path, said: expect.any(String) }]);
  expect((await post(await tokenOf('otherOfficer', ['manage']))).status).toBe(403);
  expect((await post(await tokenOf('reader', ['manage']))).status).toBe(403);
});

test('a session that comes along counts for nothing beside a token', async () => {
  const session = await world.session('secretariat');
  const answer = await withToken('/en/journal.json', await tokenOf('reader', ['read']), { headers: { cookie: `${SESSION_COOKIE}=${session}` } });
  expect(answer.status).toBe(403);
});

test.each(['comity_nothing', 'x', `comity_${'a'.repeat(43)}`])('a token that is none (%s) is told so, also beside a good session', async (token) => {
  const answer = await withToken('/en/groups.json', token, { headers: { cookie: `${SESSION_COOKIE}=${await world.session('secretariat')}` } });
  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
});

test('a token is taken from no address and no form', async () => {
  const token = await tokenOf('secretariat', ['read']);
  expect((await world.site.request(`${ORIGIN}/en/journal.json?access_token=${token}&token=${token}`)).status).toBe(403);
  expect((await world.site.request(`${ORIGIN}/en/journal.json`, { headers: { cookie: `${SESSION_COOKIE}=${token}` } })).status).toBe(403);
});

describe('somebody with several capacities', () => {
  const capacityOf = async (path: string, form: Record<string, string>, session: string | null) => {
    expect((await send(world.site, path, session, form)).status).toBe(303);
    return (await db.selectFrom('journal').select('capacity').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).capacity;
  };

  test('is kept in the journal in the one that the form names, and has its rights alone', async () => {
    const session = await world.session('secretariat');
    const { personId } = await actorOf(db, session, NOW);
    await db.insertInto('offices').values({ person_id: personId as string, group_id: world.group.id, capacity: 'chair of it' }).execute();
    const path = `/en/groups/${world.group.slug}/news`;
    const news = { language: 'en', title: 'In a capacity', text: 'Yes.' };
    expect(await capacityOf(path, news, session)).toBe('chair of it');
    expect(await capacityOf(path, { ...news, actingAs: 'secretariat' }, session)).toBe('secretariat');
    expect((await send(world.site, path, session, { ...news, actingAs: 'reader' })).status).toBe(403);
    const chair = `office:${world.group.id}`;
    const chosen = await send(world.site, '/en/me/capacity', session, { capacity: chair });
    const cookie = `${SESSION_COOKIE}=${session}; ${(chosen.headers.getSetCookie()[0] ?? '').split(';')[0]}`;
    expect((await world.site.request(`${ORIGIN}/en/journal`, { headers: { cookie } })).status).toBe(403);
    expect(await (await world.site.request(`${ORIGIN}/en/me`, { headers: { cookie } })).text()).toContain('(<bdi>chair of it</bdi>)');
    expect((await visit(world.site, '/en/journal', session)).status).toBe(200);
    await db.deleteFrom('offices').where('person_id', '=', personId as string).execute();
  });

  test('a capacity that somebody does not hold gives nothing', async () => {
    const session = await world.session('reader');
    for (const key of ['secretariat', `office:${world.group.id}`, 'system'])
      expect((await world.site.request(`${ORIGIN}/en/journal`, { headers: { cookie: `${SESSION_COOKIE}=${session}; comity-as=${key}` } })).status).toBe(403);
  });
});

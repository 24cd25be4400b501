// Member-level access, and the roles that hang on bodies: who gives it, to whom, for how long.

import { describe, expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, anApp } from '../../../test/support/index.js';
import { loadModules } from '../../app/modules-loaded.js';
import { siteOf } from '../../app/site.js';
import { RIGHT_ROWS, SESSION_COOKIE } from '../../http/index.js';
import { type Actor, NOBODY, rolesOf } from '../../kit/actor.js';
import { Refused } from '../../kit/refusals.js';
import { readBody } from '../bodies/reads.js';
import { endFocalPoint, nameFocalPoint } from '../people/actions.js';
import { endMember, enter, grantMember, invite } from './actions.js';
import { accessOf, actorOf, isMember } from './reads.js';

const { db } = await aDatabase();
const site = siteOf(await anApp({ now: NOW }));
const [ours, theirs] = await Promise.all(['sg13', 'sg17'].map(async (slug) => (await readBody(db, { slug }))?.id ?? ''));

async function inside(email: string): Promise<{ personId: string; token: string; actor: () => Promise<Actor> }> {
  const { path, personId } = await invite(await aCtx(), { email, role: 'reader', name: email });
  const { token } = await enter(await aCtx({ actor: NOBODY }), { token: path.slice('/enter/'.length), agent: '' });
  return { personId, token, actor: () => actorOf(db, token, NOW) };
}

async function aFocalPoint(email: string, bodyId = ours as string) {
  const person = await inside(email);
  await nameFocalPoint(await aCtx(), { bodyId, personId: person.personId });
  return person;
}

const refusalOf = async (act: Promise<unknown>) => {
  const thrown = await act.then(() => null, (error: unknown) => error);
  if (!(thrown instanceof Refused)) throw thrown ?? new Error('nothing was refused');
  return thrown.refusal.code;
};

describe('a focal point', () => {
  test('has the right from the first day of the term to the last, and none on the day on which the secretariat ends it', async () => {
    const { personId, token } = await inside('term@example.org');
    const on = async (day: string) => rolesOf(await actorOf(db, token, new Date(`${day}T23:30:00+01:00`))).includes('focalPoint');
    await nameFocalPoint(await aCtx(), { bodyId: ours as string, personId, from: '2026-11-20', until: '2026-11-30' });
    expect([await on('2026-11-19'), await on('2026-11-20'), await on('2026-11-30'), await on('2026-12-01')]).toEqual([false, true, true, false]);
    await endFocalPoint(await aCtx(), { bodyId: ours as string, personId, until: '2026-11-21' });
    expect([await on('2026-11-20'), await on('2026-11-21'), await on('2026-11-22')]).toEqual([true, false, false]);
    await nameFocalPoint(await aCtx(), { bodyId: ours as string, personId });
    expect(await on('2026-11-21')).toBe(true);
  });

  test('whose term has ended gets from every route for focal points what any reader gets', async () => {
    const former = await aFocalPoint('former@example.org');
    const reader = await inside('any.reader@example.org');
    const paths = (await loadModules()).flatMap((module) => module.routes ?? []).filter((route) => route.right === 'focalPoint');
    const ask = async (token: string) =>
      Promise.all(
        paths.map(async ({ method, path }) => {
          const headers = { cookie: `${SESSION_COOKIE}=${token}`, origin: 'http://comity.test', 'sec-fetch-site': 'same-origin' };
          const at = `http://comity.test/en${path.replace(':body', 'sg13').replace(':grant', '01900000-0000-7000-8000-00000000dead')}`;
          return (await site.request(at, { method: method.toUpperCase(), headers, ...(method === 'post' ? { body: new URLSearchParams() } : {}) })).status;
        }),
      );
    const before = await ask(former.token);
    await endFocalPoint(await aCtx(), { bodyId: ours as string, personId: former.personId, until: '2026-11-21' });
    const after = await ask(former.token);
    expect([paths.length > 0, before.includes(200), after.every((status) => status === 403), after]).toEqual([true, true, true, await ask(reader.token)]);
  });

  test('gives member-level access for the body, and takes it back; the role goes with it', async () => {
    const focal = await aFocalPoint('focal1@example.org');
    const member = await inside('member1@example.org');
    expect(rolesOf(await member.actor())).toEqual(['anyone', 'reader']);
    const ctx = await aCtx({ actor: await focal.actor() });
    await grantMember(ctx, { bodyId: ours as string, email: 'Member1@example.org' });
    expect(rolesOf(await member.actor())).toEqual(['anyone', 'reader', 'member']);
    expect(await isMember(db, { personId: member.personId, bodyId: ours as string, on: '2026-11-21' })).toBe(true);
    expect(await refusalOf(grantMember(ctx, { bodyId: ours as string, email: 'member1@example.org' }))).toBe('accounts.grantedAlready');
    const [grant] = (await accessOf(db, ours as string)).rows;
    expect([grant?.personId, grant?.emails, grant?.by]).toEqual([member.personId, ['member1@example.org'], { en: 'focal1@example.org' }]);
    await endMember(ctx, { bodyId: ours as string, id: grant?.id as string });
    expect(rolesOf(await member.actor())).toEqual(['anyone', 'reader']);
    expect(await refusalOf(endMember(ctx, { bodyId: ours as string, id: grant?.id as string }))).toBe('accounts.noGrant');
  });

  test('has nothing to give or take for another body, nor to take another body’s grant by its id', async () => {
    const focal = await aFocalPoint('focal2@example.org');
    await grantMember(await aCtx(), { bodyId: theirs as string, email: 'member2@example.org' });
    const [grant] = (await accessOf(db, theirs as string)).rows;
    const ctx = await aCtx({ actor: await focal.actor() });
    expect(await refusalOf(grantMember(ctx, { bodyId: theirs as string, email: 'x@example.org' }))).toBe('http.focalPoint');
    expect(await refusalOf(endMember(ctx, { bodyId: theirs as string, id: grant?.id as string }))).toBe('http.focalPoint');
    expect(await refusalOf(endMember(ctx, { bodyId: ours as string, id: grant?.id as string }))).toBe('accounts.noGrant');
    const answers = await Promise.all(['sg13', 'sg17', 'no-such-body'].map((slug) => site.request(`http://comity.test/en/bodies/${slug}/members`, { headers: { cookie: `${SESSION_COOKIE}=${focal.token}` } })));
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 404]);
  });

  test('acting in another capacity gives nothing as one', async () => {
    const focal = await aFocalPoint('focal3@example.org');
    const headers = (key: string) => ({ headers: { cookie: `${SESSION_COOKIE}=${focal.token}; comity-as=${key}` } });
    const status = async (key: string) => (await site.request('http://comity.test/en/bodies/sg13/members', headers(key))).status;
    expect([await status('reader'), await status(`body:${ours}`)]).toEqual([403, 200]);
  });
});

test('a member gives nothing on, and access ends with its day', async () => {
  await grantMember(await aCtx(), { bodyId: ours as string, email: 'member4@example.org', until: '2026-12-01' });
  const member = await inside('member4@example.org');
  expect(await refusalOf(grantMember(await aCtx({ actor: await member.actor() }), { bodyId: ours as string, email: 'y@example.org' }))).toBe('http.focalPoint');
  expect(rolesOf(await member.actor())).toContain('member');
  expect(rolesOf(await actorOf(db, member.token, new Date('2026-12-02T00:00:00Z')))).not.toContain('member');
  expect(await refusalOf(grantMember(await aCtx(), { bodyId: ours as string, email: 'z@example.org', until: '2026-11-20' }))).toBe('accounts.pastDay');
});

test('sixteen grants at once give one', async () => {
  const tried = await Promise.allSettled(Array.from({ length: 16 }, async () => grantMember(await aCtx(), { bodyId: ours as string, email: 'member1@example.org' })));
  expect(tried.filter(({ status }) => status === 'fulfilled').length).toBe(1);
});

test('every right says in six languages why it is refused, and all but two who gives it', async () => {
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const) {
    const { say } = await aCtx({ language });
    const rights = Object.keys(RIGHT_ROWS);
    expect(rights.filter((right) => !say.has(`refusals.http.${right}`))).toEqual([]);
    expect(rights.filter((right) => !say.has(`http.lifts.http.${right}`))).toEqual(['public', 'secretariat']);
  }
});

test('a page that is refused says why, and who can lift it', async () => {
  const reader = await inside('reader5@example.org');
  const answer = await site.request('http://comity.test/en/bodies/sg13/members', { headers: { cookie: `${SESSION_COOKIE}=${reader.token}` } });
  const page = await answer.text();
  expect([answer.status, page.includes('This is for the focal point of the organization.'), page.includes('names its focal points to the secretariat')]).toEqual([403, true, true]);
});

test('coming in anew ends the session that the browser had', async () => {
  const first = await inside('again@example.org');
  const { path } = await invite(await aCtx(), { email: 'again@example.org', role: 'reader' });
  const answer = await site.request(`http://comity.test/en${path}`, { method: 'POST', headers: { origin: 'http://comity.test', cookie: `${SESSION_COOKIE}=${first.token}` } });
  expect(answer.status).toBe(303);
  expect((await first.actor()).personId).toBe(null);
});

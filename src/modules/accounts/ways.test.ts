// The ways in, one after the other: what each lets in and what it does not.

import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { type Actor, NOBODY } from '../../kit/actor.js';
import { Refused } from '../../kit/refusals.js';
import { inTransaction } from '../../storage/index.js';
import { makeKnown } from '../people/actions.js';
import { personByAddress } from '../people/reads.js';
import { askForLink, endOtherSessions, enter, enterByCode, enterByPassword, giveUpPassword, invite, makeApiToken, recover, revokeApiToken, setPassword, setRole, shutOut } from './actions.js';
import { actorOf, bearerOf, sessionsOf } from './reads.js';

const { db, statements } = await aDatabase();
const MINUTE = 60_000;
const FIREFOX = 'Mozilla/5.0 (X11; Linux) Firefox/130.0';
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

async function refusalOf(act: Promise<unknown>) {
  const thrown = await act.then(() => null, (error: unknown) => error);
  if (!(thrown instanceof Refused)) throw thrown ?? new Error('nothing was refused');
  return thrown.refusal;
}

/** Somebody who came in by a link just now. */
async function inside(email: string, role: 'reader' | 'secretariat' = 'reader'): Promise<{ actor: Actor; personId: string; token: string }> {
  const { path, personId } = await invite(await aCtx(), { email, role, name: email.split('@')[0] as string });
  const { token } = await enter(await aCtx({ actor: NOBODY }), { token: path.slice('/enter/'.length), agent: FIREFOX });
  return { personId, token, actor: await actorOf(db, token, NOW) };
}

async function mailsTo(recipient: string): Promise<{ subject: string; body: string | null }[]> {
  while ((await doJobs({ now: NOW })) > 0);
  return db.selectFrom('outbox').where('recipient', '=', recipient).select(['subject', 'body']).orderBy('id').execute();
}

async function codeFor(email: string): Promise<string> {
  await askForLink(await aCtx(), { email, next: '/en', origin: 'http://x' });
  const mails = await mailsTo(email);
  return /: (\d{4} \d{4})/.exec(mails.at(-1)?.body ?? '')?.[1] ?? '';
}

beforeEach(() => db.deleteFrom('paces').execute());

describe('the code beside the link', () => {
  test('lets in once, typed with or without its space, and uses the link up', async () => {
    const { personId } = await inside('code@example.org');
    const code = await codeFor('code@example.org');
    expect(code).toMatch(/^\d{4} \d{4}$/);
    const ctx = await aCtx({ actor: NOBODY });
    const { token } = await enterByCode(ctx, { email: 'Code@example.org', code: code.replace(' ', ''), agent: FIREFOX });
    expect((await actorOf(db, token, NOW)).personId).toBe(personId);
    expect((await refusalOf(enterByCode(ctx, { email: 'code@example.org', code, agent: FIREFOX }))).code).toBe('accounts.wrongCode');
  });

  test('is taken in Arabic digits too', async () => {
    await inside('digits@example.org');
    const code = (await codeFor('digits@example.org')).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    expect((await enterByCode(await aCtx({ actor: NOBODY }), { email: 'digits@example.org', code, agent: '' })).token).toMatch(/^[\w-]{43}$/);
  });

  test('is dead after five wrong ones, and is nobody else’s', async () => {
    await inside('five@example.org');
    await inside('other@example.org');
    const code = await codeFor('five@example.org');
    const ctx = await aCtx({ actor: NOBODY });
    expect((await refusalOf(enterByCode(ctx, { email: 'other@example.org', code, agent: '' }))).code).toBe('accounts.wrongCode');
    const wrong = code === '0000 0000' ? '1111 1111' : '0000 0000';
    for (let n = 0; n < 5; n++) expect((await refusalOf(enterByCode(ctx, { email: 'five@example.org', code: wrong, agent: '' }))).code).toBe('accounts.wrongCode');
    expect((await refusalOf(enterByCode(ctx, { email: 'five@example.org', code, agent: '' }))).code).toBe('accounts.wrongCode');
  });

  test('is nowhere in the database in clear, nor guessable from what is there', async () => {
    await inside('sealed@example.org');
    const code = (await codeFor('sealed@example.org')).replace(' ', '');
    const row = await db.selectFrom('sign_in_links').where('email', '=', 'sealed@example.org').where('code', 'is not', null).select('code').executeTakeFirstOrThrow();
    expect([code.length, (row.code as Buffer).length > 30, (row.code as Buffer).includes(code)]).toEqual([8, true, false]);
  });
});

describe('a link for an address that nobody has', () => {
  test('is not made at the sign-in, and nobody is made by asking', async () => {
    await askForLink(await aCtx(), { email: 'nobody@example.org', next: '/en', origin: 'http://x' });
    expect([await mailsTo('nobody@example.org'), await personByAddress(db, 'nobody@example.org')]).toEqual([[], null]);
  });

  test('makes a guest where it may, when it is opened and not before', async () => {
    await askForLink(await aCtx({ actor: NOBODY }), { email: 'guest@example.org', next: '/en', origin: 'http://x', mayMake: true, name: 'G. Uest' });
    const token = /\/enter\/([\w-]+)/.exec((await mailsTo('guest@example.org'))[0]?.body ?? '')?.[1] as string;
    expect(await personByAddress(db, 'guest@example.org')).toBe(null);
    const entered = await enter(await aCtx({ actor: NOBODY }), { token, agent: '' });
    expect(await actorOf(db, entered.token, NOW)).toMatchObject({ name: 'G. Uest', siteRoles: ['reader'], offices: [] });
  });
});

describe('a password', () => {
  const GOOD = 'correct horse battery';

  test('is set by who came in just now, lets in, and ends the other sessions', async () => {
    const { actor, personId, token } = await inside('pass@example.org');
    const other = await inside('pass@example.org');
    await setPassword(await aCtx({ actor }), { password: GOOD });
    expect((await actorOf(db, other.token, NOW)).personId).toBe(null);
    expect((await actorOf(db, token, NOW)).personId).toBe(personId);
    const entered = await enterByPassword(await aCtx({ actor: NOBODY }), { email: 'pass@example.org', password: GOOD, agent: FIREFOX });
    expect((await sessionsOf(db, personId, NOW)).map(({ how }) => how).sort()).toEqual(['invitation', 'password']);
    expect((await actorOf(db, entered.token, NOW)).personId).toBe(personId);
    expect((await mailsTo('pass@example.org')).map(({ subject }) => subject)).toContain('Your password was set');
  });

  test('is not set by a session left open, unless the present one is given', async () => {
    const { actor } = await inside('old@example.org');
    const later = await aCtx({ actor, now: at(31) });
    expect((await refusalOf(setPassword(later, { password: GOOD }))).code).toBe('accounts.notFresh');
    await setPassword(await aCtx({ actor }), { password: GOOD });
    expect((await refusalOf(setPassword(later, { password: 'another long one', current: 'not this one' }))).code).toBe('accounts.wrongPassword');
    await setPassword(later, { password: 'another long one', current: GOOD });
    expect((await refusalOf(enterByPassword(later, { email: 'old@example.org', password: GOOD, agent: '' }))).code).toBe('accounts.wrongPassword');
  });

  // CVE-2026-25519: an account of single sign-on without a local password could be entered by a trivial one.
  test.each(['', ' ', 'null', 'undefined', 'password', '$argon2id$v=19$m=19456,t=2,p=1$', 'nobody has this password'])(
    'an account without one is not entered by %j, nor is an unknown address',
    async (password) => {
      await inside('bare@example.org');
      const ctx = await aCtx({ actor: NOBODY });
      const bare = await refusalOf(enterByPassword(ctx, { email: 'bare@example.org', password, agent: '' }));
      expect(bare).toEqual({ code: 'accounts.wrongPassword', field: 'password', kind: 'input' });
      expect(await refusalOf(enterByPassword(ctx, { email: 'stranger@example.org', password, agent: '' }))).toEqual(bare);
    },
  );

  test('is asked for by the same statements whether the address is known, has one, or not', async () => {
    const { actor } = await inside('timed@example.org');
    await setPassword(await aCtx({ actor }), { password: GOOD });
    await inside('none@example.org');
    const asked: string[][] = [];
    for (const email of ['timed@example.org', 'none@example.org', 'unknown@example.org']) {
      const before = statements.length;
      await refusalOf(enterByPassword(await aCtx({ actor: NOBODY }), { email, password: 'wrong and long', agent: '' }));
      asked.push(statements.slice(before));
    }
    expect(asked[0]?.length).toBeGreaterThan(1);
    expect([asked[1], asked[2]]).toEqual([asked[0], asked[0]]);
  });

  test('of an address that was never proved lets nobody in', async () => {
    const { actor, personId } = await inside('proved@example.org');
    await setPassword(await aCtx({ actor }), { password: GOOD });
    await db.insertInto('person_addresses').values({ email: 'planted@example.org', person_id: personId, verified_at: null, created_at: NOW }).execute();
    expect((await refusalOf(enterByPassword(await aCtx({ actor: NOBODY }), { email: 'planted@example.org', password: GOOD, agent: '' }))).code).toBe('accounts.wrongPassword');
  });

  test.each([
    ['short', 'accounts.shortPassword'],
    ['password1234', 'accounts.commonPassword'],
    ['Password 1234', 'accounts.commonPassword'],
    ['aaaaaaaaaaaaaa', 'accounts.commonPassword'],
    ['choosy@example.org', 'accounts.commonPassword'],
    ['x'.repeat(257), 'accounts.longPassword'],
  ])('%s is refused', async (password, code) => {
    const { actor } = await inside('choosy@example.org');
    expect((await refusalOf(setPassword(await aCtx({ actor }), { password }))).code).toBe(code);
  });

  test('is given up again', async () => {
    const { actor } = await inside('drop@example.org');
    await setPassword(await aCtx({ actor }), { password: GOOD });
    await giveUpPassword(await aCtx({ actor }));
    expect((await refusalOf(enterByPassword(await aCtx({ actor: NOBODY }), { email: 'drop@example.org', password: GOOD, agent: '' }))).code).toBe('accounts.wrongPassword');
    expect((await refusalOf(giveUpPassword(await aCtx({ actor })))).code).toBe('accounts.noPassword');
  });
});

describe('the limits', () => {
  const tryOne = async (email: string, network: string | null, now = NOW) => refusalOf(enterByPassword(await aCtx({ actor: NOBODY, now }), { email, password: 'wrong', agent: '', network }));

  test('bound an address exactly, also of twenty at once, and say when to come again', async () => {
    const tried = await Promise.all(Array.from({ length: 20 }, () => tryOne('many@example.org', null)));
    expect(tried.filter(({ code }) => code === 'accounts.wrongPassword').length).toBe(10);
    expect(tried.find(({ code }) => code === 'accounts.tooMany')).toEqual({ code: 'accounts.tooMany', kind: 'pace', params: { seconds: 900, minutes: 15 } });
    expect((await tryOne('many@example.org', null, at(15))).code).toBe('accounts.wrongPassword');
  });

  test('bound a network over many addresses, and spare another', async () => {
    for (let n = 0; n < 60; n += 20) await Promise.all(Array.from({ length: 20 }, (_, m) => tryOne(`n${n + m}@example.org`, '203.0.113.0/24')));
    expect((await tryOne('fresh@example.org', '203.0.113.0/24')).code).toBe('accounts.tooMany');
    expect((await tryOne('fresh@example.org', '198.51.100.0/24')).code).toBe('accounts.wrongPassword');
  });

  test('keep no address in clear', async () => {
    await tryOne('hidden@example.org', '203.0.113.0/24');
    const rows = await db.selectFrom('paces').selectAll().execute();
    expect(rows.length).toBe(3);
    expect(rows.map((row) => row.who.toString('latin1')).join(' ')).not.toMatch(/hidden|203\.0/);
  });
});

describe('sessions', () => {
  test('a device not seen before is told by mail; the first, and the same with a newer browser, are not', async () => {
    const email = 'device@example.org';
    await inside(email);
    const come = async (agent: string) => {
      const { path } = await invite(await aCtx(), { email, role: 'reader' });
      await enter(await aCtx({ actor: NOBODY }), { token: path.slice('/enter/'.length), agent });
    };
    await come(FIREFOX.replace('130', '131'));
    expect(await mailsTo(email)).toEqual([]);
    await come('Mozilla/5.0 (iPhone) Safari/605');
    expect((await mailsTo(email)).map(({ subject, body }) => [subject, body?.includes('Safari 605, iPhone')])).toEqual([['A new device signed in to your account', true]]);
  });

  test('all others are ended at once', async () => {
    const first = await inside('all@example.org');
    const second = await inside('all@example.org');
    expect(await endOtherSessions(await aCtx({ actor: second.actor }))).toBe(1);
    expect([(await actorOf(db, first.token, NOW)).personId, (await actorOf(db, second.token, NOW)).personId]).toEqual([null, second.personId]);
  });

  test('of a person who was erased, or turned out to be another, are nobody’s, nor do their links and tokens let in', async () => {
    for (const [n, gone] of [{ erased_at: NOW }, { merged_into: (await inside('kept@example.org')).personId }].entries()) {
      const { actor, personId, token } = await inside(`gone${n}@example.org`);
      const made = await makeApiToken(await aCtx({ actor }), { name: 'x', scopes: ['read'], days: 7 });
      const { path } = await invite(await aCtx(), { email: `gone${n}@example.org`, role: 'reader' });
      expect((await actorOf(db, token, NOW)).personId).toBe(personId);
      await db.updateTable('persons').set(gone as { erased_at: Date }).where('id', '=', personId).execute();
      expect((await actorOf(db, token, NOW)).personId).toBe(null);
      expect(await bearerOf(db, made.token, NOW)).toBe(null);
      expect((await refusalOf(enter(await aCtx({ actor: NOBODY }), { token: path.slice('/enter/'.length), agent: '' }))).code).toBe('accounts.linkClosed');
    }
  });
});

describe('API tokens', () => {
  test('are shown once, kept as a hash, end with their time and when revoked', async () => {
    const { actor, personId } = await inside('token@example.org');
    const { token } = await makeApiToken(await aCtx({ actor }), { name: 'Export', scopes: ['read', 'register'], days: 7 });
    expect(token).toMatch(/^comity_[\w-]{43}$/);
    expect(JSON.stringify(await db.selectFrom('api_tokens').selectAll().execute())).not.toContain(token);
    expect(await bearerOf(db, token, NOW)).toMatchObject({ actor: { personId }, scopes: ['read', 'register'] });
    expect(await bearerOf(db, token, at(7 * 1440 + 1))).toBe(null);
    const { id } = await db.selectFrom('api_tokens').where('person_id', '=', personId).select('id').executeTakeFirstOrThrow();
    const stranger = await inside('thief@example.org');
    expect((await refusalOf(revokeApiToken(await aCtx({ actor: stranger.actor }), id))).code).toBe('accounts.noToken');
    await revokeApiToken(await aCtx({ actor }), id);
    expect(await bearerOf(db, token, NOW)).toBe(null);
  });

  test.each([
    [{ name: '', scopes: ['read'], days: 7 }, 'accounts.noTokenName'],
    [{ name: 'x', scopes: [], days: 7 }, 'accounts.noScope'],
    [{ name: 'x', scopes: ['read', 'everything'], days: 7 }, 'accounts.noScope'],
    [{ name: 'x', scopes: ['read'], days: 100_000 }, 'accounts.badDays'],
  ])('%j is refused', async (given, code) => {
    const { actor } = await inside('tokens@example.org');
    expect((await refusalOf(makeApiToken(await aCtx({ actor }), given))).code).toBe(code);
  });

  test('are not made from a session left open', async () => {
    const { actor } = await inside('stale@example.org');
    expect((await refusalOf(makeApiToken(await aCtx({ actor, now: at(31) }), { name: 'x', scopes: ['read'], days: 7 }))).code).toBe('accounts.notFresh');
  });
});

describe('what the secretariat does about accounts', () => {
  test('recovers one by a link that works once; the person is told and the journal keeps it', async () => {
    const { personId } = await inside('lost@example.org');
    const secretary = await inside('secretary@example.org', 'secretariat');
    const ctx = await aCtx({ actor: secretary.actor });
    const { path } = await recover(ctx, personId);
    const { token } = await enter(await aCtx({ actor: NOBODY }), { token: path.slice('/enter/'.length), agent: '' });
    expect(await actorOf(db, token, NOW)).toMatchObject({ personId, how: 'recovery' });
    expect((await mailsTo('lost@example.org')).map(({ subject }) => subject)).toContain('The secretariat made a sign-in link for your account');
    const told = await db.selectFrom('journal').where('event', '=', 'person.recovered').select(['thing_id', 'person_id', 'capacity']).execute();
    expect(told).toEqual([{ thing_id: personId, person_id: secretary.personId, capacity: 'secretariat' }]);
    await shutOut(ctx, personId);
    expect((await actorOf(db, token, NOW)).personId).toBe(null);
  });

  test('is refused to all others, and nobody takes the secretariat from themselves', async () => {
    const { personId, actor } = await inside('climber@example.org');
    const ctx = await aCtx({ actor });
    for (const act of [recover(ctx, personId), shutOut(ctx, personId), setRole(ctx, { personId, role: 'secretariat', has: true })]) expect((await refusalOf(act)).kind).toBe('right');
    const secretary = await inside('last@example.org', 'secretariat');
    const own = await aCtx({ actor: secretary.actor });
    expect((await refusalOf(setRole(own, { personId: secretary.personId, role: 'secretariat', has: false }))).code).toBe('accounts.ownRole');
    await setRole(own, { personId, role: 'secretariat', has: true });
    expect((await db.selectFrom('site_roles').where('person_id', '=', personId).select('role').orderBy('role').execute()).map(({ role }) => role)).toEqual(['reader', 'secretariat']);
  });
});

test('somebody known only by a list has no role and comes in by a link alone', async () => {
  const personId = await inTransaction(await aCtx(), (ctx) => makeKnown(ctx, { name: { en: 'L. Isted' }, email: 'listed@example.org' }));
  const code = await codeFor('listed@example.org');
  const { token } = await enterByCode(await aCtx({ actor: NOBODY }), { email: 'listed@example.org', code, agent: '' });
  expect(await actorOf(db, token, NOW)).toMatchObject({ personId, siteRoles: [], offices: [] });
});

// What the whole site holds itself to (SECURITY.md): headers, sessions, links in mails, ways out, statements.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../src/app/site.js';
import { SESSION_COOKIE } from '../src/http/index.js';
import { aDatabase, anApp, doJobs, NOW } from './support/index.js';
import { READS } from './journeys/route-table.js';
import { ORIGIN, aWorld, send, visit, type World } from './journeys/world.js';

const { db, statements } = await aDatabase();
let world: World;

beforeAll(async () => {
  world = await aWorld();
});

describe('every answer', () => {
  const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  test('carries the same strict headers, whatever it is', async () => {
    const paths = [...READS.map(({ at }) => at), () => '/nothing', () => '/groups/none'];
    const outside = ['/', '/assets/none.css', '/healthz', '/robots.txt', '/api/openapi.json', '/xx/groups', '/en//groups', '/%2e%2e/x'];
    const asked = [...(await Promise.all(paths.map(async (at) => `/en${await at(world, 'nobody')}`))), ...outside];
    for (const path of asked) {
      const { headers } = await visit(world.site, path, null);
      const shown = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'access-control-allow-origin'].map((name) => headers.get(name));
      expect([path, ...shown]).toEqual([path, POLICY, 'nosniff', 'same-origin', 'same-origin', null]);
    }
  });

  test('to somebody who is signed in is kept by no shared cache', async () => {
    const session = await world.session('secretariat');
    for (const row of READS) {
      const answer = await visit(world.site, `/en${await row.at(world, 'secretariat')}`, session);
      expect([row.route, /no-store|private/.test(answer.headers.get('cache-control') ?? '')]).toEqual([row.route, true]);
    }
  });
});

describe('a session', () => {
  const cookieOf = (answer: Response) => answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`)) ?? '';

  test('is always a new one: a token that was there before signing in is never taken over', async () => {
    const planted = 'planted-by-somebody-else';
    const answer = await send(world.site, `/en/enter/${await world.link('secretariat')}`, planted, {});
    expect(answer.status).toBe(303);
    expect(cookieOf(answer)).toMatch(new RegExp(`^${SESSION_COOKIE}=[\\w-]{40,}; Path=/; HttpOnly; SameSite=Lax; Max-Age=\\d+$`));
    expect(cookieOf(answer)).not.toContain(planted);
    expect((await visit(world.site, '/en/me', planted)).status).toBe(302);
  });

  test('is kept as a hash alone', async () => {
    const session = (await world.session('reader')) as string;
    const rows = JSON.stringify([await db.selectFrom('sessions').selectAll().execute(), await db.selectFrom('journal').selectAll().execute()]);
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows).not.toContain(session);
  });

  test('goes over TLS alone where the site has a TLS address', async () => {
    const app = await anApp({ now: NOW });
    const site = siteOf({ ...app, config: { ...app.config, origin: 'https://comity.example' } });
    const headers = { origin: 'https://comity.example' };
    const answer = await site.request(`http://behind/en/enter/${await world.link('reader')}`, { method: 'POST', headers });
    expect([answer.status, cookieOf(answer)]).toEqual([303, expect.stringContaining('; Secure;')]);
  });
});

describe('asking for a sign-in link', () => {
  const jobs = () => db.selectFrom('jobs').select('args').where('name', '=', 'accounts.sendLink').execute();

  test('mails no link to a host that the request names', async () => {
    const site = siteOf(await anApp({ now: NOW }));
    const body = new URLSearchParams({ email: 'secretariat@example.org', next: 'https://evil.example/' });
    const answer = await site.request('http://evil.example/en/sign-in', { method: 'POST', body, headers: { origin: 'http://evil.example' } });
    expect(answer.status).toBe(200);
    expect((await jobs()).map(({ args }) => args)).toEqual([{ email: 'secretariat@example.org', next: '/en', origin: 'http://localhost:8080', language: 'en' }]);
    while ((await doJobs()) > 0);
  });

  test('asks the database the same and says the same for an address that is known and one that is not', async () => {
    const ask = async (email: string) => {
      const before = statements.length;
      const answer = await send(world.site, '/en/sign-in', null, { email });
      return { status: answer.status, page: (await answer.text()).replaceAll(email, '').replace(/data-passkey-options="[^"]*"/, ''), statements: statements.slice(before) };
    };
    const known = await ask('reader@example.org');
    expect(known.statements.length).toBeGreaterThan(1);
    expect(await ask('stranger@example.org')).toEqual(known);
  });
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/en//../\\evil.example',
  'javascript:alert(1)',
  '/en\r\nLocation: https://evil.example',
  '/enx/groups',
  '/en@evil.example',
])('signing in leads to this site alone, not to %j', async (next) => {
  const answer = await send(world.site, `/en/enter/${await world.link('reader')}`, null, { next });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en']);
});

test('signing in leads on to where one was stopped', async () => {
  const answer = await send(world.site, `/en/enter/${await world.link('reader')}`, null, { next: '/ru/groups/jca-x?a=b' });
  expect(answer.headers.get('location')).toBe('/ru/groups/jca-x?a=b');
});

test.each(['//evil.example/groups', '/groups//evil.example', '/\\evil.example'])('an address without a language leads into this site alone: %s', async (path) => {
  const answer = await world.site.request(ORIGIN + path);
  const to = answer.headers.get('location');
  expect(to === null || new URL(to, ORIGIN).origin === ORIGIN).toBe(true);
});

describe('statements', () => {
  const SRC = join(import.meta.dirname, '..', 'src');
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));

  test('are never put together from values: nothing of the modules writes SQL past the parameters', () => {
    const past = sources.filter((name) => name.startsWith('modules/') && /sql\.(?:raw|lit|literal)\b|\.raw\(|\.query\(/.test(readFileSync(join(SRC, name), 'utf8')));
    expect(past).toEqual([]);
  });

  test('hold no word of whoever asks', async () => {
    const before = statements.length;
    const words = "zebra' or 1=1; --";
    for (const path of [`/en/search?q=${encodeURIComponent(words)}`, `/en/groups?kind=${encodeURIComponent(words)}`, `/en/calendar?month=${encodeURIComponent(words)}`, `/en/groups/${encodeURIComponent(words)}`])
      expect((await visit(world.site, path, null)).status).toBeLessThan(500);
    const made = statements.slice(before);
    expect(made.length).toBeGreaterThan(3);
    expect(made.filter((statement) => statement.includes('zebra'))).toEqual([]);
  });
});

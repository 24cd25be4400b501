// The classes of weaknesses that systems like this one had (Indico, OpenSlides, pretalx and pretix: what their advisories tell), each with
// a test that would have caught it here. Where a test stands elsewhere, this table names it.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../src/app/site.js';
import { SESSION_COOKIE, proxiesOf } from '../src/http/index.js';
import { newId } from '../src/kit/ids.js';
import { grantMember, nameProvider } from '../src/modules/accounts/actions.js';
import { receive } from '../src/modules/intake/actions.js';
import { importFile } from '../src/modules/people/actions.js';
import { harmIn } from './journeys/harm.js';
import { ACTS, READS, type ReadRow } from './journeys/route-table.js';
import { ORIGIN, type World, aWorld, send, visit } from './journeys/world.js';
import { NOW, aDatabase, anApp, doJobs } from './support/index.js';

/** Class of weakness: the file, and the words of the test in it. */
const ELSEWHERE: [string, string, string][] = [
  ['a side door without its check (CVE-2026-28352, CVE-2025-59034, CVE-2026-5600)', 'test/pages.test.ts', 'each form of each read has the same right'],
  ['words that run (CVE-2023-37901, CVE-2026-25739, CVE-2024-8113)', 'test/hostile-letter.test.ts', 'the harm that is looked for would be found'],
  ['a way out through next (CVE-2024-45399)', 'test/security.test.ts', 'signing in leads to this site alone'],
  ['asking inside (CVE-2026-25738, CVE-2026-107394)', 'src/http/outside.test.ts', 'a name that leads inside is refused when it is looked up'],
  ['the host of a request in a link (GHSA-wgpj-7c2j-vfjm)', 'test/security.test.ts', 'mails no link to a host that the request names'],
  ['an account without a local password (CVE-2026-25519)', 'src/modules/accounts/ways.test.ts', 'an account without one is not entered by'],
  ['who is known told by time or words', 'src/modules/accounts/ways.test.ts', 'by the same statements whether the address is known'],
  ['signing in by somebody else’s answer (CVE-2023-27891, GHSA-r683-v43c-6xqv)', 'src/modules/accounts/openid.test.ts', 'by an answer that another browser began'],
  ['a token beyond its scope', 'test/tokens.test.ts', 'no token acts beyond its scope'],
  ['formulas in tables', 'src/paper/read/table.test.ts', 'formula'],
  ['bytes that no text can hold', 'test/pages.test.ts', 'after=%00'],
  ['limits under many at once', 'src/modules/accounts/ways.test.ts', 'also of twenty at once'],
  ['more registrations than places (measured in Indico 3.2.9)', 'src/modules/participation/registering.test.ts', '512 at once for ten places'],
  ['things of another group or event by their id (CVE-2026-9712, CVE-2026-5600)', 'test/other-hands.test.ts', 'things of another group are not there through one’s own'],
  ['a field that no form asks for', 'test/other-hands.test.ts', 'fields that a form does not ask for give nobody anything'],
  ['a request that weighs heavily', 'test/other-hands.test.ts', 'never a defect'],
  ['a pattern tried without end', 'src/modules/circulars/recognise/recognise-hostile.test.ts', 'letters in whose lines there stand'],
  ['a mail that says more than its template (pretalx 2026.1.0, CVE-2026-2415)', 'src/modules/mail/template.test.ts', 'what somebody wrote cannot begin a header, a line or a link'],
  ['words that the typesetter obeys (CVE-2026-33046, CVE-2025-27516)', 'test/hostile-letter.test.ts', 'no mark of %s is obeyed in a text'],
  ['a name in an archive that leads out of it (CVE-2023-28458, CVE-2023-28459)', 'src/storage/disk-files.test.ts', 'an id that is none never becomes a path'],
  ['formulas in the list of participants', 'src/modules/participation/list-files.test.ts', 'no column of the list begins a formula'],
  ['the HTML of a mail in an archive', 'src/modules/lists/clean/clean.test.ts', 'once clean is clean'],
  ['a direction of writing that turns round what stands beside a name', 'src/http/harmful-characters.test.ts', 'turn it round is left out'],
];

test.each(ELSEWHERE)('%s: %s', (_what, file, words) => {
  const path = join(import.meta.dirname, '..', file);
  expect([existsSync(path), existsSync(path) && readFileSync(path, 'utf8').includes(words)]).toEqual([true, true]);
});

const { db } = await aDatabase();
let world: World;
let secretariat: string;
const EVIL = `"'><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>`;

beforeAll(async () => {
  world = await aWorld();
  secretariat = (await world.session('secretariat')) as string;
});

describe('somebody’s own words on the pages of others', () => {
  test('are words, wherever they stand: names, devices, tokens, passkeys, providers, capacities, reasons', async () => {
    const { ctx } = world;
    const reader = (await db.selectFrom('person_addresses').where('email', '=', 'reader@example.org').select('person_id').executeTakeFirstOrThrow()).person_id;
    const own = (await db.selectFrom('person_addresses').where('email', '=', 'secretariat@example.org').select('person_id').executeTakeFirstOrThrow()).person_id;
    const name = JSON.stringify(Object.fromEntries(['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((language) => [language, EVIL])));
    await db.updateTable('persons').set({ name }).where('id', 'in', [reader, own, world.person]).execute();
    await db.updateTable('sessions').set({ agent: EVIL }).where('person_id', '=', own).execute();
    await db.insertInto('offices').values({ person_id: own, group_id: world.other.id, capacity: EVIL }).execute();
    await db.insertInto('api_tokens').values({ id: newId(), person_id: own, name: EVIL, token_hash: Buffer.from('x'), scopes: ['read'], created_at: NOW, expires_at: new Date('2030-01-01'), used_at: null, revoked_at: null }).execute();
    await db.insertInto('passkeys').values({ id: newId(), person_id: own, credential_id: 'x', public_key: Buffer.from('x'), counter: 0, transports: [EVIL], name: EVIL, backed_up: false, created_at: NOW, used_at: null }).execute();
    await nameProvider(ctx, { slug: 'evil', name: EVIL, issuer: 'https://idp.example', clientId: EVIL, secret: 'x', trustsEmail: true, makesAccounts: true, open: true, inside: [] });
    const { id: bodyId } = await db.selectFrom('bodies').where('slug', '=', 'sg13').select('id').executeTakeFirstOrThrow();
    await grantMember(ctx, { bodyId, email: 'evil@example.org', name: EVIL });
    const found: string[] = [];
    let shown = 0;
    for (const row of READS.filter(({ forms }) => forms.includes('html')))
      for (const session of [secretariat, null]) {
        const html = await (await visit(world.site, `/en${await row.at(world, 'secretariat')}`, session)).text();
        if (html.includes('&lt;script&gt;alert(1)')) shown++;
        for (const harm of harmIn(html)) found.push(`${row.route}: ${harm}`);
      }
    expect(shown).toBeGreaterThan(8);
    expect(found).toEqual([]);
  });
});

describe('what is not for somebody', () => {
  const closed = READS.filter((row): row is ReadRow => row.route.includes('/:') && row.answers === '302 403 403 403 200 302');

  test('says the same whether it exists or not, so that nothing is counted out by trying', async () => {
    const session = await world.session('reader');
    expect(closed.length).toBeGreaterThan(5);
    const told: string[] = [];
    for (const row of closed.filter(({ route }) => /^\/(people|intake|catalogue|outbox)/.test(route))) {
      const real = `/en${((await row.at(world, 'secretariat')) as string).split('?')[0]}`;
      const none = real.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, newId());
      const words = async (path: string) => {
        const answer = await visit(world.site, path, session);
        return `${answer.status} ${(await answer.text()).replaceAll(path.slice(3), '')}`;
      };
      if (real !== none && (await words(real)) !== (await words(none))) told.push(row.route);
    }
    expect(told).toEqual([]);
  });
});

describe('a way out of the site', () => {
  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/en//evil.example', 'javascript:alert(1)', '/en/../../evil.example:80/@'])('through next is not there: %s', async (next) => {
    for (const path of ['/en/sign-in', '/en/sign-in?next=']) {
      const page = await (await visit(world.site, path.endsWith('=') ? path + encodeURIComponent(next) : path, null)).text();
      expect([path, harmIn(page), /name="next" value="[^"]*evil/.test(page), page.includes('name="next" value="/en"')]).toEqual([path, [], false, true]);
    }
    const wrong = await send(world.site, '/en/sign-in/password', null, { email: 'x@example.org', password: 'x', next });
    expect(/name="next" value="[^"]*evil/.test(await wrong.text())).toBe(false);
    const answer = await send(world.site, `/en/enter/${await world.link('reader')}`, null, { next });
    expect(new URL(answer.headers.get('location') ?? '', ORIGIN).origin).toBe(ORIGIN);
  });
});

describe('a mail', () => {
  test.each(['a@example.org\r\nBcc: all@example.org', 'a@example.org, b@example.org', 'a@example.org;b@example.org', '<a@example.org>', 'a@example.org\0', '"a b"@example.org'])('goes to no address like %j', async (email) => {
    const before = new Set((await db.selectFrom('jobs').select('id').execute()).map(({ id }) => id));
    const answer = await send(world.site, '/en/sign-in', null, { email });
    const after = await db.selectFrom('jobs').select(['id', 'args']).execute();
    const sent = after.filter(({ id }) => !before.has(id)).map(({ args }) => (args as { email?: string }).email);
    expect([answer.status, sent]).toEqual(email.endsWith('\0') ? [200, ['a@example.org']] : [422, []]);
  });
});

describe('files', () => {
  test('are reached by no path', async () => {
    for (const path of ['/assets/../package.json', '/assets/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/assets/....//package.json', '/assets/%00', '/assets/client.js', '/assets//etc/passwd']) {
      const answer = await world.site.request(ORIGIN + path);
      expect([path, answer.status === 200, (await answer.text()).includes('"dependencies"')]).toEqual([path, false, false]);
    }
  });

  test.each([
    ['page.html', '<html><script>alert(1)</script></html>'],
    ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ])('that were sent in (%s) leave as bytes to be kept, never as a page of this site', async (name, text) => {
    const { id } = await receive(world.ctx, { name, bytes: new TextEncoder().encode(text) });
    const { status, headers } = await visit(world.site, `/en/intake/${id}/original`, secretariat);
    const type = headers.get('content-type') ?? '';
    expect([status, headers.get('content-disposition')?.startsWith('attachment;'), headers.get('x-content-type-options'), /html|svg|xml/.test(type)]).toEqual([200, true, 'nosniff', false]);
  });
});

describe('signing in', () => {
  test('is not done to somebody by another site: no form of it is taken from there', async () => {
    const forms = ACTS.filter(({ route }) => /^\/(sign-in|enter|sign-out)/.test(route));
    expect(forms.length).toBeGreaterThan(5);
    for (const row of forms) {
      const answer = await send(world.site, `/en${await row.at(world, 'reader')}`, null, row.form?.('reader') ?? {}, 'https://evil.example');
      expect([row.route, answer.status, answer.headers.getSetCookie()]).toEqual([row.route, 403, []]);
    }
  });

  test('by a mail that a scanner opened before its reader: looking, by any method, uses nothing up', async () => {
    const link = `/en/enter/${await world.link('reader')}?next=/en/groups`;
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET']) await world.site.request(ORIGIN + link, { method, headers: { 'user-agent': 'A scanner' } });
    const answer = await send(world.site, link, null, { next: '/en/groups' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/groups']);
  });

  test('too often is refused with the time to wait, and X-Forwarded-For of a stranger changes nothing', async () => {
    await db.deleteFrom('paces').execute();
    const peer = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
    const ask = (n: number, site = world.site) => {
      const headers = { origin: ORIGIN, 'x-forwarded-for': `198.51.${n}.7`, 'x-real-ip': `198.51.${n}.7`, forwarded: `for=198.51.${n}.7` };
      return site.request(`${ORIGIN}/en/sign-in/password`, { method: 'POST', headers, body: new URLSearchParams({ email: `x${n}@example.org`, password: 'x' }) }, peer);
    };
    for (let n = 0; n < 60; n++) expect((await ask(n)).status).toBe(422);
    const answer = await ask(60);
    expect([answer.status, Number(answer.headers.get('retry-after'))]).toEqual([429, 900]);
    const app = await anApp({ now: NOW });
    const behind = siteOf({ ...app, config: { ...app.config, proxies: '203.0.113.9' } });
    expect((await ask(61, behind)).status).toBe(422);
    expect(proxiesOf('203.0.113.9').check('203.0.113.9', 'ipv4')).toBe(true);
  });

  test('is by a key of its own for each: no two tokens, links or sessions are alike, and none is short', async () => {
    const hashes = [
      ...(await db.selectFrom('sessions').select('token_hash').execute()),
      ...(await db.selectFrom('sign_in_links').select('token_hash').execute()),
      ...(await db.selectFrom('api_tokens').select('token_hash').execute()),
    ].map(({ token_hash }) => token_hash.toString('hex'));
    expect(hashes.length).toBeGreaterThan(10);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(secretariat).toMatch(/^[\w-]{43}$/);
  });

  test('passwords are hashed by Argon2id alone: the database takes nothing else', async () => {
    const { id } = await db.selectFrom('persons').select('id').limit(1).executeTakeFirstOrThrow();
    await expect(db.insertInto('passwords').values({ person_id: id, hash: '5f4dcc3b5aa765d61d8327deb882cf99', set_at: NOW }).execute()).rejects.toThrow('passwords_hash_check');
  });
});

test('codes and seals are compared in constant time: no secret of an account is compared by its signs', () => {
  const folder = join(import.meta.dirname, '..', 'src', 'modules', 'accounts');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  expect(sources.length).toBeGreaterThan(20);
  const careless = sources.filter((name) => /\b(?:token|code|secret|password|hash)\s*[!=]==\s*(?!\s|null|undefined|'')/i.test(readFileSync(join(folder, name), 'utf8')));
  expect(careless).toEqual([]);
});

test('a list that is imported gives nobody a role, an office, a password or somebody else’s address', async () => {
  const rights = async () => JSON.stringify([await db.selectFrom('site_roles').selectAll().orderBy('person_id').orderBy('role').execute(), await db.selectFrom('offices').selectAll().execute(), await db.selectFrom('passwords').selectAll().execute()]);
  const addresses = async () => JSON.stringify(await db.selectFrom('person_addresses').where('email', '=', 'secretariat@example.org').select(['email', 'person_id']).execute());
  const before = [await rights(), await addresses()];
  const list = 'Name,E-mail,Role,Roles,site_roles,Password,person_id\nI. Mported,imported@example.org,secretariat,secretariat,secretariat,known to all of us,x\nA Secretariat,secretariat@example.org,reader,,,,\n';
  await importFile(world.ctx, { name: 'list.csv', bytes: new TextEncoder().encode(list) });
  expect([await rights(), await addresses()]).toEqual(before);
  expect(await db.selectFrom('person_addresses').where('email', '=', 'imported@example.org').select('email').execute()).toEqual([{ email: 'imported@example.org' }]);
});

test('an answer to one reader is given to no other: what depends on a session says private, and nothing is shared', async () => {
  const shared: string[] = [];
  for (const row of READS) {
    const answer = await world.site.request(`${ORIGIN}/en${await row.at(world, 'secretariat')}`, { headers: { cookie: `${SESSION_COOKIE}=${secretariat}` } });
    if (!/no-store|private/.test(answer.headers.get('cache-control') ?? '') || /public|s-maxage/.test(answer.headers.get('cache-control') ?? '')) shared.push(`${row.route} ${answer.headers.get('cache-control')}`);
  }
  while ((await doJobs({ now: NOW })) > 0);
  expect(shared).toEqual([]);
});

// Signing in by OpenID Connect, against a certified provider that runs here.

import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, aCtx, aDatabase, anApp } from '../../../test/support/index.js';
import { siteOf } from '../../app/site.js';
import { SESSION_COOKIE } from '../../http/index.js';
import { NOBODY } from '../../kit/actor.js';
import { personByAddress } from '../people/reads.js';
import { sealerOf } from '../../storage/index.js';
import { enter, invite, nameProvider } from './actions.js';
import { complaints } from './jobs.js';
import { actorOf } from './reads.js';

const { db } = await aDatabase();
const site = siteOf(await anApp({ now: NOW }));
const ORIGIN = 'http://comity.test';

interface Account {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
}
const ACCOUNTS: Account[] = [
  { sub: 'ana', email: 'Ana@example.org', email_verified: true, name: 'Ana at the provider' },
  { sub: 'mallory', email: 'ana@example.org', email_verified: false, name: 'Mallory' },
  { sub: 'new', email: 'new@example.org', email_verified: true, name: 'N. Ewcomer' },
];

let server: Server;
let issuer = '';
/** Who is at the keyboard of the provider's page. */
let atProvider = 'ana';

interface Providing {
  callback: () => (request: unknown, response: unknown) => void;
  interactionFinished: (request: unknown, response: unknown, result: object) => Promise<void>;
}

beforeAll(async () => {
  // The package brings no types.
  const name: string = 'oidc-provider';
  const { Provider } = (await import(name)) as { Provider: new (issuer: string, settings: object) => Providing };
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('COMITY_INSIDE', new URL(issuer).host);
  const client = { client_id: 'comity', client_secret: 'a secret of the client', token_endpoint_auth_method: 'client_secret_post' };
  const silent = { logError: false };
  const provider = new Provider(issuer, {
    clients: ['one', 'two', 'three'].map((slug) => ({ ...client, client_id: `comity-${slug}`, redirect_uris: [`${ORIGIN}/en/sign-in/back/${slug}`] })),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_: unknown, asked: { uid: string }) => `/login/${asked.uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ACCOUNTS.find((one) => one.sub === sub) }),
    loadExistingGrant: async (ctx: { oidc: { provider: { Grant: new (of: object) => { addOIDCScope: (scope: string) => void; save: () => Promise<string> } }; client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['a key of the test'] },
    ...silent,
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/login/')) void provider.interactionFinished(request, response, { login: { accountId: atProvider } });
    else answer(request, response);
  });
});
afterAll(() => server.close());
beforeEach(() => db.deleteFrom('paces').execute());

/** A browser: it keeps cookies for each host and follows no redirection by itself. */
function aBrowser() {
  const jar = new Map<string, Map<string, string>>();
  const go = async (address: string): Promise<Response> => {
    const url = new URL(address, ORIGIN);
    const kept = jar.get(url.host) ?? new Map<string, string>();
    jar.set(url.host, kept);
    const headers = { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') };
    const answer = url.origin === ORIGIN ? await site.request(url.href, { headers }) : await fetch(url, { headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) kept.delete(name);
      else kept.set(name, value);
    }
    return answer;
  };
  const follow = async (from: string): Promise<string> => {
    let address = from;
    for (let n = 0; n < 10; n++) {
      const answer = await go(address);
      const to = answer.headers.get('location');
      if (!to) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
      address = new URL(to, address).href;
      if (address.startsWith(`${ORIGIN}/`)) return address;
    }
    throw new Error('no end of redirections');
  };
  /** Leaves for the provider, signs in there and gives the address at which it sends back. */
  const leave = async (slug: string): Promise<string> => follow((await go(`/en/sign-in/with/${slug}?next=/fr/groups`)).headers.get('location') as string);
  const session = () => jar.get('comity.test')?.get(SESSION_COOKIE) ?? null;
  const cookies = () => jar.get('comity.test') ?? new Map<string, string>();
  return { go, leave, session, cookies };
}

async function aProvider(slug: string, rules: { trustsEmail?: boolean; makesAccounts?: boolean } = {}): Promise<void> {
  const written = { slug, name: `Provider ${slug}`, issuer, clientId: `comity-${slug}`, secret: 'a secret of the client', inside: [new URL(issuer).host] };
  await nameProvider(await aCtx(), { ...written, open: true, trustsEmail: rules.trustsEmail ?? true, makesAccounts: rules.makesAccounts ?? false });
}

async function anAccount(email: string): Promise<{ personId: string; token: string }> {
  const { path, personId } = await invite(await aCtx(), { email, role: 'reader', name: email });
  const { token } = await enter(await aCtx({ actor: NOBODY }), { token: path.slice('/enter/'.length), agent: 'a test' });
  return { personId, token };
}

const codeOf = async (answer: Response) => [answer.status, / \((accounts\.[\w.]+)\)/.exec(await answer.text())?.[1] ?? answer.headers.get('location')];

describe('somebody who is known by an address that a trusted provider has verified', () => {
  test('is signed in, led on, and is then known by the provider’s own name for them', async () => {
    const { personId } = await anAccount('ana@example.org');
    await aProvider('one');
    atProvider = 'ana';
    const browser = aBrowser();
    const back = await browser.go(await browser.leave('one'));
    expect([back.status, back.headers.get('location')]).toEqual([302, '/fr/groups']);
    expect(await actorOf(db, browser.session(), NOW)).toMatchObject({ personId, how: 'openid' });
    expect(await db.selectFrom('provider_identities').select(['subject', 'person_id', 'email']).execute()).toEqual([{ subject: 'ana', person_id: personId, email: 'Ana@example.org' }]);
    await db.deleteFrom('person_addresses').where('email', '=', 'ana@example.org').execute();
    const again = aBrowser();
    await again.go(await again.leave('one'));
    expect((await actorOf(db, again.session(), NOW)).personId).toBe(personId);
  });

  test('the operator is told when the key is another', async () => {
    const ctx = await aCtx();
    expect(await complaints(ctx)).toEqual([]);
    const other = { ...ctx, ...sealerOf('11'.repeat(32)) };
    expect(await complaints(other)).toEqual(['The key is another than when these sign-in providers were named: Provider one. Give the old key as a second one in COMITY_KEY.']);
  });

  test('the secret of the client is sealed, and the journal does not have it', async () => {
    const rows = JSON.stringify([await db.selectFrom('sign_in_providers').selectAll().execute(), await db.selectFrom('journal').selectAll().execute()].flat());
    expect([rows.includes('provider.kept'), rows.includes('a secret of the client'), rows.includes(Buffer.from('a secret of the client').toJSON().data.join())]).toEqual([true, false, false]);
  });
});

describe('nobody is let in', () => {
  const refused = async (slug: string) => {
    const browser = aBrowser();
    const answer = await browser.go(await browser.leave(slug));
    return [answer.status, browser.session()];
  };

  test('by an address that the provider has not verified', async () => {
    await anAccount('ana@example.org');
    atProvider = 'mallory';
    expect(await refused('one')).toEqual([409, null]);
  });

  test('by an address of a provider that is not trusted with addresses', async () => {
    await aProvider('two', { trustsEmail: false, makesAccounts: true });
    await anAccount('new@example.org');
    atProvider = 'new';
    expect(await refused('two')).toEqual([409, null]);
  });

  test('who is unknown, unless the provider makes guests: then as a guest alone', async () => {
    await db.deleteFrom('person_addresses').where('email', '=', 'new@example.org').execute();
    atProvider = 'new';
    expect(await refused('one')).toEqual([409, null]);
    expect(await personByAddress(db, 'new@example.org')).toBe(null);
    await aProvider('three', { makesAccounts: true });
    const browser = aBrowser();
    await browser.go(await browser.leave('three'));
    expect(await actorOf(db, browser.session(), NOW)).toMatchObject({ name: 'N. Ewcomer', siteRoles: ['reader'], offices: [] });
  });

  test('by an answer that another browser began, or nobody, or that was used already', async () => {
    atProvider = 'ana';
    const victim = aBrowser();
    const attacker = aBrowser();
    const address = await attacker.leave('one');
    expect((await victim.go(address)).status).toBe(409);
    await victim.leave('one');
    expect((await victim.go(address)).status).toBe(409);
    expect(victim.session()).toBe(null);
    const kept = new Map(attacker.cookies());
    expect((await attacker.go(address)).status).toBe(302);
    const replaying = aBrowser();
    await replaying.go('/en/sign-in');
    for (const [name, value] of kept) if (name !== SESSION_COOKIE) replaying.cookies().set(name, value);
    expect((await replaying.go(address)).status).toBe(409);
    expect(replaying.session()).toBe(null);
  });

  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x')],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
    ['another code', (url: URL) => url.searchParams.set('code', 'x')],
    ['an error', (url: URL) => url.searchParams.set('error', 'access_denied')],
  ])('by an answer with %s', async (_what, change) => {
    atProvider = 'ana';
    const browser = aBrowser();
    const url = new URL(await browser.leave('one'));
    change(url);
    expect([(await browser.go(url.href)).status, browser.session()]).toEqual([409, null]);
  });

  test('by the answer to one provider at the address of another', async () => {
    atProvider = 'ana';
    const browser = aBrowser();
    const address = (await browser.leave('one')).replace('/back/one', '/back/two');
    expect([(await browser.go(address)).status, browser.session()]).toEqual([409, null]);
  });

  test('by a provider that was shut', async () => {
    await db.updateTable('sign_in_providers').set({ open: false }).where('slug', '=', 'two').execute();
    expect((await aBrowser().go('/en/sign-in/with/two')).status).toBe(404);
    expect(await (await aBrowser().go('/en/sign-in')).text()).not.toContain('Provider two');
  });
});

describe('from one’s own page', () => {
  const signedIn = async (email: string) => {
    const account = await anAccount(email);
    const browser = aBrowser();
    await browser.go('/en/sign-in');
    browser.cookies().set(SESSION_COOKIE, account.token);
    return { ...account, browser };
  };

  test('an identity is linked to who is signed in, whatever its address; another’s is not taken over', async () => {
    await db.deleteFrom('provider_identities').execute();
    atProvider = 'mallory';
    const first = await signedIn('first@example.org');
    const back = await first.browser.go(await first.browser.leave('one'));
    expect(back.headers.get('location')).toBe('/fr/groups');
    expect(await db.selectFrom('provider_identities').select(['subject', 'person_id']).execute()).toEqual([{ subject: 'mallory', person_id: first.personId }]);
    const second = await signedIn('second@example.org');
    expect((await second.browser.go(await second.browser.leave('one'))).status).toBe(409);
    const stranger = aBrowser();
    await stranger.go(await stranger.leave('one'));
    expect((await actorOf(db, stranger.session(), NOW)).personId).toBe(first.personId);
  });

  test('what was begun by a stranger links nothing to who is signed in at the end', async () => {
    atProvider = 'ana';
    const { browser, token } = await signedIn('third@example.org');
    browser.cookies().delete(SESSION_COOKIE);
    const address = await browser.leave('one');
    browser.cookies().set(SESSION_COOKIE, token);
    expect(await codeOf(await browser.go(address))).toEqual([409, null]);
  });
});

test.each(['http://169.254.169.254', 'https://127.0.0.1', 'http://idp.example', 'not an address'])('a provider at %s is not taken', async (address) => {
  const named = nameProvider(await aCtx(), { slug: 'inside', name: 'x', issuer: address, clientId: 'x', secret: 'x', trustsEmail: true, makesAccounts: true, open: true, inside: [] });
  await expect(named).rejects.toMatchObject({ refusal: { kind: 'input' } });
});

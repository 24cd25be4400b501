// OpenID Connect Core 1.0: the code flow with PKCE (RFC 7636), state and nonce, the issuer checked (RFC 9207). The certified client library
// does the checks; what is asked is asked of the open Internet alone.

import type { Configuration } from 'openid-client';
import { outsideFetch } from '../../../http/index.js';

export interface Client {
  issuer: string;
  clientId: string;
  secret: string | null;
  /** `host:port` of providers on the operator's own network. */
  inside: readonly string[];
}

export interface Begun {
  url: string;
  state: string;
  nonce: string;
  verifier: string;
}

/** Who the provider says that somebody is. */
export interface Claimed {
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
}

/** Where the browser is sent, and what must come back. Throws when the provider does not answer as its issuer. */
export async function beginWith(client: Client, back: string): Promise<Begun> {
  const openid = await import('openid-client');
  const config = await configured(client);
  const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: back,
    scope: 'openid email profile',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { url: url.href, state, nonce, verifier };
}

/** Who came back. Throws when anything of the answer is not as it must be. */
export async function claimedBy(client: Client, back: URL, begun: Omit<Begun, 'url'>): Promise<Claimed> {
  const openid = await import('openid-client');
  const config = await configured(client);
  const tokens = await openid.authorizationCodeGrant(config, back, {
    expectedState: begun.state,
    expectedNonce: begun.nonce,
    pkceCodeVerifier: begun.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no identity in the answer');
  const more = config.serverMetadata().userinfo_endpoint ? await openid.fetchUserInfo(config, tokens.access_token, claims.sub) : {};
  const said = { ...claims, ...more } as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 300) : null);
  return { subject: claims.sub.slice(0, 300), email: text(said.email), emailVerified: said.email_verified === true, name: text(said.name) };
}

const known = new Map<string, { at: number; config: Promise<Configuration> }>();
const HOUR = 3_600_000;

/** What a provider says of itself is asked once an hour. */
function configured(client: Client): Promise<Configuration> {
  const key = JSON.stringify(client);
  const kept = known.get(key);
  if (kept && Date.now() - kept.at < HOUR) return kept.config;
  const config = discovered(client);
  known.set(key, { at: Date.now(), config });
  config.catch(() => known.delete(key));
  return config;
}

async function discovered(client: Client): Promise<Configuration> {
  const openid = await import('openid-client');
  const issuer = new URL(client.issuer);
  const ask = outsideFetch({ inside: client.inside });
  const how = client.secret === null ? openid.None() : openid.ClientSecretPost(client.secret);
  return openid.discovery(issuer, client.clientId, undefined, how, {
    [openid.customFetch]: ask as never,
    timeout: 10,
    execute: client.inside.includes(issuer.host) ? [openid.allowInsecureRequests] : [],
  });
}

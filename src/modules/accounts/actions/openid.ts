// Signing in by a provider of OpenID Connect: the secretariat names the providers, a person is found by the identity that was linked, or
// by an address that a trusted provider has verified. Never by an address that anybody may write into a profile.

import { isId } from '../../../kit/ids.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { mustBeOutside } from '../../../http/index.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { makeKnown, noteVerified } from '../../people/actions.js';
import { addressOf } from '../../people/index.js';
import { personByAddress } from '../../people/reads.js';
import { type Claimed, type Client, beginWith, claimedBy } from '../adapters/openid.js';
import { type Provider, personBySubject, providerBy, providers } from '../reads/providers.js';
import { isHere } from '../reads/entering.js';
import { keepProvider, linkIdentity, unlinkIdentity } from '../store/providers.js';
import { giveRole } from '../store/rights.js';
import { mustBeFresh, mustBeSecretariat, oneself } from './oneself.js';
import { keepPace } from './pace.js';
import { type Entered, startFor } from './sessions.js';

const SECRET = 'accounts.providerSecret';
const ATTEMPT = 'accounts.openid';
/** Minutes that somebody may take at the provider. */
const AWAY_MINUTES = 20;

export interface ProviderWritten {
  slug: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Empty leaves the one that is kept. */
  secret: string;
  trustsEmail: boolean;
  makesAccounts: boolean;
  open: boolean;
  inside: readonly string[];
}

/** Names a provider, or changes the one of this short name. Its secret is sealed. Refused (right) to all but the secretariat, (input). Emits `provider.kept`. */
export async function nameProvider(ctx: Ctx, written: ProviderWritten): Promise<void> {
  mustBeSecretariat(ctx);
  const { slug, issuer, inside } = written;
  const [name, clientId] = [written.name.trim().slice(0, 100), written.clientId.trim().slice(0, 300)];
  if (!/^[a-z0-9-]{1,40}$/.test(slug) || !name || !clientId || !URL.canParse(issuer)) refuse({ code: 'accounts.badProvider', field: 'slug', kind: 'input' });
  try {
    mustBeOutside(new URL(issuer), { inside });
  } catch (thrown) {
    if (thrown instanceof Refused) refuse({ ...thrown.refusal, field: 'issuer' });
    throw thrown;
  }
  const { trustsEmail, makesAccounts, open } = written;
  const secret = written.secret ? ctx.seal(written.secret, SECRET) : undefined;
  await inTransaction(ctx, async (within) => {
    const id = await keepProvider(within.db, { slug, name, issuer, clientId, trustsEmail, makesAccounts, open, ...(secret ? { secret } : {}) }, ctx.now);
    await within.emit({ name: 'provider.kept', thing: { kind: 'provider', id }, detail: { name } });
  });
}

export interface Leaving {
  /** Where the browser is sent. */
  url: string;
  /** What it keeps meanwhile, sealed: state, nonce, verifier and where to go afterwards. */
  kept: string;
  seconds: number;
}

/** Begins to sign in by a provider, or to link it when somebody is signed in. Refused (missing) for none, (state) when it does not answer, or long after signing in. */
export async function leaveFor(ctx: Ctx, given: { slug: string; back: string; next: string; network?: string | null; inside: readonly string[] }): Promise<Leaving> {
  await keepPace(ctx, 'openid', { network: given.network ?? null });
  const provider = await openProvider(ctx, given.slug);
  if (ctx.actor.personId) mustBeFresh(ctx);
  const { url, ...begun } = await beginWith(clientOf(ctx, provider, given.inside), given.back).catch(() => refuse({ code: 'accounts.providerDown', kind: 'state' }));
  const kept: Kept = { ...begun, slug: provider.slug, next: given.next, personId: ctx.actor.personId, at: ctx.now.getTime() };
  return { url, kept: ctx.seal(JSON.stringify(kept), ATTEMPT).toString('base64url'), seconds: AWAY_MINUTES * 60 };
}

interface Kept {
  state: string;
  nonce: string;
  verifier: string;
  slug: string;
  next: string;
  /** Who was signed in when it began: then the identity is linked to them. */
  personId: string | null;
  at: number;
}

/**
 * Somebody comes back from a provider: is signed in, or has linked it. Refused (state) when the answer does not belong to what this browser
 * began, or when nobody here is meant. Emits `person.entered`, `person.providerLinked`.
 */
export async function comeBack(
  ctx: Ctx,
  given: { slug: string; url: string; kept: string | null; agent: string; network?: string | null; inside: readonly string[] },
): Promise<{ next: string; entered: Entered | null }> {
  await keepPace(ctx, 'openid', { network: given.network ?? null });
  const provider = await openProvider(ctx, given.slug);
  const began = keptIn(ctx, given.kept);
  if (!began || began.slug !== given.slug || began.personId !== ctx.actor.personId) refuse({ code: 'accounts.providerRefused', kind: 'state' });
  const claimed = await claimedBy(clientOf(ctx, provider, given.inside), new URL(given.url), began).catch(() => refuse({ code: 'accounts.providerRefused', kind: 'state' }));
  return inTransaction(ctx, async (within) => {
    if (began.personId) {
      await linkTo(within, provider, claimed, began.personId);
      return { next: began.next, entered: null };
    }
    const personId = await personClaimed(within, provider, claimed);
    return { next: began.next, entered: await startFor(within, { personId, agent: given.agent, how: 'openid' }) };
  });
}

/** The providers whose secret cannot be read: it was sealed under a key that is not here. */
export async function unreadableProviders(ctx: Ctx): Promise<string[]> {
  const sealedElsewhere = ({ secret }: Provider) => {
    try {
      if (secret) ctx.unseal(secret, SECRET);
      return false;
    } catch {
      return true;
    }
  };
  return (await providers(ctx.db)).filter(sealedElsewhere).map(({ name }) => name);
}

/** Unlinks a provider from one's own account. Emits `person.providerUnlinked`. Refused (missing) when it is not linked. */
export async function unlink(ctx: Ctx, providerId: string): Promise<void> {
  const personId = oneself(ctx);
  await inTransaction(ctx, async (within) => {
    if (!isId(providerId) || !(await unlinkIdentity(within.db, { providerId, personId }))) refuse({ code: 'accounts.noProvider', kind: 'missing' });
    await within.emit({ name: 'person.providerUnlinked', thing: { kind: 'person', id: personId } });
  });
}

async function personClaimed(ctx: Ctx, provider: Provider, claimed: Claimed): Promise<string> {
  const linked = await personBySubject(ctx.db, provider.id, claimed.subject);
  if (linked) {
    await linkIdentity(ctx.db, { providerId: provider.id, personId: linked, ...claimed }, ctx.now);
    return linked;
  }
  const email = provider.trustsEmail && claimed.emailVerified ? addressOf(claimed.email ?? '') : null;
  const known = email ? await personByAddress(ctx.db, email) : null;
  if (!email || (known && !(await isHere(ctx.db, known))) || (!known && !provider.makesAccounts)) refuse({ code: 'accounts.providerUnknown', kind: 'state' });
  const personId = known ?? (await makeKnown(ctx, { name: { [ctx.say.language]: claimed.name ?? email }, email }));
  await noteVerified(ctx, email);
  if (!known) {
    await giveRole(ctx.db, personId, 'reader', ctx.now);
    await ctx.emit({ name: 'person.joined', thing: { kind: 'person', id: personId } });
  }
  await linkTo(ctx, provider, claimed, personId);
  return personId;
}

async function linkTo(ctx: Ctx, provider: Provider, { subject, email }: Claimed, personId: string): Promise<void> {
  if (ctx.actor.personId) mustBeFresh(ctx);
  if (!(await linkIdentity(ctx.db, { providerId: provider.id, subject, email, personId }, ctx.now))) refuse({ code: 'accounts.providerTaken', kind: 'conflict' });
  await ctx.emit({ name: 'person.providerLinked', thing: { kind: 'person', id: personId }, detail: { name: provider.name } });
}

async function openProvider(ctx: Ctx, slug: string): Promise<Provider> {
  const provider = await providerBy(ctx.db, slug);
  return provider?.open ? provider : refuse({ code: 'accounts.noProvider', kind: 'missing' });
}

function clientOf(ctx: Ctx, provider: Provider, inside: readonly string[]): Client {
  const secret = provider.secret ? ctx.unseal(provider.secret, SECRET).toString() : null;
  return { issuer: provider.issuer, clientId: provider.clientId, secret, inside };
}

function keptIn(ctx: Ctx, kept: string | null): Kept | null {
  if (!kept) return null;
  try {
    const began = JSON.parse(ctx.unseal(Buffer.from(kept, 'base64url'), ATTEMPT).toString()) as Kept;
    return ctx.now.getTime() - began.at <= AWAY_MINUTES * 60_000 ? began : null;
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

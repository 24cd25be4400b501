// Passkeys: added by somebody who is signed in, and used to sign in without saying who one is.

import { isId, newId } from '../../../kit/ids.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type Site, credentialIn, madePasskey, provedPasskey } from '../adapters/passkeys.js';
import { passkeyBy } from '../reads/entering.js';
import { addPasskey, dropPasskey, notePasskey, useChallenge } from '../store/credentials.js';
import { hashOf, newToken } from '../tokens.js';
import { mustBeFresh, oneself } from './oneself.js';
import { keepPace } from './pace.js';
import { type Entered, startFor, tell } from './sessions.js';

const CHALLENGE = 'accounts.passkey';
/** Minutes for which a page may stand open before its button is pressed. */
const OPEN_MINUTES = 60;

/**
 * A challenge for the page: random, sealed, for this person (or for whoever signs in) and for an hour. Nothing is kept until it is answered;
 * then it is used up.
 */
export function challengeFor(ctx: Ctx): string {
  const plain = JSON.stringify([newToken().slice(0, 22), ctx.actor.personId, ctx.now.getTime()]);
  return ctx.seal(plain, CHALLENGE).toString('base64url');
}

/** Adds a passkey to one's own account. Refused (state) long after signing in, (input) when the answer is not true. Emits `person.passkeyAdded`; tells by mail. */
export async function keepPasskey(ctx: Ctx, given: { answer: string; name: string; site: Site }): Promise<void> {
  const personId = oneself(ctx);
  mustBeFresh(ctx);
  const asked = new Asked(ctx);
  const made = (await madePasskey(given.answer, given.site, asked.isOurs)) ?? refuse({ code: 'accounts.passkeyRefused', field: 'answer', kind: 'input' });
  const name = given.name.trim().slice(0, 100) || 'Passkey';
  await inTransaction(ctx, async (within) => {
    await asked.useUp(within);
    if (!(await addPasskey(within.db, { id: newId(), personId, name, ...made }, ctx.now))) refuse({ code: 'accounts.passkeyKnown', kind: 'conflict' });
    await within.emit({ name: 'person.passkeyAdded', thing: { kind: 'person', id: personId }, detail: { name } });
    await tell(within, personId, 'passkey', { name });
  });
}

/** Takes one of one's own passkeys away. Emits `person.passkeyRemoved`. Refused (missing) when it is somebody else's. */
export async function removePasskey(ctx: Ctx, id: string): Promise<void> {
  const personId = oneself(ctx);
  await inTransaction(ctx, async (within) => {
    if (!isId(id) || !(await dropPasskey(within.db, { id, personId }))) refuse({ code: 'accounts.noPasskey', kind: 'missing' });
    await within.emit({ name: 'person.passkeyRemoved', thing: { kind: 'person', id: personId } });
  });
}

/** Enters by a passkey, which tells whose it is. Refused (input) when it is not known or not true, (pace) beyond the limits. */
export async function enterByPasskey(ctx: Ctx, given: { answer: string; site: Site; agent: string; network?: string | null }): Promise<Entered> {
  await keepPace(ctx, 'passkey', { network: given.network ?? null });
  const refused = { code: 'accounts.passkeyRefused', kind: 'input' } as const;
  const credentialId = credentialIn(given.answer) ?? refuse(refused);
  const key = (await passkeyBy(ctx.db, credentialId)) ?? refuse(refused);
  const asked = new Asked(ctx);
  const proved = (await provedPasskey(given.answer, given.site, key, asked.isOurs)) ?? refuse(refused);
  return inTransaction(ctx, async (within) => {
    await asked.useUp(within);
    await notePasskey(within.db, key.id, proved.counter, ctx.now);
    return startFor(within, { personId: key.personId, agent: given.agent, how: 'passkey' });
  });
}

/** The challenge of an answer: whether it was asked here, of this person, lately; and its use, once. */
class Asked {
  private challenge: string | null = null;

  constructor(private readonly ctx: Ctx) {}

  readonly isOurs = (challenge: string): boolean => {
    try {
      const [, personId, at] = JSON.parse(this.ctx.unseal(Buffer.from(challenge, 'base64url'), CHALLENGE).toString()) as [string, string | null, number];
      const age = this.ctx.now.getTime() - at;
      if (personId !== this.ctx.actor.personId || age < 0 || age > OPEN_MINUTES * 60_000) return false;
      this.challenge = challenge;
      return true;
    } catch (thrown) {
      if (thrown instanceof Refused || thrown instanceof SyntaxError) return false;
      throw thrown;
    }
  };

  async useUp(within: Ctx): Promise<void> {
    if (this.challenge === null || !(await useChallenge(within.db, hashOf(this.challenge), within.now))) refuse({ code: 'accounts.passkeyRefused', kind: 'input' });
  }
}

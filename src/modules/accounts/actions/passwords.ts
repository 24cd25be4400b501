// Passwords: set by somebody who came in another way, never for anybody else.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { hashPassword, isPassword } from '../adapters/argon.js';
import { asPassword, whyNotPassword } from '../password.js';
import { passwordBehind, passwordOf } from '../reads/entering.js';
import { dropPassword, keepPassword } from '../store/credentials.js';
import { endSessions } from '../store/entering.js';
import { mustBeAddress } from './links.js';
import { isFresh, mustBeFresh, oneself, sessionOf } from './oneself.js';
import { keepPace } from './pace.js';
import { type Entered, startFor, tell } from './sessions.js';

/**
 * Enters by address and password. An account without one cannot be entered so, whatever is typed. Refused (input) in the same words and
 * after the same time for an unknown address, an account without a password and a wrong one; (pace) beyond the limits.
 */
export async function enterByPassword(ctx: Ctx, given: { email: string; password: string; agent: string; network?: string | null }): Promise<Entered> {
  const email = mustBeAddress(given.email);
  await keepPace(ctx, 'password', { address: email, network: given.network ?? null });
  const { personId, hash } = await passwordBehind(ctx.db, email);
  const right = await isPassword(hash, asPassword(given.password).slice(0, 1000));
  if (!right || personId === null) refuse({ code: 'accounts.wrongPassword', field: 'password', kind: 'input' });
  return inTransaction(ctx, (within) => startFor(within, { personId, agent: given.agent, how: 'password' }));
}

/**
 * Sets or changes one's password and ends one's other sessions. Who has one gives it, or came in just now by another way (that is how a
 * forgotten one is replaced). Refused (input) for one that is too short or too well known. Emits `person.passwordSet`; tells by mail.
 */
export async function setPassword(ctx: Ctx, given: { password: string; current?: string }): Promise<void> {
  const personId = oneself(ctx);
  const kept = await passwordOf(ctx.db, personId);
  if (kept && given.current) {
    await keepPace(ctx, 'password', { address: personId });
    if (!(await isPassword(kept, asPassword(given.current)))) refuse({ code: 'accounts.wrongPassword', field: 'current', kind: 'input' });
  } else if (!isFresh(ctx)) mustBeFresh(ctx);
  const password = asPassword(given.password);
  const emails = await addressesOf(ctx.db, personId);
  const why = whyNotPassword(password, [ctx.actor.name, ...emails.flatMap((email) => email.split('@'))]);
  if (why) refuse(why);
  const hash = await hashPassword(password);
  await inTransaction(ctx, async (within) => {
    await keepPassword(within.db, personId, hash, ctx.now);
    await endSessions(within.db, { personId, except: sessionOf(ctx) }, ctx.now);
    await within.emit({ name: 'person.passwordSet', thing: { kind: 'person', id: personId } });
    await tell(within, personId, 'password');
  });
}

/** Gives one's password up; the account is then entered in the other ways alone. Emits `person.passwordDropped`. */
export async function giveUpPassword(ctx: Ctx): Promise<void> {
  const personId = oneself(ctx);
  mustBeFresh(ctx);
  await inTransaction(ctx, async (within) => {
    if (!(await dropPassword(within.db, personId))) refuse({ code: 'accounts.noPassword', kind: 'missing' });
    await within.emit({ name: 'person.passwordDropped', thing: { kind: 'person', id: personId } });
  });
}

// Sessions: somebody comes in by one of the ways, and goes.

import { isId, newId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { deviceKind, deviceOf } from '../device.js';
import { devicesSince } from '../reads/entering.js';
import { endSessions, startSession, touchSession } from '../store/entering.js';
import { SESSION_DAYS, hashOf, newToken } from '../tokens.js';
import type { Way } from '../ways.js';
import { oneself, sessionOf } from './oneself.js';

const DAY = 86_400_000;
/** Days after which a device is new again. */
const KNOWN_DAYS = 180;

export interface Entered {
  token: string;
  /** For the cookie. */
  seconds: number;
}

/**
 * Starts a session, inside the caller's transaction: always a new one, so that no token that was there before is taken over. Who was here
 * before from other devices alone is told by mail. Emits `person.entered`.
 */
export async function startFor(ctx: Ctx, given: { personId: string; agent: string; how: Way }): Promise<Entered> {
  const { personId, how } = given;
  const agent = deviceOf(given.agent);
  await tellOfNewDevice(ctx, personId, agent);
  const token = newToken();
  const until = new Date(ctx.now.getTime() + SESSION_DAYS * DAY);
  await startSession(ctx.db, { id: newId(), hash: hashOf(token), personId, agent, how, at: ctx.now, until });
  await ctx.emit({ name: 'person.entered', thing: { kind: 'person', id: personId }, detail: { how } });
  return { token, seconds: SESSION_DAYS * 86_400 };
}

async function tellOfNewDevice(ctx: Ctx, personId: string, agent: string): Promise<void> {
  const known = await devicesSince(ctx.db, personId, new Date(ctx.now.getTime() - KNOWN_DAYS * DAY));
  if (known.length === 0 || known.some((one) => deviceKind(one) === deviceKind(agent))) return;
  await tell(ctx, personId, 'newDevice', { device: agent || '?' });
}

/** Tells somebody by mail, in the language in which the act was done, what was changed of their account. Inside the caller's transaction. */
export async function tell(ctx: Ctx, personId: string, what: 'newDevice' | 'password' | 'passkey' | 'token' | 'recovery', words: { device?: string; name?: string } = {}): Promise<void> {
  const { say } = ctx;
  const at = `${ctx.now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const [recipient] = await addressesOf(ctx.db, personId);
  if (!recipient) return;
  const body = say(`accounts.mail.${what}.text`, { at, device: '', name: '', ...words });
  for (const office of ctx.slot('postOffice'))
    await office.post(ctx, { recipient, subject: say(`accounts.mail.${what}.subject`), body, language: say.language, purpose: 'account' });
}

/** Ends the session that a browser had before it began another: whoever finds its old cookie finds nothing. */
export async function endReplaced(ctx: Ctx, token: string | null): Promise<void> {
  if (token) await endSessions(ctx.db, { hash: hashOf(token) }, ctx.now);
}

/** Keeps a session alive that was not seen for an hour. */
export async function keepAlive(ctx: Ctx, sessionId: string): Promise<void> {
  await touchSession(ctx.db, sessionId, ctx.now, new Date(ctx.now.getTime() + SESSION_DAYS * DAY));
}

/** Ends the session with this token. Emits `person.left`. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const ended = await endSessions(within.db, { hash: hashOf(token) }, ctx.now);
    if (ended > 0 && ctx.actor.personId) await within.emit({ name: 'person.left', thing: { kind: 'person', id: ctx.actor.personId } });
  });
}

/** Ends one of one's own sessions. Emits `person.endedSession`. Refused (missing) when it is somebody else's. */
export async function endOwnSession(ctx: Ctx, id: string): Promise<void> {
  const personId = oneself(ctx);
  await inTransaction(ctx, async (within) => {
    if (!isId(id) || (await endSessions(within.db, { id, personId }, ctx.now)) === 0) refuse({ code: 'accounts.noSession', kind: 'missing' });
    await within.emit({ name: 'person.endedSession', thing: { kind: 'person', id: personId } });
  });
}

/** Ends all one's sessions but this one. Emits `person.endedSession` when there were any. */
export async function endOtherSessions(ctx: Ctx): Promise<number> {
  const personId = oneself(ctx);
  return inTransaction(ctx, async (within) => {
    const ended = await endSessions(within.db, { personId, except: sessionOf(ctx) }, ctx.now);
    if (ended > 0) await within.emit({ name: 'person.endedSession', thing: { kind: 'person', id: personId }, detail: { number: ended } });
    return ended;
  });
}

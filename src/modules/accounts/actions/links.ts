// Sign-in links and the codes beside them.

import { timingSafeEqual } from 'node:crypto';
import type { SiteRole } from '../../../kit/actor.js';
import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { makeKnown, noteVerified } from '../../people/actions.js';
import { addressOf } from '../../people/index.js';
import { personByAddress } from '../../people/reads.js';
import { isHere } from '../reads/entering.js';
import { type UsedLink, addLink, tryCodes, useLink } from '../store/entering.js';
import { giveRole } from '../store/rights.js';
import { INVITATION_HOURS, LINK_MINUTES, codeOf, hashOf, newCode, newToken } from '../tokens.js';
import { mustBeSecretariat } from './oneself.js';
import { keepPace } from './pace.js';
import { type Entered, startFor } from './sessions.js';

const MINUTE = 60_000;
const CODE = 'accounts.code';

/** An address as it is kept. Refused (input) when it is none. */
export function mustBeAddress(written: string): string {
  return addressOf(written) ?? refuse({ code: 'people.badAddress', params: { email: written.slice(0, 100) }, field: 'email', kind: 'input' });
}

/**
 * Invites an address into a role: the person is made if there is none, the role given, a one-use link returned (its path below the
 * language). Refused (input) when it is no address, (right) to all but the secretariat. Emits `person.invited`.
 */
export async function invite(ctx: Ctx, given: { email: string; role: SiteRole; name?: string }): Promise<{ personId: string; path: string }> {
  mustBeSecretariat(ctx);
  const email = mustBeAddress(given.email);
  return inTransaction(ctx, async (within) => {
    const name = { [ctx.say.language]: given.name ?? email };
    const personId = (await personByAddress(within.db, email)) ?? (await makeKnown(within, { name, email }));
    await giveRole(within.db, personId, given.role, ctx.now);
    const token = newToken();
    await addLink(within.db, { hash: hashOf(token), personId, email, kind: 'invitation', at: ctx.now, until: new Date(ctx.now.getTime() + INVITATION_HOURS * 60 * MINUTE) });
    await within.emit({ name: 'person.invited', thing: { kind: 'person', id: personId }, detail: { role: given.role } });
    return { personId, path: `/enter/${token}` };
  });
}

export interface LinkAsked {
  email: string;
  /** Where to go after signing in: a path of this site, with the language. */
  next: string;
  /** Scheme and host for the link: never the request's word. */
  origin: string;
  network?: string | null;
  /** An address that nobody has becomes a guest's when its link is opened. */
  mayMake?: boolean;
  name?: string;
}

/**
 * Asks for a sign-in link by mail. The answer is the same for a known and an unknown address, and so is the time: the mail is made by a
 * job. Refused (input) for what is no address, (pace) beyond the limits; then nothing is sent.
 */
export async function askForLink(ctx: Ctx, given: LinkAsked): Promise<void> {
  const email = mustBeAddress(given.email);
  await keepPace(ctx, 'link', { address: email, network: given.network ?? null });
  const { next, origin } = given;
  const made = given.mayMake ? { mayMake: true, name: given.name?.trim().slice(0, 200) || email } : {};
  await inTransaction(ctx, (within) => within.enqueue({ name: 'accounts.sendLink', args: { email, next, origin, language: ctx.say.language, ...made } }));
}

/** Mails the link that somebody asked for, in their language; for an address that nobody has, nothing happens, unless it may be made. */
export async function sendLink(ctx: Ctx, asked: { email: string; next: string; origin: string; language: Language; mayMake?: boolean; name?: string }): Promise<void> {
  const say = ctx.sayIn(asked.language);
  await inTransaction(ctx, async (within) => {
    const personId = await personByAddress(within.db, asked.email);
    if (!personId && !asked.mayMake) return;
    const [token, code] = [newToken(), newCode()];
    const until = new Date(ctx.now.getTime() + LINK_MINUTES * MINUTE);
    await addLink(within.db, { hash: hashOf(token), personId, email: asked.email, name: asked.name ?? null, kind: 'link', code: within.seal(code, CODE), at: ctx.now, until });
    const link = `${asked.origin}/${say.language}/enter/${token}?next=${encodeURIComponent(asked.next)}`;
    const words = { link, minutes: LINK_MINUTES, code: `${code.slice(0, 4)} ${code.slice(4)}` };
    const letter = { recipient: asked.email, subject: say('accounts.mail.subject'), body: say('accounts.mail.text', words), language: say.language };
    for (const office of within.slot('postOffice')) await office.post(within, { ...letter, purpose: 'signIn', secret: true });
  });
}

/** Uses a link up and starts a session; gives the session token for the cookie. Refused (missing) when the link is used or too old. */
export async function enter(ctx: Ctx, given: { token: string; agent: string }): Promise<Entered> {
  return inTransaction(ctx, async (within) => {
    const used = (await useLink(within.db, hashOf(given.token), ctx.now)) ?? refuse({ code: 'accounts.linkClosed', kind: 'missing' });
    return startFor(within, { personId: await personOf(within, used), agent: given.agent, how: used.kind });
  });
}

/**
 * Enters by the code that was mailed beside the link. Refused (input) when it is not the code of this address, in the same words whether
 * or not anything was mailed; after five wrong ones the mail lets nobody in.
 */
export async function enterByCode(ctx: Ctx, given: { email: string; code: string; agent: string; network?: string | null }): Promise<Entered> {
  const email = mustBeAddress(given.email);
  await keepPace(ctx, 'code', { address: email, network: given.network ?? null });
  const wrong = { code: 'accounts.wrongCode', field: 'code', kind: 'input' } as const;
  const typed = codeOf(given.code) ?? refuse(wrong);
  // Counted outside the transaction of entering, so that a wrong code stays counted.
  const open = await tryCodes(ctx.db, email, ctx.now);
  const right = open.filter(({ code }) => timingSafeEqual(ctx.unseal(code, CODE), Buffer.from(typed)))[0];
  if (!right) refuse(wrong);
  return inTransaction(ctx, async (within) => {
    const used = (await useLink(within.db, right.hash, ctx.now)) ?? refuse(wrong);
    return startFor(within, { personId: await personOf(within, used), agent: given.agent, how: 'code' });
  });
}

/** Whose link it was; somebody new is made now that the address is proved. Refused (missing) for a person who is here no more. */
async function personOf(ctx: Ctx, used: UsedLink): Promise<string> {
  const known = used.personId ?? (await personByAddress(ctx.db, used.email));
  if (known && !(await isHere(ctx.db, known))) refuse({ code: 'accounts.linkClosed', kind: 'missing' });
  const personId = known ?? (await makeKnown(ctx, { name: { [ctx.say.language]: used.name ?? used.email }, email: used.email }));
  await noteVerified(ctx, used.email);
  if (!known) {
    await giveRole(ctx.db, personId, 'reader', ctx.now);
    await ctx.emit({ name: 'person.joined', thing: { kind: 'person', id: personId } });
  }
  return personId;
}

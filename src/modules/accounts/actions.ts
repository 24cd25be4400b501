// What people do to come in and to go: invite, ask for a link, enter, leave.

import { type SiteRole, rolesOf } from '../../kit/actor.js';
import type { Language } from '../../kit/languages.js';
import { isId, newId } from '../../kit/ids.js';
import { refuse } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { makeKnown, noteVerified } from '../people/actions.js';
import { addressOf } from '../people/index.js';
import { personByAddress } from '../people/reads.js';
import { requestsSince } from './reads.js';
import { addLink, endSession, giveOffice, giveRole, noteRequest, startSession, takeOffice, touchSession, useLink } from './store.js';
import { INVITATION_HOURS, LINK_MINUTES, REQUESTS_AN_HOUR, REQUESTS_A_MINUTE, SESSION_DAYS, hashOf, newToken } from './tokens.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Invites an address into a role: the person is made if there is none, the role given, a one-use link returned (its path below the
 * language). Refused (input) when it is no address, (right) to all but the secretariat. Emits `person.invited`.
 */
export async function invite(ctx: Ctx, given: { email: string; role: SiteRole; name?: string }): Promise<{ personId: string; path: string }> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  const email = addressOf(given.email) ?? refuse({ code: 'people.badAddress', params: { email: given.email.slice(0, 100) }, field: 'email', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const name = { [ctx.say.language]: given.name ?? email };
    const personId = (await personByAddress(within.db, email)) ?? (await makeKnown(within, { name, email }));
    await giveRole(within.db, personId, given.role, ctx.now);
    const token = newToken();
    await addLink(within.db, { hash: hashOf(token), personId, email, at: ctx.now, until: new Date(ctx.now.getTime() + INVITATION_HOURS * 60 * MINUTE) });
    await within.emit({ name: 'person.invited', thing: { kind: 'person', id: personId }, detail: { role: given.role } });
    return { personId, path: `/enter/${token}` };
  });
}

/**
 * Gives the person behind an address an office in a group, with the capacity that the journal keeps; a person unknown so far is made, as
 * a reader. They sign in by asking for a link. Refused (input) when it is no address or no capacity, (right) to all but the secretariat.
 * Emits `person.appointed`.
 */
export async function appointByAddress(ctx: Ctx, given: { email: string; groupId: string; capacity: string; name?: string }): Promise<{ personId: string }> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  const email = addressOf(given.email) ?? refuse({ code: 'people.badAddress', params: { email: given.email.slice(0, 100) }, field: 'email', kind: 'input' });
  const capacity = given.capacity.trim().slice(0, 100) || refuse({ code: 'accounts.noCapacity', field: 'capacity', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const name = { [ctx.say.language]: given.name?.trim() || email };
    const personId = (await personByAddress(within.db, email)) ?? (await makeKnown(within, { name, email }));
    await giveRole(within.db, personId, 'reader', ctx.now);
    await appoint(within, { personId, groupId: given.groupId, capacity });
    return { personId };
  });
}

/** Gives a known person an office in a group, with the capacity that the journal keeps. Emits `person.appointed`. */
export async function appoint(ctx: Ctx, given: { personId: string; groupId: string; capacity: string }): Promise<void> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    await giveOffice(within.db, given.personId, given.groupId, given.capacity);
    await within.emit({ name: 'person.appointed', thing: { kind: 'person', id: given.personId }, groupId: given.groupId, detail: { capacity: given.capacity } });
  });
}

/** Takes an office back, and with it the rights of the account in that group. Emits `person.dismissed`. Refused (missing) when it is not held. */
export async function dismiss(ctx: Ctx, given: { personId: string; groupId: string }): Promise<void> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    const held = isId(given.personId) && (await takeOffice(within.db, given.personId, given.groupId));
    if (!held) refuse({ code: 'accounts.noOffice', kind: 'missing' });
    await within.emit({ name: 'person.dismissed', thing: { kind: 'person', id: given.personId }, groupId: given.groupId });
  });
}

/**
 * Asks for a sign-in link by mail. The answer is the same for a known and an unknown address, and so is the time: the mail is made by a
 * job. Refused (input) for what is no address, (pace) after five asks an hour. Beyond the limit nothing is sent.
 */
export async function askForLink(ctx: Ctx, given: { email: string; next: string; origin: string }): Promise<void> {
  const email = addressOf(given.email) ?? refuse({ code: 'people.badAddress', params: { email: given.email.slice(0, 100) }, field: 'email', kind: 'input' });
  const hash = hashOf(email);
  await inTransaction(ctx, async (within) => {
    const since = { one: new Date(ctx.now.getTime() - 60 * MINUTE), all: new Date(ctx.now.getTime() - MINUTE) };
    const asked = await requestsSince(within.db, hash, since);
    if (asked.one >= REQUESTS_AN_HOUR || asked.all >= REQUESTS_A_MINUTE) refuse({ code: 'accounts.tooMany', kind: 'pace' });
    await noteRequest(within.db, hash, ctx.now);
    await within.enqueue({ name: 'accounts.sendLink', args: { email, next: given.next, origin: given.origin, language: ctx.say.language } });
  });
}

/** Makes the link that was asked for, if the address is known; null when it is not. For the job that mails it. */
export async function makeLink(ctx: Ctx, email: string): Promise<string | null> {
  const personId = await personByAddress(ctx.db, email);
  if (!personId) return null;
  const token = newToken();
  await addLink(ctx.db, { hash: hashOf(token), personId, email, at: ctx.now, until: new Date(ctx.now.getTime() + LINK_MINUTES * MINUTE) });
  return `/enter/${token}`;
}

/** Uses a link up and starts a session; gives the session token for the cookie. Refused (missing) when the link is used or too old. */
export async function enter(ctx: Ctx, given: { token: string; agent: string }): Promise<{ token: string; seconds: number }> {
  return inTransaction(ctx, async (within) => {
    const used = (await useLink(within.db, hashOf(given.token), ctx.now)) ?? refuse({ code: 'accounts.linkClosed', kind: 'missing' });
    await noteVerified(within, used.email);
    const token = newToken();
    const until = new Date(ctx.now.getTime() + SESSION_DAYS * DAY);
    await startSession(within.db, { id: newId(), hash: hashOf(token), personId: used.personId, agent: deviceOf(given.agent), at: ctx.now, until });
    await within.emit({ name: 'person.entered', thing: { kind: 'person', id: used.personId } });
    return { token, seconds: SESSION_DAYS * 86_400 };
  });
}

/** Keeps a session alive that was not seen for an hour. */
export async function keepAlive(ctx: Ctx, sessionId: string): Promise<void> {
  await touchSession(ctx.db, sessionId, ctx.now, new Date(ctx.now.getTime() + SESSION_DAYS * DAY));
}

/** Ends the session with this token. Emits `person.left`. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const ended = await endSession(within.db, { hash: hashOf(token) }, ctx.now);
    if (ended && ctx.actor.personId) await within.emit({ name: 'person.left', thing: { kind: 'person', id: ctx.actor.personId } });
  });
}

/** Ends one of one's own sessions. Refused (missing) when it is somebody else's. */
export async function endOwnSession(ctx: Ctx, id: string): Promise<void> {
  const personId = ctx.actor.personId ?? refuse({ code: 'http.signedIn', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    if (!isId(id) || !(await endSession(within.db, { id, personId }, ctx.now))) refuse({ code: 'accounts.noSession', kind: 'missing' });
    await within.emit({ name: 'person.endedSession', thing: { kind: 'person', id: personId } });
  });
}

/** The browser and system of a user agent in a few words, for the list of sessions. */
function deviceOf(agent: string): string {
  const browser = /(Firefox|Edg|Chrome|Safari)\/(\d+)/.exec(agent);
  const system = /(Windows|Macintosh|Android|iPhone|iPad|Linux)/.exec(agent);
  return [browser ? `${browser[1]} ${browser[2]}` : '', system?.[1] ?? ''].filter(Boolean).join(', ') || agent.slice(0, 60);
}

/** Mails the sign-in link that somebody asked for, in their language; for an address that nobody has, nothing happens. */
export async function sendLink(ctx: Ctx, asked: { email: string; next: string; origin: string; language: Language }): Promise<void> {
  const say = ctx.sayIn(asked.language);
  await inTransaction(ctx, async (within) => {
    const path = await makeLink(within, asked.email);
    if (!path) return;
    const link = `${asked.origin}/${say.language}${path}?next=${encodeURIComponent(asked.next)}`;
    for (const office of within.slot('postOffice'))
      await office.post(within, {
      recipient: asked.email,
      subject: say('accounts.mail.subject'),
      body: say('accounts.mail.text', { link, minutes: LINK_MINUTES }),
      language: say.language,
      purpose: 'signIn',
      secret: true,
    });
  });
}

// Subscribing and leaving. Whoever asks gets a mail with a link, and reads the list when its button was pressed: nobody is subscribed by
// somebody else. The answer is the same whether or not an address is known here. Leaving needs no confirmation (RFC 8058).

import { randomBytes } from 'node:crypto';
import { sayDate } from '../../../kit/date-words.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { postTemplate } from '../../mail/actions.js';
import { mailSettings } from '../../mail/index.js';
import { addressOf } from '../../people/index.js';
import { personByAddress } from '../../people/reads.js';
import { confirmPath, leavePath, listAddressOf } from '../addresses.js';
import { CONFIRM_DAYS, type SubscriptionMode } from '../list.js';
import { isMembersAddress, type ListKnown, listByName, subscriptionById, subscriptionByToken } from '../reads.js';
import { askSubscription, putMode, settleSubscription } from '../store/subscriptions.js';
import { mayLead } from './lists.js';

/** An address is not mailed twice within this: a form that mails strangers must not be a weapon. */
const PAUSE = 15 * 60_000;

/** Asks to subscribe an address: a mail with a link goes to it, unless it is subscribed or was asked a moment ago. Refused (input) for what is no address. */
export async function askToSubscribe(ctx: Ctx, given: { list: ListKnown; email: string; language: Language; mode: SubscriptionMode }): Promise<void> {
  const email = addressOf(given.email) ?? refuse({ code: 'people.badAddress', params: { email: given.email.slice(0, 100) }, field: 'email', kind: 'input' });
  const { list, language, mode } = given;
  await inTransaction(ctx, async (within) => {
    const token = randomBytes(12).toString('hex');
    const personId = await personByAddress(within.db, email);
    const asked = await askSubscription(within.db, { listId: list.id, email, personId, language, mode, token, at: within.now }, new Date(within.now.getTime() - PAUSE));
    if (!asked) return;
    const values = { group: list.acronym, list: listAddressOf(list, mailSettings()), link: confirmPath({ token, language }, mailSettings()) };
    await postTemplate(within, { purpose: 'list.confirm', recipient: email, language, groupId: list.groupId, personId, values, secret: true });
  });
}

/** So many are asked at once. */
const MOST_ASKED = 500;

/**
 * Asks many to subscribe, each by a mail with a link. Refused (right) to all but the officers of the group and the secretariat, (input) when
 * something is no address: then nobody is asked. Gives how many addresses there were. Emits `list.invited`.
 */
export async function askMany(ctx: Ctx, given: { list: ListKnown; written: string; language: Language }): Promise<number> {
  const { list, language } = given;
  mayLead(ctx, list.groupId);
  const words = given.written.split(/[\n,;]+/).map((one) => /<([^<>]*)>/.exec(one)?.[1]?.trim() ?? one.trim()).filter(Boolean);
  const strange = words.filter((word) => addressOf(word) === null);
  if (words.length === 0 || strange.length > 0) refuse({ code: 'lists.badAddresses', params: { emails: strange.slice(0, 5).map((one) => one.slice(0, 60)).join(', ') || '–' }, field: 'email', kind: 'input' });
  const emails = [...new Set(words.map((word) => addressOf(word) as string))];
  if (emails.length > MOST_ASKED) refuse({ code: 'lists.tooMany', params: { most: MOST_ASKED }, field: 'email', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    for (const email of emails) await askToSubscribe(within, { list, email, language, mode: 'each' });
    await within.emit({ name: 'list.invited', thing: { kind: 'list', id: list.id }, groupId: list.groupId, detail: { count: emails.length } });
  });
  return emails.length;
}

/**
 * Confirms what was asked for: the address reads the list from now on or, where the list is one of members and its owner is not known to
 * be one, waits for an officer. Refused
 * (missing) when the link is too old or of nobody. Emits `list.subscribed`.
 */
export async function confirmSubscription(ctx: Ctx, token: string): Promise<{ state: 'active' | 'pending' }> {
  return inTransaction(ctx, async (within) => {
    const known = (await subscriptionByToken(within.db, token)) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
    if (known.state === 'active' || known.state === 'pending') return { state: known.state };
    if (known.state === 'ended' || within.now.getTime() - Date.parse(known.askedAt) > CONFIRM_DAYS * 86_400_000) refuse({ code: 'lists.oldLink', kind: 'missing' });
    const on = dateInGeneva(within.now);
    const admitted = known.access === 'public' || (await isMembersAddress(within.db, { groupId: known.groupId, email: known.email, on }));
    const state = admitted ? 'active' : 'pending';
    await settleSubscription(within.db, known.id, { from: ['asked'], to: state, at: within.now });
    await within.emit({ name: 'list.subscribed', thing: { kind: 'subscription', id: known.id }, groupId: known.groupId, detail: { waits: state === 'pending' } });
    if (state === 'active') await welcome(within, known);
    return { state };
  });
}

/** Lets an address that confirmed read a list of members. Refused (missing) when it is not of this list, (state) when it does not wait. Emits `list.approved`. */
export async function approveSubscription(ctx: Ctx, given: { list: ListKnown; id: string }): Promise<void> {
  mayLead(ctx, given.list.groupId);
  await inTransaction(ctx, async (within) => {
    const { token } = (await subscriptionById(within.db, given.list.id, given.id)) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
    if (!(await settleSubscription(within.db, given.id, { from: ['pending'], to: 'active', at: within.now }))) refuse({ code: 'lists.notPending', kind: 'state' });
    await within.emit({ name: 'list.approved', thing: { kind: 'subscription', id: given.id }, groupId: given.list.groupId });
    await welcomeBy(within, token);
  });
}

type Known = NonNullable<Awaited<ReturnType<typeof subscriptionByToken>>>;

/** Greets whoever reads a list from now on, by the key of the subscription. */
export async function welcomeBy(ctx: Ctx, token: string): Promise<void> {
  const known = await subscriptionByToken(ctx.db, token);
  if (known) await welcome(ctx, known);
}

async function welcome(ctx: Ctx, known: Known): Promise<void> {
  const settings = mailSettings();
  const { language, token } = known;
  const values = {
    ...{ group: known.acronym, list: listAddressOf(known, settings), link: leavePath({ token, language }, settings) },
    archive: `${settings.origin}/${language}/groups/${known.slug}/list`,
    on: sayDate(language, ctx.now.toISOString().slice(0, 10)),
  };
  await postTemplate(ctx, { purpose: 'list.welcome', recipient: known.email, language, groupId: known.groupId, values });
}

/** Ends a subscription by its key; done twice it is done once. Refused (missing) when the key is nobody's. Emits `list.left`. */
export async function leave(ctx: Ctx, token: string, by: 'reader' | 'oneClick' | 'mail' | 'officer'): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const known = (await subscriptionByToken(within.db, token)) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
    if (await settleSubscription(within.db, known.id, { from: ['asked', 'pending', 'active'], to: 'ended', at: within.now, by }))
      await within.emit({ name: 'list.left', thing: { kind: 'subscription', id: known.id }, groupId: known.groupId });
  });
}

/** Takes a reader off a list. Refused (right) to all but the officers of its group and the secretariat, (missing) when it is not of this list. Emits `list.left`. */
export async function takeOff(ctx: Ctx, given: { list: ListKnown; id: string }): Promise<void> {
  mayLead(ctx, given.list.groupId);
  const { token } = (await subscriptionById(ctx.db, given.list.id, given.id)) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
  await leave(ctx, token, 'officer');
}

/** Chooses between every mail and one a day, by the key of the subscription. Emits `list.reading`. */
export async function chooseMode(ctx: Ctx, token: string, mode: SubscriptionMode): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const known = (await subscriptionByToken(within.db, token)) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
    await putMode(within.db, known.id, mode);
    await within.emit({ name: 'list.reading', thing: { kind: 'subscription', id: known.id }, groupId: known.groupId, detail: { mode } });
  });
}

/** Asks to subscribe whoever wrote to `name-subscribe@`. */
export async function subscribeByMail(ctx: Ctx, given: { name: string; email: string; language: Language }): Promise<void> {
  const list = await listByName(ctx.db, given.name);
  if (list && addressOf(given.email)) await askToSubscribe(ctx, { list, email: given.email, language: given.language, mode: 'each' });
}

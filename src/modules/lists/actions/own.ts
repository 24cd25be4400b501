// What somebody does about the lists that they read, from their own page: their addresses are proved, so no mail with a link is needed.

import { randomBytes } from 'node:crypto';
import { addDays, dateInGeneva, type IsoDate, isDate } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import type { SubscriptionMode } from '../list.js';
import { isMember, type ListKnown, ownSubscription, provedAddress, subscriptionOf } from '../reads.js';
import { addSubscription, putReading } from '../store/subscriptions.js';
import { leave, welcomeBy } from './subscribe.js';

/** Nobody is away for longer; whoever is leaves. */
const LONGEST_PAUSE = 366;

/**
 * Subscribes whoever acts with their first proved address: it reads the list from now on or, where the list is one of members and they are not
 * known to be one, waits for an officer. Refused (state) without a proved address. Emits `list.subscribed`.
 */
export async function subscribeOwn(ctx: Ctx, given: { list: ListKnown; language: Language; mode: SubscriptionMode }): Promise<{ id: string; state: 'active' | 'pending' }> {
  const { list, language, mode } = given;
  return inTransaction(ctx, async (within) => {
    const personId = within.actor.personId ?? refuse({ code: 'lists.noProved', kind: 'state' });
    const email = (await provedAddress(within.db, personId)) ?? refuse({ code: 'lists.noProved', kind: 'state' });
    const known = await subscriptionOf(within.db, list.id, email);
    if (known && (known.state === 'active' || known.state === 'pending')) return { id: known.id, state: known.state };
    const on = dateInGeneva(within.now);
    const state = list.access === 'public' || (await isMember(within.db, { groupId: list.groupId, personId, on })) ? 'active' : 'pending';
    const token = randomBytes(12).toString('hex');
    const id = await addSubscription(within.db, { listId: list.id, email, personId, language, mode, token, at: within.now }, state);
    await within.emit({ name: 'list.subscribed', thing: { kind: 'subscription', id }, groupId: list.groupId, detail: { waits: state === 'pending' } });
    if (state === 'active') await welcomeBy(within, token);
    return { id, state };
  });
}

/** Says how one's own subscription is read, and until when nothing is sent. Refused (missing) when it is not one's own, (input) at the field. Emits `list.reading`. */
export async function changeOwn(ctx: Ctx, given: { id: string; mode: SubscriptionMode; pausedUntil: string }): Promise<void> {
  const { id, mode } = given;
  const today = dateInGeneva(ctx.now);
  const until: IsoDate | null = given.pausedUntil.trim() || null;
  await inTransaction(ctx, async (within) => {
    const known = await own(within, id);
    if (mode !== 'each' && mode !== 'digest') refuse({ code: 'lists.badMode', field: 'mode', kind: 'input' });
    if (until !== null && (!isDate(until) || until < today || until > addDays(today, LONGEST_PAUSE))) refuse({ code: 'lists.badPause', params: { days: LONGEST_PAUSE }, field: 'until', kind: 'input' });
    await putReading(within.db, known.id, { mode, pausedUntil: until });
    await within.emit({ name: 'list.reading', thing: { kind: 'subscription', id }, groupId: known.groupId, detail: { mode, paused: until !== null } });
  });
}

/** Ends one's own subscription. Refused (missing) when it is not one's own. Emits `list.left`. */
export async function leaveOwn(ctx: Ctx, id: string): Promise<void> {
  await leave(ctx, (await own(ctx, id)).token, 'reader');
}

async function own(ctx: Ctx, id: string) {
  const { personId } = ctx.actor;
  return (personId ? await ownSubscription(ctx.db, { id, personId }) : null) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
}

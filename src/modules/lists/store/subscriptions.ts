// Lists and who reads them.

import { sql } from 'kysely';
import { newId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { ListAccess, Moderation, SubscriptionMode, SubscriptionState } from '../list.js';

export interface ListRules {
  access: ListAccess;
  moderation: Moderation;
  largest: number;
  attached: number;
}

/** Adds the list of a group; null when it has one, or the name is taken. */
export async function addList(db: Db, given: ListRules & { groupId: string; name: string; by: string | null; at: Date }): Promise<string | null> {
  const { groupId, by, at, ...rest } = given;
  const added = await db
    .insertInto('lists')
    .values({ id: newId(), group_id: groupId, ...rest, opened_at: at, opened_by: by })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}

export async function putRules(db: Db, listId: string, rules: ListRules): Promise<void> {
  await db.updateTable('lists').set({ access: rules.access, moderation: rules.moderation, largest: rules.largest, attached: rules.attached }).where('id', '=', listId).execute();
}

export interface Asking {
  listId: string;
  email: string;
  personId: string | null;
  language: Language;
  mode: SubscriptionMode;
  token: string;
  at: Date;
}

/**
 * Notes that an address asks to subscribe, under a new key. Null when it is subscribed already, or asked a moment ago (`notAfter`): then
 * no further mail is to go to it.
 */
export async function askSubscription(db: Db, asking: Asking, notAfter: Date): Promise<string | null> {
  const { listId, email, personId, language, mode, token, at } = asking;
  const asked = await sql<{ id: string }>`
    insert into list_subscriptions (id, list_id, email, person_id, language, mode, state, token, asked_at)
    values (${newId()}, ${listId}, ${email}, ${personId}, ${language}, ${mode}, 'asked', ${token}, ${at})
    on conflict (list_id, email) do update set language = excluded.language, mode = excluded.mode, state = 'asked', token = excluded.token,
      asked_at = excluded.asked_at, settled_at = null, ended_by = null, paused_until = null, person_id = coalesce(excluded.person_id, list_subscriptions.person_id)
    where list_subscriptions.state = 'ended' or (list_subscriptions.state = 'asked' and list_subscriptions.asked_at <= ${notAfter})
    returning id`.execute(db);
  return asked.rows[0]?.id ?? null;
}

/** Moves a subscription on from one of some states; false when it was in none of them. */
export async function settleSubscription(db: Db, id: string, given: { from: SubscriptionState[]; to: SubscriptionState; at: Date; by?: string | null }): Promise<boolean> {
  const done = await db
    .updateTable('list_subscriptions')
    .set({ state: given.to, settled_at: given.at, ended_by: given.to === 'ended' ? (given.by ?? null) : null })
    .where('id', '=', id)
    .where('state', 'in', given.from)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function putMode(db: Db, id: string, mode: SubscriptionMode): Promise<void> {
  await db.updateTable('list_subscriptions').set({ mode }).where('id', '=', id).execute();
}

/** How a subscription is read, and the last day on which nothing is sent. */
export async function putReading(db: Db, id: string, given: { mode: SubscriptionMode; pausedUntil: string | null }): Promise<void> {
  await db.updateTable('list_subscriptions').set({ mode: given.mode, paused_until: given.pausedUntil }).where('id', '=', id).execute();
}

/** Adds a subscription of an address that is proved, or takes up one that ended or was asked for, under a new key. Gives its id. */
export async function addSubscription(db: Db, asking: Asking, state: 'active' | 'pending'): Promise<string> {
  const { listId, email, personId, language, mode, token, at } = asking;
  const changed = { language, mode, state, token, asked_at: at, settled_at: at, ended_by: null, paused_until: null, person_id: personId };
  const added = await db
    .insertInto('list_subscriptions')
    .values({ id: newId(), list_id: listId, email, ...changed })
    .onConflict((on) => on.columns(['list_id', 'email']).doUpdateSet(changed))
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}

/** Notes that the digest of a day is being made; gives the moment until which the one before went; null when somebody made it. */
export async function noteDigest(db: Db, listId: string, on: string, until: Date): Promise<{ since: Date } | null> {
  const last = await db.selectFrom('list_digests').where('list_id', '=', listId).select('until_at').orderBy('on_date', 'desc').limit(1).executeTakeFirst();
  const noted = await db
    .insertInto('list_digests')
    .values({ list_id: listId, on_date: on, until_at: until })
    .onConflict((conflict) => conflict.columns(['list_id', 'on_date']).doNothing())
    .returning('list_id')
    .executeTakeFirst();
  return noted ? { since: last?.until_at ?? new Date(until.getTime() - 36 * 3_600_000) } : null;
}

/** Takes the address of a person who is erased out of all lists. */
export async function removeSubscriptions(db: Db, emails: readonly string[]): Promise<void> {
  if (emails.length > 0) await db.deleteFrom('list_subscriptions').where('email', 'in', emails).execute();
}

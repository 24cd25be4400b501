// Who reads a list.

import { sql } from 'kysely';
import { isId } from '../../../kit/ids.js';
import type { IsoDate } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { ListAccess, SubscriptionMode, SubscriptionState } from '../list.js';

const PAGE = 100;

export interface SubscriptionShown {
  id: string;
  listId: string;
  email: string;
  language: Language;
  mode: SubscriptionMode;
  state: SubscriptionState;
  askedAt: string;
  /** Mail to the address came back: nothing of the list is sent to it. */
  suspended: boolean;
  token: string;
}

/** The subscription behind a key, with its list's group; null when there is none. */
export async function subscriptionByToken(db: Db, token: string): Promise<(SubscriptionShown & { name: string; acronym: string; slug: string; access: string; groupId: string }) | null> {
  if (!/^[0-9a-f]{24}$/.test(token)) return null;
  const row = await db
    .selectFrom('list_subscriptions')
    .innerJoin('lists', 'lists.id', 'list_subscriptions.list_id')
    .innerJoin('groups', 'groups.id', 'lists.group_id')
    .where('token', '=', token)
    .selectAll('list_subscriptions')
    .select(['lists.name', 'lists.access', 'lists.group_id', 'groups.acronym', 'groups.slug'])
    .executeTakeFirst();
  return row ? { ...shownOf(row), name: row.name, acronym: row.acronym, slug: row.slug, access: row.access, groupId: row.group_id } : null;
}

/** The subscription of an address to a list; null when there is none. */
export async function subscriptionOf(db: Db, listId: string, email: string): Promise<SubscriptionShown | null> {
  const row = await db.selectFrom('list_subscriptions').where('list_id', '=', listId).where('email', '=', email).selectAll().executeTakeFirst();
  return row ? shownOf(row) : null;
}

/** One subscription of a list by its id; null when there is none. */
export async function subscriptionById(db: Db, listId: string, id: string): Promise<SubscriptionShown | null> {
  const row = isId(id) ? await db.selectFrom('list_subscriptions').where('list_id', '=', listId).where('id', '=', id).selectAll().executeTakeFirst() : undefined;
  return row ? shownOf(row) : null;
}

/** Whether a person reads a list with one of their addresses. */
export async function isReader(db: Db, listId: string, personId: string): Promise<boolean> {
  const query = db.selectFrom('list_subscriptions').innerJoin('person_addresses', 'person_addresses.email', 'list_subscriptions.email').where('person_addresses.person_id', '=', personId).where('verified_at', 'is not', null);
  return (await query.where('list_id', '=', listId).where('state', '=', 'active').select('list_subscriptions.id').limit(1).executeTakeFirst()) !== undefined;
}

/** Subscriptions that are not ended, those that wait for an officer first, 100 a page by address. */
export async function subscriptionsOf(db: Db, listId: string, of: { after?: string | null } = {}): Promise<{ pending: SubscriptionShown[]; rows: SubscriptionShown[]; after: string | null }> {
  const shut = sql<boolean>`exists (select from mail_bounces where mail_bounces.email = list_subscriptions.email and marked and confirmed_at is null)`;
  const mine = db.selectFrom('list_subscriptions').where('list_id', '=', listId).selectAll().select(shut.as('shut'));
  const pending = of.after ? [] : await mine.where('state', '=', 'pending').orderBy('asked_at').limit(200).execute();
  let query = mine.where('state', 'in', ['active', 'asked']).orderBy('email').limit(PAGE + 1);
  if (of.after) query = query.where('email', '>', of.after);
  const rows = await query.execute();
  return { pending: pending.map(shownOf), rows: rows.slice(0, PAGE).map(shownOf), after: rows.length > PAGE ? (rows[PAGE - 1]?.email ?? null) : null };
}

/**
 * Everybody who reads a list, in one way or in any; addresses from which mail came back are left out, and on a day that is given those who
 * have paused it. One query.
 */
export async function readersOf(db: Db, listId: string, of: { mode?: SubscriptionMode; on?: IsoDate } = {}): Promise<(Pick<SubscriptionShown, 'id' | 'email' | 'language' | 'token'> & { personId: string | null })[]> {
  let query = db
    .selectFrom('list_subscriptions')
    .where('list_id', '=', listId)
    .where('state', '=', 'active')
    .where((where) => where.not(where.exists(where.selectFrom('mail_bounces').whereRef('mail_bounces.email', '=', 'list_subscriptions.email').where('marked', '=', true).where('confirmed_at', 'is', null).select('mail_bounces.email'))))
    .select(['id', 'email', 'language', 'token', 'person_id'])
    .orderBy('id');
  if (of.mode) query = query.where('mode', '=', of.mode);
  const { on } = of;
  if (on) query = query.where((where) => where.or([where('paused_until', 'is', null), where('paused_until', '<', on)]));
  return (await query.execute()).map(({ person_id: personId, ...row }) => ({ ...row, personId }));
}

/** The first proved address of a person; null when none is. */
export async function provedAddress(db: Db, personId: string): Promise<string | null> {
  const row = await db.selectFrom('person_addresses').where('person_id', '=', personId).where('verified_at', 'is not', null).select('email').orderBy('verified_at').orderBy('email').limit(1).executeTakeFirst();
  return row?.email ?? null;
}

export interface OwnSubscription {
  id: string;
  token: string;
  groupId: string;
  slug: string;
  acronym: string;
  name: string;
  access: ListAccess;
  email: string;
  mode: SubscriptionMode;
  state: SubscriptionState;
  pausedUntil: string | null;
  /** Why nothing is sent to the address; null when mail reaches it. */
  returned: string | null;
}

/** What a person reads, or waits to read, with their proved addresses, by the name of the list. One query. */
export async function ownSubscriptions(db: Db, personId: string): Promise<OwnSubscription[]> {
  return (await owned(db, personId).where('list_subscriptions.state', 'in', ['active', 'pending']).orderBy('lists.name').orderBy('list_subscriptions.email').limit(200).execute()).map(ownOf);
}

/** One subscription of a person; null when it is another's. */
export async function ownSubscription(db: Db, of: { id: string; personId: string }): Promise<OwnSubscription | null> {
  const row = isId(of.id) ? await owned(db, of.personId).where('list_subscriptions.id', '=', of.id).executeTakeFirst() : undefined;
  return row ? ownOf(row) : null;
}

function owned(db: Db, personId: string) {
  return db
    .selectFrom('list_subscriptions')
    .innerJoin('person_addresses', 'person_addresses.email', 'list_subscriptions.email')
    .innerJoin('lists', 'lists.id', 'list_subscriptions.list_id')
    .innerJoin('groups', 'groups.id', 'lists.group_id')
    .leftJoin('mail_bounces', (join) => join.onRef('mail_bounces.email', '=', 'list_subscriptions.email').on('marked', '=', true).on('confirmed_at', 'is', null))
    .where('person_addresses.person_id', '=', personId)
    .where('verified_at', 'is not', null)
    .select(['list_subscriptions.id', 'token', 'lists.group_id', 'slug', 'acronym', 'lists.name', 'access', 'list_subscriptions.email', 'mode', 'list_subscriptions.state', 'paused_until', 'mail_bounces.reason']);
}

function ownOf(row: { group_id: string; paused_until: string | null; reason: string | null } & Omit<OwnSubscription, 'groupId' | 'pausedUntil' | 'returned'>): OwnSubscription {
  const { group_id: groupId, paused_until: pausedUntil, reason: returned, ...rest } = row;
  return { ...rest, groupId, pausedUntil, returned };
}

/** What a person reads, by their addresses: for their page of personal data. */
export async function subscriptionsOfPerson(db: Db, personId: string) {
  if (!isId(personId)) return [];
  return db
    .selectFrom('list_subscriptions')
    .innerJoin('person_addresses', 'person_addresses.email', 'list_subscriptions.email')
    .innerJoin('lists', 'lists.id', 'list_subscriptions.list_id')
    .where('person_addresses.person_id', '=', personId)
    .select(['lists.name', 'list_subscriptions.email', 'mode', 'state', 'asked_at', 'settled_at'])
    .orderBy('lists.name')
    .limit(1000)
    .execute();
}

type Row = { id: string; list_id: string; email: string; language: Language; mode: SubscriptionMode; state: SubscriptionState; asked_at: Date; token: string; shut?: boolean };

function shownOf(row: Row): SubscriptionShown {
  const { id, email, language, mode, state, token } = row;
  return { id, listId: row.list_id, email, language, mode, state, token, askedAt: row.asked_at.toISOString(), suspended: row.shut ?? false };
}

// Addresses from which mail came back, and mails that came in.

import { sql } from 'kysely';
import { addDays, dateIn } from '../../../kit/dates.js';
import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import { SOFT } from '../returning.js';

export interface Bounced {
  email: string;
  hard: boolean;
  status: string | null;
  reason: string;
}

/**
 * Notes that mail to an address came back, and marks it when that is to be held against it (`returning.ts`): at once for a hard one, else when
 * soft ones came on enough days. Gives whether it is marked now and was not before.
 */
export async function addBounce(db: Db, bounced: Bounced, at: Date): Promise<boolean> {
  const { email, hard, status } = bounced;
  const reason = bounced.reason.slice(0, 300);
  const on = dateIn('UTC', at);
  const before = await db.selectFrom('mail_bounces').where('email', '=', email).selectAll().forUpdate().executeTakeFirst();
  const open = before?.confirmed_at === null;
  const first = before?.soft_from && before.soft_from >= addDays(on, -SOFT.within) ? before.soft_from : on;
  const days = hard ? (before?.soft_days ?? 0) : first === before?.soft_from ? before.soft_days + (before.soft_last === on ? 0 : 1) : 1;
  const marked = hard || (open && before.marked) || days >= SOFT.days;
  const news = marked && !(open && before?.marked);
  const changed = {
    ...{ hard: hard || (open && before.hard), status, reason, last_at: at, marked, soft_days: days, soft_from: hard ? (before?.soft_from ?? null) : first, soft_last: hard ? (before?.soft_last ?? null) : on },
    ...(news ? { told_at: null } : {}),
    confirmed_at: null,
  };
  await db
    .insertInto('mail_bounces')
    .values({ email, count: 1, first_at: at, confirmed_by: null, ...changed })
    .onConflict((conflict) => conflict.column('email').doUpdateSet((set) => ({ ...changed, count: sql<number>`${set.ref('mail_bounces.count')} + 1` })))
    .execute();
  return news;
}

/** Confirms that an address is good again; false when nothing was open about it. */
export async function confirmBounce(db: Db, email: string, by: string | null, at: Date): Promise<boolean> {
  const done = await db.updateTable('mail_bounces').set({ confirmed_at: at, confirmed_by: by, hard: false, marked: false, soft_days: 0, soft_from: null, soft_last: null }).where('email', '=', email).where('confirmed_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Keeps what came in, one row for each recipient. */
export async function addInbound(db: Db, given: { recipients: readonly string[]; envelopeFrom: string; file: string; size: number; at: Date }): Promise<string[]> {
  const { envelopeFrom, file, size, at } = given;
  const rows = given.recipients.map((recipient) => ({ id: newId(), recipient, envelope_from: envelopeFrom.toLowerCase(), file, size, state: 'waiting' as const, received_at: at }));
  await db.insertInto('mail_inbound').values(rows).execute();
  return rows.map((row) => row.id);
}

/** A mail that came in and waits; nobody else takes it until the end of the transaction. */
export async function takeInbound(db: Db, id: string) {
  return db.selectFrom('mail_inbound').where('id', '=', id).where('state', '=', 'waiting').selectAll().forUpdate().executeTakeFirst();
}

export async function settleInbound(db: Db, id: string, state: 'taken' | 'refused', reason: string | null, at: Date): Promise<void> {
  await db.updateTable('mail_inbound').set({ state, reason: reason?.slice(0, 300) ?? null, taken_at: at }).where('id', '=', id).execute();
}

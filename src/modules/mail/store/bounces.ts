// Addresses from which mail came back, and mails that came in.

import { sql } from 'kysely';
import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';

export interface Bounced {
  email: string;
  hard: boolean;
  status: string | null;
  reason: string;
}

/** Notes that mail to an address came back. A soft one does not take a hard one's place. */
export async function addBounce(db: Db, bounced: Bounced, at: Date): Promise<void> {
  const { email, hard, status } = bounced;
  const reason = bounced.reason.slice(0, 300);
  await sql`
    insert into mail_bounces (email, hard, status, reason, count, first_at, last_at)
    values (${email}, ${hard}, ${status}, ${reason}, 1, ${at}, ${at})
    on conflict (email) do update set hard = excluded.hard or (mail_bounces.hard and mail_bounces.confirmed_at is null), status = excluded.status,
      reason = excluded.reason, count = mail_bounces.count + 1, last_at = excluded.last_at,
      confirmed_at = case when excluded.hard then null else mail_bounces.confirmed_at end`.execute(db);
}

/** Confirms that an address is good again; false when nothing was open about it. */
export async function confirmBounce(db: Db, email: string, by: string | null, at: Date): Promise<boolean> {
  const done = await db.updateTable('mail_bounces').set({ confirmed_at: at, confirmed_by: by }).where('email', '=', email).where('confirmed_at', 'is', null).executeTakeFirst();
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

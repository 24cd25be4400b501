// What may be asked of addresses from which mail came back, and of what came in.

import type { Db } from '../../../storage/index.js';

export interface BounceShown {
  email: string;
  hard: boolean;
  /** Nothing is sent to it until it is confirmed. */
  marked: boolean;
  status: string | null;
  reason: string;
  count: number;
  at: string;
}

const PAGE = 50;

/** Those of these addresses (lower case) to which nothing is sent until they are confirmed. One query. */
export async function bouncing(db: Db, emails: readonly string[]): Promise<Map<string, BounceShown>> {
  if (emails.length === 0) return new Map();
  const rows = await db.selectFrom('mail_bounces').where('email', 'in', emails).where('marked', '=', true).where('confirmed_at', 'is', null).selectAll().execute();
  return new Map(rows.map((row) => [row.email, shownOf(row)]));
}

/** Addresses that are not confirmed since, the newest first; `after` is an instant and an address. */
export async function bouncesOpen(db: Db, of: { after?: string | null } = {}): Promise<{ rows: BounceShown[]; after: string | null }> {
  let query = db.selectFrom('mail_bounces').where('confirmed_at', 'is', null).selectAll().orderBy('email').limit(PAGE + 1);
  if (of.after) query = query.where('email', '>', of.after);
  const rows = await query.execute();
  return { rows: rows.slice(0, PAGE).map(shownOf), after: rows.length > PAGE ? (rows[PAGE - 1]?.email ?? null) : null };
}

/** What is known against the addresses of a person. One query. */
export async function bouncesOfPerson(db: Db, personId: string): Promise<BounceShown[]> {
  const rows = await db.selectFrom('mail_bounces').innerJoin('person_addresses', 'person_addresses.email', 'mail_bounces.email').where('person_id', '=', personId).where('confirmed_at', 'is', null).selectAll('mail_bounces').orderBy('mail_bounces.email').execute();
  return rows.map(shownOf);
}

/** The addresses of a person from which mail came back, and to which a link that signs in was sent since then and since a moment. */
export async function provedByLink(db: Db, of: { personId: string; since: Date }): Promise<string[]> {
  const rows = await db
    .selectFrom('mail_bounces')
    .innerJoin('person_addresses', 'person_addresses.email', 'mail_bounces.email')
    .where('person_id', '=', of.personId)
    .where('confirmed_at', 'is', null)
    .where((where) => where.exists(where.selectFrom('outbox').whereRef('recipient', '=', 'mail_bounces.email').where('purpose', '=', 'signIn').where('state', '=', 'sent').where('sent_at', '>', of.since).whereRef('sent_at', '>', 'last_at').select('outbox.id')))
    .select('mail_bounces.email')
    .execute();
  return rows.map((row) => row.email);
}

/** Mails that came in and wait longer than they should. */
export async function inboundWaiting(db: Db): Promise<number> {
  const found = await db.selectFrom('mail_inbound').where('state', '=', 'waiting').select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(found.count);
}

/** Ids of mails that came in before a moment and still wait, at most a thousand. */
export async function inboundSince(db: Db, before: Date): Promise<string[]> {
  const rows = await db.selectFrom('mail_inbound').where('state', '=', 'waiting').where('received_at', '<', before).select('id').orderBy('id').limit(1000).execute();
  return rows.map((row) => row.id);
}

function shownOf(row: { email: string; hard: boolean; marked: boolean; status: string | null; reason: string; count: number; last_at: Date }): BounceShown {
  const { email, hard, marked, status, reason, count } = row;
  return { email, hard, marked, status, reason, count, at: row.last_at.toISOString() };
}

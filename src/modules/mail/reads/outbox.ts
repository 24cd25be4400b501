// What may be asked of the outbox: its rows by state, what is due, how many wait. The body of a secret mail is given to nobody.

import { sql } from 'kysely';
import { isId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { MailShown } from '../shapes.js';
import { MAIL_STATES, type MailState } from '../tables.js';

const PAGE = 50;

/** Newest first, 50 a page, in one state or in all; drafts stand with their mailing. */
export async function outboxOf(db: Db, of: { after?: string | null; state?: string | null; mailingId?: string } = {}): Promise<{ rows: MailShown[]; after: string | null }> {
  let query = db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(PAGE + 1);
  const state = MAIL_STATES.find((one) => one === of.state);
  if (state) query = query.where('state', '=', state);
  if (of.mailingId) query = query.where('mailing_id', '=', of.mailingId);
  else if (!state) query = query.where('state', 'not in', ['draft', 'discarded']);
  if (isId(of.after)) query = query.where('id', '<', of.after);
  const rows = await query.execute();
  return {
    rows: rows.slice(0, PAGE).map((row) => ({
      ...{ id: row.id, recipient: row.recipient, subject: row.subject, purpose: row.purpose, state: row.state, attempts: row.attempts, reason: row.reason },
      body: row.secret || row.raw_file ? null : row.body,
      secret: row.secret,
      language: row.language,
      madeAt: row.made_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
    })),
    after: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null,
  };
}

/** How many mails there are in each state, of one mailing or of all. One query. */
export async function countsByState(db: Db, of: { mailingId?: string } = {}): Promise<Partial<Record<MailState, number>>> {
  let query = db.selectFrom('outbox').select('state').select((select) => select.fn.countAll<number>().as('count')).groupBy('state');
  if (of.mailingId) query = query.where('mailing_id', '=', of.mailingId);
  return Object.fromEntries((await query.execute()).map((row) => [row.state, Number(row.count)]));
}

/** How many mails wait or have failed, for the operator. */
export async function unsentCount(db: Db): Promise<number> {
  const open = ['released', 'waiting', 'sending', 'failed'] as const;
  const found = await db.selectFrom('outbox').where('state', 'in', open).select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(found.count);
}

/** How many mails were tried since a moment, for the pace. */
export async function triedSince(db: Db, since: Date): Promise<number> {
  const found = await db.selectFrom('outbox').where('tried_at', '>', since).select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(found.count);
}

/** The recipient and group of a mail; null when there is none. */
export async function mailBrief(db: Db, id: string) {
  return (await db.selectFrom('outbox').where('id', '=', id).select(['id', 'recipient', 'group_id', 'mailing_id', 'purpose', 'state', 'raw_file', 'made_at']).executeTakeFirst()) ?? null;
}

/** Names of groups that stand in the sender's name, and their contacts for answers. One query. */
export async function groupFaces(db: Db, ids: readonly string[]): Promise<Map<string, { acronym: string; email: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('groups').where('id', 'in', ids).select(['id', 'acronym', sql<string | null>`contact->>'email'`.as('email')]).execute();
  return new Map(rows.map((row) => [row.id, { acronym: row.acronym, email: row.email }]));
}

/**
 * In which language each of these addresses (lower case) reads: that of the last mail that it got, of which nearly all speak the language of
 * the page on which they were asked for. One query.
 */
export async function languagesOfReaders(db: Db, emails: readonly string[]): Promise<Map<string, Language>> {
  if (emails.length === 0) return new Map();
  const rows = await db.selectFrom('outbox').distinctOn('recipient').where('recipient', 'in', [...emails]).where('state', 'not in', ['draft', 'discarded']).select(['recipient', 'language']).orderBy('recipient').orderBy('id', 'desc').execute();
  return new Map(rows.map((row) => [row.recipient, row.language]));
}

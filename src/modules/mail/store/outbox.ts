// The rows of the outbox: added, taken under a lease, settled. A row is taken and settled each in a statement of its own, so that what
// was said to the mail server and what is kept differ by one mail at most when the power fails.

import { sql } from 'kysely';
import { newId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import { type Db, sent } from '../../../storage/index.js';
import type { Attached, MailState } from '../tables.js';

export interface Mail {
  recipient: string;
  subject: string;
  body: string;
  language: Language;
  purpose: string;
  groupId?: string | null;
  personId?: string | null;
  secret?: boolean;
  replyTo?: string | null;
  headers?: Record<string, string>;
  attachments?: Attached[];
  rawFile?: string | null;
}

const AT_ONCE = 500;

/** Adds mails that may leave at once; gives their ids in order. */
export async function addMails(db: Db, mails: readonly Mail[], at: Date): Promise<string[]> {
  const rows = mails.map((mail) => ({
    ...{ id: newId(), recipient: mail.recipient, subject: mail.subject, body: mail.body, language: mail.language, purpose: mail.purpose },
    ...{ group_id: mail.groupId ?? null, person_id: mail.personId ?? null, state: 'waiting' as const, secret: mail.secret ?? false },
    ...{ reply_to: mail.replyTo ?? null, headers: JSON.stringify(mail.headers ?? {}), attachments: JSON.stringify(mail.attachments ?? []) },
    ...{ raw_file: mail.rawFile ?? null, made_at: at, due_at: at },
  }));
  const over = rows.length === 1 ? sent(db) : db;
  for (let from = 0; from < rows.length; from += AT_ONCE) await over.insertInto('outbox').values(rows.slice(from, from + AT_ONCE)).execute();
  return rows.map((row) => row.id);
}

export interface DraftRow {
  email: string;
  language: Language;
  personId: string | null;
  values: Record<string, string>;
  attachments: Attached[];
}

/** Adds the recipients of a mailing, each once. */
export async function addDrafts(db: Db, mailing: { id: string; purpose: string; groupId: string | null }, rows: readonly DraftRow[], at: Date): Promise<void> {
  const all = rows.map((row) => ({
    ...{ id: newId(), recipient: row.email, subject: '', body: '', language: row.language, purpose: mailing.purpose, group_id: mailing.groupId },
    ...{ person_id: row.personId, state: 'draft' as const, mailing_id: mailing.id, own_values: JSON.stringify(row.values), attachments: JSON.stringify(row.attachments), made_at: at, due_at: at },
  }));
  for (let from = 0; from < all.length; from += AT_ONCE)
    await db.insertInto('outbox').values(all.slice(from, from + AT_ONCE)).onConflict((on) => on.columns(['mailing_id', 'recipient']).doNothing()).execute();
}

/** Removes the recipients of a mailing that nobody has released; all of them, or these. */
export async function removeDrafts(db: Db, mailingId: string, emails?: readonly string[]): Promise<void> {
  if (emails?.length === 0) return;
  let query = db.deleteFrom('outbox').where('mailing_id', '=', mailingId).where('state', '=', 'draft');
  if (emails) query = query.where('recipient', 'in', emails);
  await query.execute();
}

/** Moves all rows of a mailing from the draft. */
export async function settleDrafts(db: Db, mailingId: string, state: 'released' | 'discarded'): Promise<number> {
  const done = await db.updateTable('outbox').set({ state }).where('mailing_id', '=', mailingId).where('state', '=', 'draft').executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Rows of a mailing that are released and not yet filled in; nobody else takes them until the end of the transaction. */
export async function takeReleased(db: Db, mailingId: string, limit: number) {
  return db
    .selectFrom('outbox')
    .where('mailing_id', '=', mailingId)
    .where('state', '=', 'released')
    .select(['id', 'language', 'own_values'])
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Drops what was released and has no words yet: what it is about is gone. */
export async function dropReleased(db: Db, mailingId: string, reason: string): Promise<void> {
  await db.updateTable('outbox').set({ state: 'discarded', reason }).where('mailing_id', '=', mailingId).where('state', '=', 'released').execute();
}

/** Gives rows their words; from now on they wait to be sent. One statement. */
export async function putWords(db: Db, rows: readonly { id: string; subject: string; body: string }[], replyTo: string | null, at: Date): Promise<void> {
  const given = JSON.stringify(rows);
  await sql`
    update outbox set subject = given.subject, body = given.body, reply_to = ${replyTo}, state = 'waiting', due_at = ${at}
    from jsonb_to_recordset(${given}::jsonb) as given(id uuid, subject text, body text)
    where outbox.id = given.id and outbox.state = 'released'`.execute(db);
}

export interface TakenMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  language: Language;
  purpose: string;
  group_id: string | null;
  attempts: number;
  made_at: Date;
  secret: boolean;
  reply_to: string | null;
  headers: Record<string, string>;
  attachments: Attached[];
  raw_file: string | null;
}

/** Takes what is due, or was taken by a worker whose lease ran out, under a lease. The oldest first. */
export async function takeDue(db: Db, of: { now: Date; lease: Date; limit: number }): Promise<TakenMail[]> {
  const taken = await sql<TakenMail>`
    update outbox set state = 'sending', attempts = attempts + 1, tried_at = ${of.now}, lease_until = ${of.lease}
    where id in (
      select id from outbox
      where (state = 'waiting' and due_at <= ${of.now}) or (state = 'sending' and lease_until < ${of.now})
      order by due_at, id limit ${of.limit} for update skip locked)
    returning id, recipient, subject, body, language, purpose, group_id, attempts, made_at, secret, reply_to, headers, attachments, raw_file`.execute(db);
  return taken.rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The server took it. What it held that signs somebody in is wiped. */
export async function markSent(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set((set) => ({ state: 'sent', sent_at: at, reason: null, lease_until: null, body: set.case().when('secret', '=', true).then('').else(set.ref('body')).end() }))
    .where('id', '=', id)
    .execute();
}

/** The server did not take it, or it came back, or it is not to be tried. */
export async function settleMail(db: Db, id: string, state: Exclude<MailState, 'draft' | 'released' | 'waiting' | 'sending' | 'sent'>, reason: string): Promise<void> {
  await db.updateTable('outbox').set({ state, reason: reason.slice(0, 300), lease_until: null }).where('id', '=', id).execute();
}

/** Puts a mail back until later; `uncounted` when it was not the mail's own fault. */
export async function putOff(db: Db, id: string, of: { due: Date; reason: string; uncounted: boolean }): Promise<void> {
  await db
    .updateTable('outbox')
    .set((set) => ({
      state: 'waiting',
      due_at: of.due,
      reason: of.reason.slice(0, 300),
      lease_until: null,
      attempts: of.uncounted ? sql<number>`greatest(attempts - 1, 0)` : set.ref('attempts'),
    }))
    .where('id', '=', id)
    .execute();
}

/** What failed, came back or was withheld is to be tried again from a moment; false when it is in none of these states. */
export async function tryAgain(db: Db, id: string, at: Date): Promise<boolean> {
  const done = await db
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, reason: null, due_at: at, made_at: at })
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'bounced', 'withheld'])
    .where('secret', '=', false)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** What was withheld from an address waits again. */
export async function freeWithheld(db: Db, recipient: string, at: Date): Promise<void> {
  await db.updateTable('outbox').set({ state: 'waiting', reason: null, due_at: at, made_at: at }).where('recipient', '=', recipient).where('state', '=', 'withheld').execute();
}

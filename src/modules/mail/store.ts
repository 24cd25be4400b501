// Every insert and update of outgoing mail.

import { newId } from '../../kit/ids.js';
import type { Language } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type {} from './tables.js';

export interface Mail {
  recipient: string;
  subject: string;
  body: string;
  language: Language;
  purpose: string;
  groupId?: string | null;
  secret?: boolean;
}

export async function addMail(db: Db, mail: Mail, at: Date): Promise<string> {
  const id = newId();
  const { recipient, subject, body, language, purpose } = mail;
  await db
    .insertInto('outbox')
    .values({ id, recipient, subject, body, language, purpose, group_id: mail.groupId ?? null, state: 'waiting', attempts: 0, reason: null, secret: mail.secret ?? false, made_at: at, sent_at: null })
    .execute();
  return id;
}

/** Takes a mail to send it; null when it was sent already. */
export async function takeMail(db: Db, id: string) {
  return db
    .updateTable('outbox')
    .set((set) => ({ state: 'sending', attempts: set('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('state', '<>', 'sent')
    .returningAll()
    .executeTakeFirst();
}

export async function markSent(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set((set) => ({ state: 'sent', sent_at: at, reason: null, body: set.case().when('secret', '=', true).then('').else(set.ref('body')).end() }))
    .where('id', '=', id)
    .execute();
}

export async function markNotSent(db: Db, id: string, state: 'waiting' | 'failed', reason: string): Promise<void> {
  await db.updateTable('outbox').set({ state, reason: reason.slice(0, 300) }).where('id', '=', id).execute();
}

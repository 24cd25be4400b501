// What mail keeps of a person: what was sent to their addresses, and that mail to one came back.

import type { Db } from '../../../storage/index.js';

/** The mails to these addresses, newest first, at most a thousand; of a secret one not its words. */
export async function mailsTo(db: Db, emails: readonly string[]) {
  if (emails.length === 0) return [];
  const query = db.selectFrom('outbox').where('recipient', 'in', emails).where('state', 'not in', ['draft', 'discarded']);
  return query.select(['recipient', 'subject', 'purpose', 'state', 'made_at', 'sent_at']).orderBy('id', 'desc').limit(1000).execute();
}

/** What is known against these addresses. */
export async function bouncesOf(db: Db, emails: readonly string[]) {
  if (emails.length === 0) return [];
  return db.selectFrom('mail_bounces').where('email', 'in', emails).select(['email', 'status', 'reason', 'last_at', 'confirmed_at']).orderBy('email').execute();
}

/** The mails that came from these addresses and are still kept as they came, newest first, at most a thousand. */
export async function mailsFrom(db: Db, emails: readonly string[]) {
  if (emails.length === 0) return [];
  return db.selectFrom('mail_inbound').where('envelope_from', 'in', emails).select(['recipient', 'size', 'state', 'received_at']).orderBy('id', 'desc').limit(1000).execute();
}

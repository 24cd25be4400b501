// Taking a person out of the outbox.

import type { Db } from '../../../storage/index.js';

/** Removes all mails to these addresses and what is known against them. What has not left does not leave. */
export async function removeMails(db: Db, emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  await db.deleteFrom('outbox').where('recipient', 'in', emails).execute();
  await db.deleteFrom('mail_bounces').where('email', 'in', emails).execute();
}

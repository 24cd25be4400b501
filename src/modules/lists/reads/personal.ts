// What somebody wrote to lists, by the addresses from which it came.

import type { Db } from '../../../storage/index.js';

/** The mails from these addresses, the oldest first, each by its subject; at most ten thousand. One query. */
export async function postsFrom(db: Db, emails: readonly string[]): Promise<{ subject: string; name: string; email: string; state: string; at: string }[]> {
  if (emails.length === 0) return [];
  const rows = await db
    .selectFrom('list_posts')
    .where('author_email', 'in', emails)
    .select(['subject', 'author_name as name', 'author_email as email', 'state', 'received_at'])
    .orderBy('id')
    .limit(10_000)
    .execute();
  return rows.map(({ received_at, ...row }) => ({ ...row, at: received_at.toISOString() }));
}

// The archive keeps what was written and under which name; the address of somebody erased is taken out of it.

import type { Db } from '../../../storage/index.js';

export async function forgetAuthors(db: Db, emails: readonly string[]): Promise<void> {
  if (emails.length > 0) await db.updateTable('list_posts').set({ author_email: '' }).where('author_email', 'in', emails).execute();
}

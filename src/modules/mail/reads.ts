// What may be asked about outgoing mail. The body of a secret mail is given to nobody.

import { isId } from '../../kit/ids.js';
import type { Db } from '../../storage/index.js';
import type { MailShown } from './shapes.js';
import type {} from './tables.js';

const PAGE = 50;

/** Newest first, 50 a page. */
export async function outboxOf(db: Db, of: { after?: string | null } = {}): Promise<{ rows: MailShown[]; after: string | null }> {
  let query = db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(PAGE + 1);
  if (isId(of.after)) query = query.where('id', '<', of.after);
  const rows = await query.execute();
  return {
    rows: rows.slice(0, PAGE).map((row) => ({
      ...{ id: row.id, recipient: row.recipient, subject: row.subject, purpose: row.purpose, state: row.state, attempts: row.attempts, reason: row.reason },
      body: row.secret ? null : row.body,
      madeAt: row.made_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
    })),
    after: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null,
  };
}

/** How many mails wait or have failed, for the operator. */
export async function unsentCount(db: Db): Promise<number> {
  const found = await db
    .selectFrom('outbox')
    .where('state', '<>', 'sent')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(found.count);
}

/** Mails made before a moment that still wait: at most a thousand, the oldest first. */
export async function waitingSince(db: Db, before: Date): Promise<string[]> {
  const rows = await db.selectFrom('outbox').where('state', '=', 'waiting').where('made_at', '<', before).select('id').orderBy('id').limit(1000).execute();
  return rows.map((row) => row.id);
}

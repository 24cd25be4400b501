// What may be asked about news of groups.

import type { Db } from '../../../storage/index.js';
import type { NewsShown } from '../shapes.js';
import type {} from '../tables.js';

/** News of a group, newest first, 20 a page. One query. */
export async function newsOf(db: Db, groupId: string, of: { after?: string | null; size?: number } = {}): Promise<{ rows: NewsShown[]; after: string | null }> {
  const size = of.size ?? 20;
  let query = db.selectFrom('group_news').where('group_id', '=', groupId).select(['id', 'at', 'title', 'text']).orderBy('id', 'desc').limit(size + 1);
  if (of.after && /^[0-9a-f-]{36}$/.test(of.after)) query = query.where('id', '<', of.after);
  const rows = await query.execute();
  const shown = rows.slice(0, size).map((row) => ({ ...row, at: row.at.toISOString() }));
  return { rows: shown, after: rows.length > size ? (shown.at(-1)?.id ?? null) : null };
}

export interface NewsKnown extends NewsShown {
  groupId: string;
}

/** One entry of news, for those who hear that it was published. */
export async function newsById(db: Db, id: string): Promise<NewsKnown | null> {
  const row = await db.selectFrom('group_news').where('id', '=', id).select(['id', 'group_id', 'at', 'title', 'text']).executeTakeFirst();
  return row ? { id: row.id, groupId: row.group_id, at: row.at.toISOString(), title: row.title, text: row.text } : null;
}

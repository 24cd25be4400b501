// Every group and every entry of news by its id, for those who go through all of them.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function groupIds(db: Db): Promise<string[]> {
  return (await db.selectFrom('groups').select('id').orderBy('id').execute()).map(({ id }) => id);
}

export async function newsIds(db: Db): Promise<string[]> {
  return (await db.selectFrom('group_news').select('id').orderBy('id').execute()).map(({ id }) => id);
}

// Every insert and update of the tables of suggestions.

import type { Db } from '../../../storage/index.js';
import type { Suggestion } from '../suggest/suggestion.js';
import '../tables.js';

/** What is suggested for a group from now on. */
export async function putSuggestions(db: Db, { groupId, found, at }: { groupId: string; found: readonly Suggestion[]; at: Date }): Promise<void> {
  await db.deleteFrom('roadmap_suggestions').where('group_id', '=', groupId).execute();
  const rows = found.map(({ id, score, because }, place) => ({ group_id: groupId, place, record_id: id, score, because: JSON.stringify(because) }));
  if (rows.length > 0) await db.insertInto('roadmap_suggestions').values(rows).execute();
  await db.insertInto('roadmap_suggested').values({ group_id: groupId, made_at: at }).onConflict((conflict) => conflict.column('group_id').doUpdateSet({ made_at: at })).execute();
}

/** What is suggested is to be found anew: for one group, or for all. */
export async function markOutdated(db: Db, groupId?: string): Promise<void> {
  const all = db.updateTable('roadmap_suggested').set({ made_at: null });
  await (groupId ? all.where('group_id', '=', groupId) : all).execute();
}

/** False when it was not turned down. */
export async function dropUnwanted(db: Db, { groupId, recordId }: { groupId: string; recordId: string }): Promise<boolean> {
  const done = await db.deleteFrom('roadmap_unwanted').where('group_id', '=', groupId).where('record_id', '=', recordId).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

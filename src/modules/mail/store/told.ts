// Drafts of which somebody was told.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

/** Marks the drafts that nobody was told of and gives their ids: those that a machine made, and those that a person left since a moment. One statement. */
export async function takeUntold(db: Db, of: { at: Date; leftSince: Date }): Promise<string[]> {
  const taken = await sql<{ id: string }>`
    update mailings set told_at = ${of.at}
    where state = 'draft' and told_at is null and (made_by is null or made_at <= ${of.leftSince})
    returning id`.execute(db);
  return taken.rows.map((row) => row.id);
}

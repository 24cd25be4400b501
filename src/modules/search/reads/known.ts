// Which bodies and persons can be found, and which have no entry yet.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

/** Bodies, or persons who are there, without an entry; the oldest first. One query. */
export async function notEntered(db: Db, kind: 'body' | 'person', most: number): Promise<string[]> {
  const entered = sql<boolean>`not exists (select 1 from search_entries where kind = ${kind} and thing_id = things.id)`;
  if (kind === 'body') return idsIn(await db.selectFrom('bodies as things').select('id').where(entered).orderBy('id').limit(most).execute());
  const persons = db.selectFrom('persons as things').select('id').where('merged_into', 'is', null).where('erased_at', 'is', null);
  return idsIn(await persons.where(entered).orderBy('id').limit(most).execute());
}

export async function personIds(db: Db): Promise<string[]> {
  return idsIn(await db.selectFrom('persons').select('id').where('merged_into', 'is', null).where('erased_at', 'is', null).orderBy('id').execute());
}

function idsIn(rows: { id: string }[]): string[] {
  return rows.map((row) => row.id);
}

// Two persons become one, or a person is erased: what is written then.

import { sql } from 'kysely';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../person-tables.js';
import type {} from '../tables.js';

/** Locks both in one order, so that two who merge the same at once wait for each other. Gives those that are there. */
export async function lockPersons(db: Db, ids: readonly string[]): Promise<{ id: string; mergedInto: string | null; erasedAt: Date | null }[]> {
  return db.selectFrom('persons').where('id', 'in', ids).select(['id', 'merged_into as mergedInto', 'erased_at as erasedAt']).orderBy('id').forUpdate().execute();
}

/** Sets a column that holds a person anew; gives how many rows changed. The names of table and column are those of the modules. */
export async function repointColumn(db: Db, where: { table: string; column: string }, which: { from: string; to: string }): Promise<number> {
  const { table, column } = where;
  const done = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${which.to}::uuid where ${sql.ref(column)} = ${which.from}::uuid`.execute(db);
  return Number(done.numAffectedRows ?? 0);
}

/** A focal point twice over is one: the row of the other goes where they would meet. */
export async function repointFocalPoints(db: Db, { from, to }: { from: string; to: string }): Promise<number> {
  const done = await sql`delete from focal_points gone using focal_points stays
    where gone.person_id = ${from}::uuid and stays.person_id = ${to}::uuid and gone.body_id = stays.body_id and gone.until_on is null and stays.until_on is null`.execute(db);
  return Number(done.numAffectedRows ?? 0) + (await repointColumn(db, { table: 'focal_points', column: 'person_id' }, { from, to }));
}

/** What was said about two persons being two says nothing any more when one of them is gone. */
export async function forgetDistinct(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('distinct_persons').where((row) => row.or([row('one', '=', personId), row('other', '=', personId)])).execute();
}

export async function noteMerged(db: Db, { from, to }: { from: string; to: string }): Promise<void> {
  await db.updateTable('persons').set({ merged_into: to }).where((row) => row.or([row('id', '=', from), row('merged_into', '=', from)])).execute();
}

export async function noteDistinct(db: Db, one: string, other: string): Promise<void> {
  const [first, second] = one < other ? [one, other] : [other, one];
  await db.insertInto('distinct_persons').values({ one: first as string, other: second as string }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Takes out all that people keep of a person but the bare row, which later modules may point at. */
export async function erasePersonRow(db: Db, personId: string, words: Multilingual, at: Date): Promise<void> {
  for (const table of ['person_names', 'person_addresses', 'address_requests', 'affiliations', 'focal_points'] as const) await db.deleteFrom(table).where('person_id', '=', personId).execute();
  await db.deleteFrom('person_imports').where('by_person', '=', personId).execute();
  await forgetDistinct(db, personId);
  await db.updateTable('persons').set({ name: JSON.stringify(words), sort_key: '', erased_at: at }).where('id', '=', personId).execute();
}

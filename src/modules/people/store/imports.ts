// Lists that wait to be imported.

import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../person-tables.js';

export async function addImport(db: Db, given: { name: string; bytes: Uint8Array; at: Date; by: string | null }): Promise<string> {
  const id = newId();
  await db
    .insertInto('person_imports')
    .values({ id, name: given.name, bytes: Buffer.from(given.bytes), at: given.at, by_person: given.by })
    .execute();
  return id;
}

/** Takes one out, so that of two who import the same list at once one does; null when it is gone. */
export async function takeImport(db: Db, id: string): Promise<{ name: string; bytes: Buffer } | null> {
  return (await db.deleteFrom('person_imports').where('id', '=', id).returning(['name', 'bytes']).executeTakeFirst()) ?? null;
}

export async function dropImportsBefore(db: Db, at: Date): Promise<void> {
  await db.deleteFrom('person_imports').where('at', '<', at).execute();
}

// Every insert and update of persons and their addresses; names, affiliations and merging stand in the folder.

import { newId } from '../../kit/ids.js';
import type { Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { type PersonName, namesIn } from './names/name.js';
import { writeNames } from './store/names.js';
import type {} from './person-tables.js';
import type {} from './tables.js';

export { writeNames } from './store/names.js';

export async function addPerson(db: Db, given: { name: Multilingual; names?: PersonName[]; email: string | null; at: Date }): Promise<string> {
  const id = newId();
  await db.insertInto('persons').values({ id, name: JSON.stringify(given.name), created_at: given.at }).execute();
  if (given.email) await addAddress(db, { personId: id, email: given.email, at: given.at });
  // Who is known by an address alone has no name yet.
  const written = Object.fromEntries(Object.entries(given.name).filter(([, words]) => !words.includes('@')));
  await writeNames(db, id, given.names ?? namesIn(written), given.name);
  return id;
}

/** Adds an address; false when it is somebody's already. */
export async function addAddress(db: Db, given: { personId: string; email: string; at: Date }): Promise<boolean> {
  const added = await db
    .insertInto('person_addresses')
    .values({ email: given.email, person_id: given.personId, verified_at: null, created_at: given.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) > 0;
}

export async function dropAddress(db: Db, personId: string, email: string): Promise<boolean> {
  const done = await db.deleteFrom('person_addresses').where('person_id', '=', personId).where('email', '=', email).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

export async function verifyAddress(db: Db, email: string, at: Date): Promise<void> {
  await db.updateTable('person_addresses').set({ verified_at: at }).where('email', '=', email).where('verified_at', 'is', null).execute();
}

export async function addAddressRequest(db: Db, given: { hash: Buffer; personId: string; email: string; at: Date; until: Date }): Promise<void> {
  await db
    .insertInto('address_requests')
    .values({ token_hash: given.hash, person_id: given.personId, email: given.email, created_at: given.at, expires_at: given.until, used_at: null })
    .execute();
}

/** Uses a link up in one statement; null when it was used or is too old. */
export async function useAddressRequest(db: Db, hash: Buffer, at: Date): Promise<{ personId: string; email: string } | null> {
  const used = await db
    .updateTable('address_requests')
    .set({ used_at: at })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['person_id', 'email'])
    .executeTakeFirst();
  return used ? { personId: used.person_id, email: used.email } : null;
}

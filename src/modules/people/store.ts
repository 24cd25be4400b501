// Every insert and update of the tables of people.

import { newId } from '../../kit/ids.js';
import type { Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type {} from './tables.js';

export async function addPerson(db: Db, given: { name: Multilingual; email: string; at: Date }): Promise<string> {
  const id = newId();
  await db.insertInto('persons').values({ id, name: JSON.stringify(given.name), created_at: given.at }).execute();
  await db
    .insertInto('person_addresses')
    .values({ email: given.email, person_id: id, verified_at: null, created_at: given.at })
    .execute();
  return id;
}

export async function verifyAddress(db: Db, email: string, at: Date): Promise<void> {
  await db.updateTable('person_addresses').set({ verified_at: at }).where('email', '=', email).where('verified_at', 'is', null).execute();
}

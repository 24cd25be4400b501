// Lists that wait to be imported.

import { newId } from '../../../kit/ids.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { type PersonName, namesShown, sortKeyOfName } from '../names/name.js';
import { nameRow } from './names.js';
import type {} from '../tables.js';
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

export interface PersonListed {
  names: PersonName[];
  email: string | null;
  /** With whom; null when the list does not say. */
  affiliation: { bodyId: string | null; words: Multilingual; title: string | null; country: string | null; from: string | null } | null;
}

const AT_ONCE = 500;

/** Adds many persons with all that a list says of them: four statements for each five hundred. Gives their ids in order; null when somebody has got one of the addresses meanwhile. */
export async function addListed(db: Db, persons: readonly PersonListed[], at: Date): Promise<string[] | null> {
  const listed = persons.map((person) => ({ ...person, id: newId() }));
  for (let first = 0; first < listed.length; first += AT_ONCE) {
    const some = listed.slice(first, first + AT_ONCE);
    const rows = some.map(({ id, names }) => ({ id, name: JSON.stringify(namesShown(names)), sort_key: sortKeyOfName(names), created_at: at }));
    await db.insertInto('persons').values(rows).execute();
    await db.insertInto('person_names').values(some.flatMap(({ id, names }) => names.map((name) => nameRow(id, name)))).execute();
    const addresses = some.flatMap(({ id, email }) => (email ? [{ email, person_id: id, verified_at: null, created_at: at }] : []));
    if (addresses.length > 0 && (await addNew(db, addresses)) < addresses.length) return null;
    const affiliations = some.flatMap(({ id, affiliation }) => (affiliation ? [affiliationRow(id, affiliation, at)] : []));
    if (affiliations.length > 0) await db.insertInto('affiliations').values(affiliations).execute();
  }
  return listed.map(({ id }) => id);
}

async function addNew(db: Db, addresses: { email: string; person_id: string; verified_at: null; created_at: Date }[]): Promise<number> {
  const added = await db
    .insertInto('person_addresses')
    .values(addresses)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows);
}

function affiliationRow(personId: string, given: NonNullable<PersonListed['affiliation']>, at: Date) {
  const { bodyId, words, title, country, from } = given;
  return { id: newId(), person_id: personId, body_id: bodyId, body_words: bodyId ? null : JSON.stringify(words), title, country, from_on: from, until_on: null, created_at: at, said_by: 'list' as const };
}

// What may be asked about people: who has an address, which addresses somebody has.

import { type Db, kept } from '../../storage/index.js';
import type {} from './tables.js';

export {
  type AffiliationKnown,
  type AffiliationThen,
  type AffiliationWaiting,
  type FocalPoint,
  affiliationOn,
  affiliationsOf,
  affiliationsWaiting,
  allAffiliationsOn,
  bodiesOfFocalPoint,
  focalPointsOf,
  isFocalPoint,
} from './reads/affiliations.js';
export { type Pair, countOf, likelyDuplicates } from './reads/duplicates.js';
export { type AddressKnown, type PersonBrief, type PersonKnown, listPersons, livingPerson, personsByIds, personsBySkeletons, readPerson } from './reads/persons.js';

export { holdsOn } from './reads/terms.js';

/** The person with this address (lower case), or null. */
export async function personByAddress(db: Db, email: string): Promise<string | null> {
  const found = await db.selectFrom('person_addresses').where('email', '=', email).select('person_id').executeTakeFirst();
  return found?.person_id ?? null;
}

export async function addressesOf(db: Db, personId: string): Promise<string[]> {
  const rows = await kept(db).selectFrom('person_addresses').where('person_id', '=', personId).select('email').orderBy('email').execute();
  return rows.map((row) => row.email);
}

/** The addresses of a person, with those to which a link was sent that nobody has used; but none that is somebody else's. */
export async function everyAddressOf(db: Db, personId: string): Promise<string[]> {
  const held = db.selectFrom('person_addresses').select('email').where('person_id', '!=', personId);
  const asked = await db.selectFrom('address_requests').where('person_id', '=', personId).where('email', 'not in', held).select('email').distinct().execute();
  return [...new Set([...(await addressesOf(db, personId)), ...asked.map((row) => row.email)])].sort();
}

/** How many links a person had sent to further addresses since a moment. */
export async function requestsOf(db: Db, personId: string, since: Date): Promise<number> {
  const found = await db.selectFrom('address_requests').where('person_id', '=', personId).where('created_at', '>', since).select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
  return Number(found.count);
}

/** Whether the link to a further address would still work, and for which address; asking does not use it up. */
export async function addressAsked(db: Db, hash: Buffer, at: Date): Promise<string | null> {
  const found = await db.selectFrom('address_requests').where('token_hash', '=', hash).where('used_at', 'is', null).where('expires_at', '>', at).select('email').executeTakeFirst();
  return found?.email ?? null;
}

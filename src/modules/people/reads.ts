// What may be asked about people: who has an address, which addresses somebody has.

import type { Db } from '../../storage/index.js';
import type {} from './tables.js';

export {
  type AffiliationKnown,
  type AffiliationThen,
  type FocalPoint,
  affiliationOn,
  affiliationsOf,
  allAffiliationsOn,
  bodiesOfFocalPoint,
  focalPointsOf,
  isFocalPoint,
} from './reads/affiliations.js';
export { type Pair, likelyDuplicates } from './reads/duplicates.js';
export { type AddressKnown, type PersonBrief, type PersonKnown, listPersons, livingPerson, personsByAddresses, personsByIds, personsBySkeletons, readPerson } from './reads/persons.js';

/** The person with this address (lower case), or null. */
export async function personByAddress(db: Db, email: string): Promise<string | null> {
  const found = await db.selectFrom('person_addresses').where('email', '=', email).select('person_id').executeTakeFirst();
  return found?.person_id ?? null;
}

export async function addressesOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('person_addresses').where('person_id', '=', personId).select('email').orderBy('email').execute();
  return rows.map((row) => row.email);
}

// Persons as lists and one by one.

import { sql } from 'kysely';
import type { IsoDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { type PersonName, inScriptOrder } from '../names/name.js';
import { skeletonOf } from '../names/skeleton.js';
import type {} from '../person-tables.js';
import type {} from '../tables.js';
import { type AffiliationKnown, affiliationsOf, presentAffiliation } from './affiliations.js';

export interface PersonBrief {
  id: string;
  name: Multilingual;
  emails: string[];
  /** With whom the person is on the day of asking. */
  affiliation: { body: Multilingual; country: string | null } | null;
}

export interface AddressKnown {
  email: string;
  verifiedAt: Date | null;
}

export interface PersonKnown {
  id: string;
  name: Multilingual;
  names: PersonName[];
  addresses: AddressKnown[];
  affiliations: AffiliationKnown[];
  createdAt: Date;
  /** The ids of persons that turned out to be this one. */
  formerIds: string[];
  mergedInto: string | null;
  erased: boolean;
}

/** Persons by family name, 50 a page: those whose names or addresses hold some words. One query. */
export async function listPersons(db: Db, of: { words?: string | null; after?: string | null; on: IsoDate; size?: number }): Promise<{ rows: PersonBrief[]; after: string | null }> {
  const size = of.size ?? 50;
  let query = db
    .selectFrom('persons')
    .where('merged_into', 'is', null)
    .where('erased_at', 'is', null)
    .select(['id', 'name', 'sort_key', addressList, presentAffiliation(of.on)])
    .orderBy('sort_key')
    .orderBy('id')
    .limit(size + 1);
  for (const word of skeletonOf(of.words ?? '').split(' ').filter(Boolean).slice(0, 6)) query = query.where(holds(word));
  if (of.words?.includes('@')) query = query.where(sql<boolean>`exists (select 1 from person_addresses where person_id = persons.id and email like ${`%${of.words.trim().toLowerCase().replace(/[\\%_]/g, '\\$&')}%`})`);
  const at = (of.after ?? '').lastIndexOf('~');
  const [key, id] = [of.after?.slice(0, at) ?? '', of.after?.slice(at + 1)];
  if (at >= 0 && isId(id)) query = query.where(sql<boolean>`(sort_key, id) > (${key}, ${id}::uuid)`);
  const rows = await query.execute();
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { rows: rows.slice(0, size).map(({ sort_key: _, ...brief }) => brief), after: last ? `${last.sort_key}~${last.id}` : null };
}

const addressList = sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails');

/** A word of a name, whatever its marks; or of an address. */
function holds(word: string) {
  return sql<boolean>`(exists (select 1 from person_names where person_id = persons.id and skeleton like ${`%${word}%`})
    or exists (select 1 from person_addresses where person_id = persons.id and email like ${`%${word}%`}))`;
}

/** Persons by their ids, with names and addresses. One query. */
export async function personsByIds(db: Db, ids: readonly string[], on: IsoDate): Promise<PersonBrief[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('persons').where('id', 'in', ids).select(['id', 'name', addressList, presentAffiliation(on)]).execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Everything that people know of a person; null when there is none. Five queries. */
export async function readPerson(db: Db, id: string): Promise<PersonKnown | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom('persons').where('id', '=', id).select(['id', 'name', 'created_at', 'merged_into', 'erased_at']).executeTakeFirst();
  if (!row) return null;
  const names = await db.selectFrom('person_names').where('person_id', '=', id).selectAll().execute();
  const addresses = await db.selectFrom('person_addresses').where('person_id', '=', id).select(['email', 'verified_at as verifiedAt']).orderBy('email').execute();
  const former = await db.selectFrom('persons').where('merged_into', '=', id).select('id').orderBy('id').execute();
  return {
    id: row.id,
    name: row.name,
    names: inScriptOrder(names.map((name) => ({ script: name.script, title: name.title, given: name.given, family: name.family, familyFirst: name.family_first, written: name.written }))),
    addresses,
    affiliations: await affiliationsOf(db, id),
    createdAt: row.created_at,
    formerIds: former.map((one) => one.id),
    mergedInto: row.merged_into,
    erased: row.erased_at !== null,
  };
}

/** The living person that an id stands for, through merges; null when there is none or it was erased. One query. */
export async function livingPerson(db: Db, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const found = await db.selectFrom('persons').where('id', '=', id).select(['id', 'merged_into', 'erased_at']).executeTakeFirst();
  return !found || found.erased_at ? null : (found.merged_into ?? found.id);
}

/** Who has names of these skeletons: by the skeleton. One query. */
export async function personsBySkeletons(db: Db, skeletons: readonly string[]): Promise<Map<string, { id: string; name: Multilingual }[]>> {
  const wanted = [...new Set(skeletons.filter(Boolean))];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('person_names')
    .innerJoin('persons', 'persons.id', 'person_names.person_id')
    .where('skeleton', 'in', wanted)
    .where('persons.merged_into', 'is', null)
    .where('persons.erased_at', 'is', null)
    .select(['skeleton', 'persons.id', 'persons.name'])
    .orderBy('persons.id')
    .execute();
  const found = new Map<string, { id: string; name: Multilingual }[]>();
  for (const { skeleton, id, name } of rows) found.set(skeleton, [...(found.get(skeleton) ?? []).filter((one) => one.id !== id), { id, name }]);
  return found;
}

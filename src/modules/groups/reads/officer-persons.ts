// Who the officers of letters are, or may be, among the persons.

import type { IsoDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { skeletonOf } from '../../people/index.js';
import { type PersonBrief, personsByIds, personsBySkeletons } from '../../people/reads.js';
import type { OfficeRole } from '../group.js';

export interface OfficerTerm {
  id: string;
  groupId: string;
  role: OfficeRole;
  name: Multilingual;
  affiliation: Multilingual;
  country: Multilingual;
  from: IsoDate | null;
  until: IsoDate | null;
  /** Whom the secretariat confirmed it to be. */
  personId: string | null;
}

/** One term of an officer; null when the group has none such. One query. */
export async function officerTerm(db: Db, groupId: string, officerId: string): Promise<OfficerTerm | null> {
  if (!isId(officerId)) return null;
  const row = await db.selectFrom('group_officers').where('group_id', '=', groupId).where('id', '=', officerId).selectAll().executeTakeFirst();
  return row ? termOf(row) : null;
}

/** The terms of a person in groups, those that last first. One query. */
export async function termsOfPerson(db: Db, personId: string): Promise<(OfficerTerm & { acronym: string; slug: string })[]> {
  const rows = await db
    .selectFrom('group_officers')
    .innerJoin('groups', 'groups.id', 'group_officers.group_id')
    .where('person_id', '=', personId)
    .selectAll('group_officers')
    .select(['groups.acronym', 'groups.slug'])
    .orderBy('until_on', (by) => by.desc().nullsFirst())
    .orderBy('groups.acronym_key')
    .orderBy('group_officers.id')
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...termOf(row), acronym: row.acronym, slug: row.slug }));
}

/** Persons who bear a name of an officer, in any script and order: by the officer's id. Two queries, whatever their number. */
export async function likelyPersons(db: Db, officers: readonly { id: string; name: Multilingual }[], on: IsoDate): Promise<Map<string, PersonBrief[]>> {
  const bySkeleton = await personsBySkeletons(db, officers.flatMap(skeletons));
  const meant = officers.map((officer) => [officer.id, [...new Set(skeletons(officer).flatMap((skeleton) => bySkeleton.get(skeleton) ?? []).map((one) => one.id))]] as const);
  const persons = await personsByIds(db, [...new Set(meant.flatMap(([, ids]) => ids))], on);
  return new Map(meant.map(([id, ids]) => [id, persons.filter((person) => ids.includes(person.id))]));
}

function skeletons({ name }: { name: Multilingual }): string[] {
  return Object.values(name).map(skeletonOf).filter(Boolean);
}

interface TermRow {
  id: string;
  group_id: string;
  role: OfficeRole;
  name: Multilingual;
  affiliation: Multilingual;
  country: Multilingual;
  from_on: string | null;
  until_on: string | null;
  person_id: string | null;
}

function termOf({ id, group_id, role, name, affiliation, country, from_on, until_on, person_id }: TermRow): OfficerTerm {
  return { id, groupId: group_id, role, name, affiliation, country, from: from_on, until: until_on, personId: person_id };
}

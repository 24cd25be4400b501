// What a list is compared with: everybody whom its addresses and names may mean.

import { sql } from 'kysely';
import type { IsoDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { Known, KnownPerson } from '../import/plan.js';
import type { PersonName } from '../names/name.js';
import { skeletonOf } from '../names/skeleton.js';
import type {} from '../person-tables.js';

/** The list under an id that waits to be imported; null when it is gone. */
export async function importById(db: Db, id: string): Promise<{ name: string; bytes: Buffer } | null> {
  if (!isId(id)) return null;
  return (await db.selectFrom('person_imports').where('id', '=', id).select(['name', 'bytes']).executeTakeFirst()) ?? null;
}

/** Everybody whom these addresses and skeletons of names may mean, by each. One query. */
export async function personsMeant(db: Db, asked: { emails: string[]; skeletons: string[]; on: IsoDate }): Promise<Pick<Known, 'byEmail' | 'bySkeleton'>> {
  const { rows } = await sql<{ id: string; name: Multilingual; emails: string[]; names: PersonName[]; open: KnownPerson['open'] }>`
    select persons.id, persons.name,
      array(select email from person_addresses where person_id = persons.id) as emails,
      coalesce((select jsonb_agg(jsonb_build_object('script', script, 'title', title, 'given', given, 'family', family, 'familyFirst', family_first, 'written', written))
        from person_names where person_id = persons.id), '[]') as names,
      coalesce((select jsonb_agg(jsonb_build_object('bodyId', affiliations.body_id, 'body', coalesce(bodies.name, body_words), 'title', title,
          'country', coalesce(affiliations.country, bodies.country)))
        from affiliations left join bodies on bodies.id = affiliations.body_id
        where person_id = persons.id and (until_on is null or until_on >= ${asked.on}::date)), '[]') as open
    from persons
    where merged_into is null and erased_at is null
      and (id in (select person_id from person_addresses where email = any (${asked.emails}::text[]))
        or id in (select person_id from person_names where skeleton = any (${asked.skeletons}::text[])))
    order by id`.execute(db);
  const byEmail = new Map<string, KnownPerson>();
  const bySkeleton = new Map<string, KnownPerson[]>();
  for (const { emails, ...person } of rows) {
    for (const email of emails) byEmail.set(email, person);
    for (const skeleton of new Set(person.names.map((name) => skeletonOf(name.written)))) bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), person]);
  }
  return { byEmail, bySkeleton };
}

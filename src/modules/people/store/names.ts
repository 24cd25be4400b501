// Names of persons: written together with how they are shown and where they stand in a list.

import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { type PersonName, namesShown, sortKeyOfName } from '../names/name.js';
import { skeletonOf } from '../names/skeleton.js';
import type {} from '../person-tables.js';
import type {} from '../tables.js';

/** Puts names in the place of those that a person had. `shown` stands where there is no name yet (an address). */
export async function writeNames(db: Db, personId: string, names: readonly PersonName[], shown?: Multilingual): Promise<void> {
  await db.deleteFrom('person_names').where('person_id', '=', personId).execute();
  if (names.length > 0)
    await db
      .insertInto('person_names')
      .values(names.map((name) => nameRow(personId, name)))
      .execute();
  const name = names.length > 0 ? namesShown(names) : (shown ?? {});
  const sortKey = names.length > 0 ? sortKeyOfName(names) : (Object.values(name)[0] ?? '').toLowerCase().slice(0, 100);
  await db
    .updateTable('persons')
    .set({ name: JSON.stringify(name), sort_key: sortKey })
    .where('id', '=', personId)
    .execute();
}

/** A name as its row. */
export function nameRow(personId: string, name: PersonName) {
  const { script, title, given, family, familyFirst, written } = name;
  return { person_id: personId, script, title, given, family, family_first: familyFirst, written, skeleton: skeletonOf(written) };
}

// Every insert and update of bodies.

import { newId } from '../../kit/ids.js';
import { LANGUAGES } from '../../kit/languages.js';
import type { Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { type BodyKind, type Membership, bodySlug, nameKey, sortKeyOf } from './body.js';
import type {} from './tables.js';

export interface BodyWritten {
  kind: BodyKind;
  membership: Membership | null;
  acronym: string | null;
  name: Multilingual;
  country: string | null;
  parentId: string | null;
  web: string | null;
  endedOn: string | null;
  studyGroups: string[];
  aliases: string[];
}

/** Keeps others from naming bodies until the end of the transaction, so that no two get one name. */
export async function lockNames(db: Db): Promise<void> {
  await db.selectFrom('bodies').select('id').orderBy('id').limit(1).forUpdate().execute();
}

export async function addBodyRow(db: Db, body: BodyWritten, at: Date): Promise<{ id: string; slug: string }> {
  const id = newId();
  const slug = await freeSlug(db, bodySlug(body.acronym, body.name));
  await db
    .insertInto('bodies')
    .values({ id, slug, ...columnsOf(body), created_at: at })
    .execute();
  await writeNames(db, id, body);
  return { id, slug };
}

export async function changeBodyRow(db: Db, id: string, body: BodyWritten): Promise<void> {
  await db.updateTable('bodies').set(columnsOf(body)).where('id', '=', id).execute();
  await db.deleteFrom('body_names').where('body_id', '=', id).execute();
  await writeNames(db, id, body);
}

function columnsOf(body: BodyWritten) {
  const { kind, membership, acronym, name, country, web } = body;
  return { kind, membership, acronym, name: JSON.stringify(name), sort_key: sortKeyOf(acronym, name), country, web, parent_id: body.parentId, ended_on: body.endedOn, study_groups: body.studyGroups };
}

async function writeNames(db: Db, id: string, { acronym, name, aliases }: BodyWritten): Promise<void> {
  const names = LANGUAGES.flatMap((language) => (name[language] ? [{ is: 'name' as const, language, words: name[language] }] : []));
  const all = [...(acronym ? [{ is: 'acronym' as const, language: null, words: acronym }] : []), ...names, ...aliases.map((words) => ({ is: 'alias' as const, language: null, words }))];
  const rows = all.map((one) => ({ ...one, body_id: id, key: nameKey(one.words) })).filter((row) => row.key);
  if (rows.length > 0) await db.insertInto('body_names').values(rows).execute();
}

async function freeSlug(db: Db, plain: string): Promise<string> {
  const taken = new Set((await db.selectFrom('bodies').where('slug', 'like', `${plain}%`).select('slug').execute()).map((row) => row.slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

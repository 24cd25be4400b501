// What may be asked about bodies: the list, one of them, who is meant by a name.

import { sql } from 'kysely';
import type { IsoDate } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import { type Db, kept } from '../../storage/index.js';
import { type BodyKind, type Membership, nameKey } from './body.js';
import type {} from './tables.js';

export interface BodyBrief {
  id: string;
  slug: string;
  kind: BodyKind;
  membership: Membership | null;
  acronym: string | null;
  name: Multilingual;
  /** ISO 3166 code. */
  country: string | null;
  endedOn: IsoDate | null;
  /** The study groups that an Associate has joined, by acronym; empty where none is known. */
  studyGroups: string[];
}

export interface BodyKnown extends BodyBrief {
  parent: BodyBrief | null;
  children: BodyBrief[];
  aliases: { words: string; language: Language | null }[];
  web: string | null;
}

const BRIEF = ['bodies.id', 'bodies.slug', 'bodies.kind', 'bodies.membership', 'bodies.acronym', 'bodies.name', 'bodies.country', 'bodies.ended_on as endedOn', 'bodies.study_groups as studyGroups'] as const;
const CHILDREN_SHOWN = 200;

/** Bodies in the order of their acronyms or names, 50 a page; of a kind, whose names begin with or hold some words. One query. */
export async function listBodies(
  db: Db,
  of: { kind?: BodyKind | null; words?: string | null; after?: string | null; size?: number } = {},
): Promise<{ rows: BodyBrief[]; after: string | null }> {
  const size = of.size ?? 50;
  let query = db.selectFrom('bodies').select(BRIEF).select('sort_key').orderBy('sort_key').orderBy('id').limit(size + 1);
  if (of.kind) query = query.where('kind', '=', of.kind);
  const key = nameKey(of.words ?? '');
  if (of.words?.trim()) query = query.where(sql<boolean>`exists (select 1 from body_names where body_id = bodies.id and key like ${`%${key || '?'}%`})`);
  const [sortKey, id] = (of.after ?? '').split('~');
  if (sortKey !== undefined && isId(id)) query = query.where(sql<boolean>`(sort_key, id) > (${sortKey}, ${id}::uuid)`);
  const rows = await query.execute();
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { rows: rows.slice(0, size).map(({ sort_key: _, ...brief }) => brief), after: last ? `${last.sort_key}~${last.id}` : null };
}

/** Bodies that some words may mean, best first: the whole name, then those that begin with it, then those that hold it. One query. */
export async function findBodies(db: Db, words: string, limit = 20): Promise<BodyBrief[]> {
  const key = nameKey(words);
  if (!key) return [];
  const rows = await db
    .selectFrom('bodies')
    .innerJoin('body_names', 'body_names.body_id', 'bodies.id')
    .where('body_names.key', 'like', `%${key}%`)
    .select(BRIEF)
    .select(sql<number>`min(case when body_names.key = ${key} then 0 when body_names.key like ${`${key}%`} then 1 else 2 end)`.as('rank'))
    .groupBy('bodies.id')
    .orderBy('rank')
    .orderBy('bodies.sort_key')
    .limit(limit)
    .execute();
  return rows.map(({ rank: _, ...brief }) => brief);
}

/** The body that a name, acronym or alias means in any language; null when it means none, or more than one. One query. */
export async function bodyByName(db: Db, words: string): Promise<BodyBrief | null> {
  return (await bodiesByNames(db, [words])).get(words) ?? null;
}

/** The same for many names at once: by the words as they were given. One query. */
export async function bodiesByNames(db: Db, words: readonly string[]): Promise<Map<string, BodyBrief>> {
  const keys = [...new Set(words.map(nameKey).filter(Boolean))];
  if (keys.length === 0) return new Map();
  const over = keys.length === 1 ? kept(db) : db;
  const rows = await over.selectFrom('bodies').innerJoin('body_names', 'body_names.body_id', 'bodies.id').where('body_names.key', 'in', keys).select(BRIEF).select(['body_names.key', 'body_names.is']).execute();
  const meant = new Map<string, BodyBrief>();
  for (const key of keys) {
    const named = rows.filter((row) => row.key === key);
    // An alias of one does not take the name of another away from it.
    const own = named.filter((row) => row.is !== 'alias');
    const ids = new Set((own.length > 0 ? own : named).map((row) => row.id));
    const found = ids.size === 1 ? (own[0] ?? named[0]) : undefined;
    if (found) meant.set(key, briefOf(found));
  }
  return new Map(words.flatMap((one) => (meant.has(nameKey(one)) ? [[one, meant.get(nameKey(one)) as BodyBrief] as const] : [])));
}

export async function bodiesByIds(db: Db, ids: readonly string[]): Promise<BodyBrief[]> {
  return ids.length === 0 ? [] : db.selectFrom('bodies').where('id', 'in', ids).select(BRIEF).orderBy('sort_key').execute();
}

/** One body in a line, by its slug or id; null when there is none. */
export async function bodyBrief(db: Db, of: { slug: string } | { id: string }): Promise<BodyBrief | null> {
  if ('id' in of && !isId(of.id)) return null;
  const query = db.selectFrom('bodies').select(BRIEF);
  return (await ('slug' in of ? query.where('slug', '=', of.slug) : query.where('id', '=', of.id)).executeTakeFirst()) ?? null;
}

/** Everything known of a body; null when there is none. Four queries. */
export async function readBody(db: Db, of: { slug: string } | { id: string }): Promise<BodyKnown | null> {
  const query = db.selectFrom('bodies').select([...BRIEF, 'parent_id', 'web']);
  const found = await ('slug' in of ? query.where('slug', '=', of.slug) : query.where('id', '=', of.id)).executeTakeFirst();
  if (!found) return null;
  const { parent_id, web, ...brief } = found;
  const [parent] = parent_id ? await bodiesByIds(db, [parent_id]) : [];
  const children = await db.selectFrom('bodies').where('parent_id', '=', brief.id).select(BRIEF).orderBy('sort_key').limit(CHILDREN_SHOWN).execute();
  const aliases = await db.selectFrom('body_names').where('body_id', '=', brief.id).where('is', '=', 'alias').select(['words', 'language']).orderBy('words').execute();
  return { ...brief, web, parent: parent ?? null, children, aliases };
}

/** The body above another; null at the top. */
export async function parentIdOf(db: Db, id: string): Promise<string | null> {
  return (await db.selectFrom('bodies').where('id', '=', id).select('parent_id').executeTakeFirst())?.parent_id ?? null;
}

/** The ids of all bodies, for whoever enters them anew. */
export async function bodyIds(db: Db): Promise<string[]> {
  return (await db.selectFrom('bodies').select('id').orderBy('id').execute()).map((row) => row.id);
}

function briefOf({ id, slug, kind, membership, acronym, name, country, endedOn, studyGroups }: BodyBrief): BodyBrief {
  return { id, slug, kind, membership, acronym, name, country, endedOn, studyGroups };
}

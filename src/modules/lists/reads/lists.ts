// Lists, by their group and by their name.

import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { ListAccess, Moderation } from '../list.js';

export interface ListKnown {
  id: string;
  groupId: string;
  slug: string;
  acronym: string;
  groupName: Multilingual;
  name: string;
  access: ListAccess;
  moderation: Moderation;
  largest: number;
  attached: number;
}

/** The list of a group; null when it has none. One query. */
export async function listOfGroup(db: Db, groupId: string): Promise<ListKnown | null> {
  return knownOf(await known(db).where('lists.group_id', '=', groupId).executeTakeFirst());
}

/** The list with this name; null when there is none. */
export async function listByName(db: Db, name: string): Promise<ListKnown | null> {
  return knownOf(await known(db).where('lists.name', '=', name).executeTakeFirst());
}

export interface ListBrief {
  id: string;
  slug: string;
  acronym: string;
  groupName: Multilingual;
  access: ListAccess;
}

/** All lists by the acronym of their group, fifty a page. One query. */
export async function listsAfter(db: Db, after: string | null): Promise<{ rows: ListBrief[]; after: string | null }> {
  let query = known(db).orderBy('acronym').limit(51);
  if (after) query = query.where('acronym', '>', after);
  const rows = await query.execute();
  const shown = rows.slice(0, 50).map((row) => ({ id: row.id, slug: row.slug, acronym: row.acronym, groupName: row.group_name, access: row.access }));
  return { rows: shown, after: rows.length > 50 ? (shown.at(-1)?.acronym ?? null) : null };
}

/** The list with this id; null when there is none. */
export async function listById(db: Db, id: string): Promise<ListKnown | null> {
  return knownOf(await known(db).where('lists.id', '=', id).executeTakeFirst());
}

/** The lists whose archive is for their members; whether somebody reads one with a proved address. One query. */
export async function listsOfMembers(db: Db, personId: string | null): Promise<{ groupId: string; reads: boolean }[]> {
  const rows = await db
    .selectFrom('lists')
    .where('access', '=', 'members')
    .select('group_id')
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('list_subscriptions')
            .innerJoin('person_addresses', 'person_addresses.email', 'list_subscriptions.email')
            .whereRef('list_id', '=', 'lists.id')
            .where('person_addresses.person_id', '=', personId)
            .where('verified_at', 'is not', null)
            .where('state', '=', 'active')
            .select('list_subscriptions.id'),
        )
        .as('reads'),
    )
    .orderBy('lists.id')
    .execute();
  return rows.map((row) => ({ groupId: row.group_id, reads: Boolean(row.reads) }));
}

/** All lists that have readers of a digest or mails that wait, at most a thousand. */
export async function listsWithDigest(db: Db): Promise<ListKnown[]> {
  const rows = await known(db)
    .where((where) =>
      where.or([
        where.exists(where.selectFrom('list_subscriptions').whereRef('list_id', '=', 'lists.id').where('list_subscriptions.state', '=', 'active').where('mode', '=', 'digest').select('list_subscriptions.id')),
        where.exists(where.selectFrom('list_posts').whereRef('list_id', '=', 'lists.id').where('list_posts.state', '=', 'held').select('list_posts.id')),
      ]),
    )
    .orderBy('lists.id')
    .limit(1000)
    .execute();
  return rows.flatMap((row) => knownOf(row) ?? []);
}

function known(db: Db) {
  return db
    .selectFrom('lists')
    .innerJoin('groups', 'groups.id', 'lists.group_id')
    .select(['lists.id', 'group_id', 'slug', 'acronym', 'groups.name as group_name', 'lists.name', 'access', 'moderation', 'largest', 'attached']);
}

type Row = Omit<ListKnown, 'groupId' | 'groupName'> & { group_id: string; group_name: Multilingual };

function knownOf(row: Row | undefined): ListKnown | null {
  if (!row) return null;
  const { group_id: groupId, group_name: groupName, ...rest } = row;
  return { ...rest, groupId, groupName };
}

// What is known of whole lists: which records an import has not met any more, which have come back, and which lists have a record.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

export interface Compared {
  /** How many records the list had until now. */
  had: number;
  /** Those that it no longer has. */
  gone: string[];
  /** Those that it had lost and has again. */
  back: string[];
}

/** What a whole list had before against what it has now; one query. */
export async function comparedList(db: Db, list: string, ids: string[]): Promise<Compared> {
  const found = await sql<{ had: number; gone: string[]; back: string[] }>`
    with given as materialized (select distinct id from unnest(${ids}::text[]) as id)
    select count(*) filter (where gone_at is null)::int as had,
      coalesce(array_agg(record_id order by record_id) filter (where gone_at is null and given.id is null), '{}') as gone,
      coalesce(array_agg(record_id order by record_id) filter (where gone_at is not null and given.id is not null), '{}') as back
    from catalogue_listed left join given on given.id = record_id where list = ${list}`.execute(db);
  return found.rows[0] ?? { had: 0, gone: [], back: [] };
}

export interface Listing {
  list: string;
  goneAt: Date | null;
}

/** The whole lists that have or had a record. */
export async function listingsOf(db: Db, id: string): Promise<Listing[]> {
  const rows = await db.selectFrom('catalogue_listed').select(['list', 'gone_at']).where('record_id', '=', id).orderBy('list').execute();
  return rows.map(({ list, gone_at }) => ({ list, goneAt: gone_at }));
}

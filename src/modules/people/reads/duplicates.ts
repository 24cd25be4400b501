// Who may be one person twice: the same name, whatever its marks and order, or the same name in two addresses.

import { sql } from 'kysely';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../person-tables.js';

export interface Pair {
  one: string;
  other: string;
  oneName: Multilingual;
  otherName: Multilingual;
  because: 'name' | 'address';
}

/** Pairs that somebody should look at, 50 a page by their ids; without those of whom was said that they are two. One query. */
export async function likelyDuplicates(db: Db, of: { personId?: string; after?: string | null; size?: number } = {}): Promise<{ rows: Pair[]; after: string | null }> {
  const size = of.size ?? 50;
  const [one, other] = (of.after ?? '').split('~');
  const beyond = one && other && /^[0-9a-f-]{36}$/.test(one) && /^[0-9a-f-]{36}$/.test(other) ? sql`and (pairs.one, pairs.other) > (${one}::uuid, ${other}::uuid)` : sql``;
  const about = of.personId ? sql`a.person_id = ${of.personId}::uuid and b.person_id <> a.person_id` : sql`b.person_id > a.person_id`;
  const { rows } = await sql<Pair>`
    with pairs as (
      select least(a.person_id, b.person_id) as one, greatest(a.person_id, b.person_id) as other, 'name' as because
      from person_names a join person_names b on b.skeleton = a.skeleton
      where a.skeleton <> '' and ${about}
      union all
      select least(a.person_id, b.person_id), greatest(a.person_id, b.person_id), 'address'
      from person_addresses a join person_addresses b on split_part(b.email, '@', 1) = split_part(a.email, '@', 1)
      where split_part(a.email, '@', 1) ~ '^[a-z]{2,}[._-][a-z]{2,}' and ${about}
    )
    select pairs.one, pairs.other, max(pairs.because) as because, first.name as "oneName", second.name as "otherName"
    from pairs join persons first on first.id = pairs.one join persons second on second.id = pairs.other
    where first.merged_into is null and second.merged_into is null and first.erased_at is null and second.erased_at is null
      and not exists (select 1 from distinct_persons said where said.one = pairs.one and said.other = pairs.other) ${beyond}
    group by pairs.one, pairs.other, first.name, second.name
    order by pairs.one, pairs.other limit ${size + 1}`.execute(db);
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { rows: rows.slice(0, size), after: last ? `${last.one}~${last.other}` : null };
}

/** How many rows of a column hold a person. The names of table and column are those of the modules. */
export async function countOf(db: Db, where: { table: string; column: string }, personId: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(where.table)} where ${sql.ref(where.column)} = ${personId}::uuid`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

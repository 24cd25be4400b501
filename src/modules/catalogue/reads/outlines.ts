// Records in outline, for whoever looks through the whole catalogue; and which records name which others.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

export interface RecordOutline {
  id: string;
  sdo: string;
  designation: string;
  family: string;
  supplement: string | null;
  /** In English, else in any language. */
  title: string;
  status: string;
  year: number | null;
  committees: string[];
  ics: string[];
  keywords: string[];
}

const OUTLINE = sql`id, sdo, designation, family, supplement, coalesce(titles->>'en', (select value from jsonb_each_text(titles) limit 1), '') as title, status, year, committees, ics, keywords`;

/** The next records by id, without their long texts and relations. */
export async function recordOutlines(db: Db, { after, limit }: { after: string | null; limit: number }): Promise<RecordOutline[]> {
  const found = await sql<RecordOutline>`select ${OUTLINE} from catalogue_records where ${after}::text is null or id > ${after ?? ''} order by id limit ${limit}`.execute(db);
  return found.rows;
}

/** These records in outline, in any order. */
export async function outlinesByIds(db: Db, ids: readonly string[]): Promise<RecordOutline[]> {
  if (ids.length === 0) return [];
  const found = await sql<RecordOutline>`select ${OUTLINE} from catalogue_records where id = any(${ids}::text[])`.execute(db);
  return found.rows;
}

/** Families that these records name, or that name them, each with the record of these that it is tied to; at most 5,000. */
export async function familiesTiedTo(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await sql<{ family: string; id: string }>`
    select there.family, relation.record_id as id from catalogue_relations relation join catalogue_records there on there.keys @> array[relation.target_key]
      where relation.record_id = any(${ids}::text[])
    union all
    select there.family, mine.id from catalogue_records mine join catalogue_relations relation on relation.target_key = any(mine.keys)
      join catalogue_records there on there.id = relation.record_id
      where mine.id = any(${ids}::text[]) and there.family <> mine.family
    limit 5000`.execute(db);
  return new Map(found.rows.map((row) => [row.family, row.id]));
}

// All members of many families at once, with what tells whether work goes on there.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

export interface FamilyMember {
  id: string;
  sdo: string;
  designation: string;
  family: string;
  supplement: string | null;
  status: string;
  stage: string | null;
  edition: string | null;
  publishedOn: string | null;
  dates: Record<string, string>;
  planned: Record<string, string>;
  /** The days on which the catalogue first had it, and on which its stage or status last became another; the latter null when it never did. */
  seenOn: string;
  movedOn: string | null;
}

/** The editions, drafts and amendments of these families, whichever body lists them; one query. */
export async function membersOf(db: Db, families: readonly string[]): Promise<FamilyMember[]> {
  if (families.length === 0) return [];
  const found = await sql<FamilyMember>`
    select id, sdo, designation, family, supplement, status, stage, edition, published_on as "publishedOn", dates, coalesce(work -> 'planned', '{}') as planned,
      to_char(first_seen_at, 'YYYY-MM-DD') as "seenOn",
      (select to_char(max(at), 'YYYY-MM-DD') from catalogue_changes change where change.record_id = record.id and what in ('stage', 'status')) as "movedOn"
    from catalogue_records record where family = any(${families}::text[]) order by id`.execute(db);
  return found.rows;
}

// Records as JSON texts that the database writes: for whoever reads the whole catalogue in a thread of its own, so that this one need not.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

export interface RecordLine {
  id: string;
  /** `{id, sdo, designation, titles, abstracts, status, year, ics, altids, relations}`. */
  line: string;
  /** It changed after the instant that was named. */
  changed: boolean;
}

/** The next records by id, each as one text; `since` marks those that changed after it. */
export async function recordLines(db: Db, given: { after: string | null; limit: number; since: Date | null }): Promise<RecordLine[]> {
  const found = await sql<RecordLine>`
    select record.id, coalesce(record.changed_at > ${given.since}::timestamptz, false) as changed,
      json_build_object('id', record.id, 'sdo', sdo, 'designation', designation, 'titles', titles, 'abstracts', abstracts, 'status', status,
        'year', year, 'ics', ics, 'altids', altids,
        'relations', coalesce((select json_agg(json_build_object('type', type, 'target', target)) from catalogue_relations where record_id = record.id), '[]'))::text as line
    from catalogue_records record where ${given.after}::text is null or record.id > ${given.after ?? ''}
    order by record.id limit ${given.limit}`.execute(db);
  return found.rows;
}

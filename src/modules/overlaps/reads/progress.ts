// How far the newest comparison of the catalogue with itself is.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { Progress } from '../progress.js';

/** The comparison that was begun last; null before the first. One query. */
export async function newestProgress(db: Db): Promise<Progress | null> {
  const found = await sql<Progress>`
    select run.id, started_at as "startedAt", since, ended_at as "endedAt", stopped_at as "stoppedAt", shards as parts, trouble,
      (count(*) filter (where done_at is not null))::int as done, coalesce(sum(pairs), 0)::int as pairs,
      (count(distinct taken_by) filter (where done_at is null and taken_until > clock_timestamp()))::int as workers,
      greatest(max(taken_at), max(done_at)) as "heardAt"
    from overlap_runs run left join overlap_shards on run_id = run.id
    where run.id = (select id from overlap_runs order by started_at desc, id desc limit 1)
    group by run.id`.execute(db);
  return found.rows[0] ?? null;
}

// Deadlines of meetings that are ahead, with the meeting and the group that each belongs to.

import type { IsoDate } from '../../../kit/dates.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export interface DeadlineAhead {
  meetingId: string;
  groupId: string;
  kind: string;
  on: IsoDate;
  timeZone: string | null;
}

/** Deadlines of convened meetings from a day to a day, in the order of days; at most two thousand. One query. */
export async function deadlinesAhead(db: Db, of: { from: IsoDate; to: IsoDate }): Promise<DeadlineAhead[]> {
  const rows = await db
    .selectFrom('meeting_deadlines')
    .innerJoin('meetings', 'meetings.id', 'meeting_deadlines.meeting_id')
    .where('state', '=', 'convened')
    .where('on_date', '>=', of.from)
    .where('on_date', '<=', of.to)
    .select(['meeting_id', 'group_id', 'kind', 'on_date', 'time_zone'])
    .orderBy('on_date')
    .orderBy('meeting_id')
    .orderBy('kind')
    .limit(2000)
    .execute();
  return rows.map((row) => ({ meetingId: row.meeting_id, groupId: row.group_id, kind: row.kind, on: row.on_date, timeZone: row.time_zone }));
}

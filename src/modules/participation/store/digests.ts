// What focal points and participants were told of.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

/** Notes that a focal point is being told; false when they were told lately, or of all of it. */
export async function claimDigest(db: Db, of: { personId: string; newest: string; at: Date; notSince: Date }): Promise<boolean> {
  const { rows } = await sql`
    insert into approval_digests as digest (person_id, sent_at, newest) values (${of.personId}, ${of.at}, ${of.newest})
    on conflict (person_id) do update set sent_at = excluded.sent_at, newest = excluded.newest
      where digest.sent_at <= ${of.notSince} and digest.newest < excluded.newest
    returning person_id`.execute(db);
  return rows.length > 0;
}

export async function dropDigest(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('approval_digests').where('person_id', '=', personId).execute();
}

/** Notes that the participants of a meeting are being told of its link; false when they were. */
export async function claimLink(db: Db, meetingId: string, at: Date): Promise<boolean> {
  const claimed = db.updateTable('participation_forms').set({ link_told_at: at }).where('meeting_id', '=', meetingId).where('link_told_at', 'is', null);
  return (await claimed.returning('meeting_id').executeTakeFirst()) !== undefined;
}

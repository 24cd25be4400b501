// What was typed before somebody had signed in, as it is kept: sealed.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function sealedDraft(db: Db, of: { tokenHash: Buffer; meetingId: string; at: Date }): Promise<Buffer | null> {
  const query = db.selectFrom('registration_drafts').where('token_hash', '=', of.tokenHash).where('meeting_id', '=', of.meetingId).where('expires_at', '>', of.at);
  return (await query.select('sealed').executeTakeFirst())?.sealed ?? null;
}

/** The forms whose reminder is due, at most 200 at a time. */
export async function draftsToRemind(db: Db, at: Date): Promise<Buffer[]> {
  const rows = await db.selectFrom('registration_drafts').where('remind_at', '<=', at).where('expires_at', '>', at).select('token_hash').orderBy('remind_at').limit(200).execute();
  return rows.map((row) => row.token_hash);
}

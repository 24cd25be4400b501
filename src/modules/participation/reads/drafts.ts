// What was typed before somebody had signed in, as it is kept: sealed.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function sealedDraft(db: Db, of: { tokenHash: Buffer; meetingId: string; at: Date }): Promise<Buffer | null> {
  const query = db.selectFrom('registration_drafts').where('token_hash', '=', of.tokenHash).where('meeting_id', '=', of.meetingId).where('expires_at', '>', of.at);
  return (await query.select('sealed').executeTakeFirst())?.sealed ?? null;
}

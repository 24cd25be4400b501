// What only approved participants are told, as it is kept: sealed.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function sealedSecrets(db: Db, meetingId: string): Promise<{ bytes: Buffer | null; linkFrom: Date | null }> {
  const found = await db.selectFrom('participation_forms').where('meeting_id', '=', meetingId).select(['secrets', 'link_from']).executeTakeFirst();
  return { bytes: found?.secrets ?? null, linkFrom: found?.link_from ?? null };
}

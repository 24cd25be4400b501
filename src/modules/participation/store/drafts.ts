// Every insert, update and removal of forms that are not sent yet.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export interface DraftRow {
  tokenHash: Buffer;
  meetingId: string;
  sealed: Buffer;
  until: Date;
  addressHash: Buffer;
  language: string;
  remindAt: Date | null;
}

/** Adds a form. Of several from one address for one meeting the newest alone is reminded of, and none when one was before. */
export async function addDraft(db: Db, draft: DraftRow): Promise<void> {
  const same = db.updateTable('registration_drafts').set({ remind_at: null }).where('address_hash', '=', draft.addressHash);
  const before = await same.returning('reminded_at').execute();
  const reminded = before.some((row) => row.reminded_at !== null);
  await db
    .insertInto('registration_drafts')
    .values({
      token_hash: draft.tokenHash,
      meeting_id: draft.meetingId,
      sealed: draft.sealed,
      expires_at: draft.until,
      address_hash: draft.addressHash,
      language: draft.language,
      remind_at: reminded ? null : draft.remindAt,
    })
    .execute();
}

/** Claims the reminder of a form: who gets the row makes it; null when it was made. */
export async function claimReminder(db: Db, tokenHash: Buffer, at: Date) {
  const claimed = db.updateTable('registration_drafts').set({ remind_at: null, reminded_at: at }).where('token_hash', '=', tokenHash).where('remind_at', 'is not', null);
  return (await claimed.returning(['meeting_id', 'sealed', 'address_hash', 'language']).executeTakeFirst()) ?? null;
}

/** The same form once more, behind the link of its reminder. */
export async function copyDraft(db: Db, of: { from: Buffer; to: Buffer; until: Date; at: Date }): Promise<void> {
  const copied = db.selectFrom('registration_drafts').where('token_hash', '=', of.from);
  const row = await copied.select(['meeting_id', 'sealed', 'address_hash', 'language']).executeTakeFirstOrThrow();
  await db.insertInto('registration_drafts').values({ ...row, token_hash: of.to, expires_at: of.until, reminded_at: of.at }).execute();
}

export async function dropDrafts(db: Db, at: Date): Promise<void> {
  await db.deleteFrom('registration_drafts').where('expires_at', '<=', at).execute();
}

/** Removes a form, and what the same address filled in for the same meeting besides. */
export async function dropDraft(db: Db, tokenHash: Buffer): Promise<void> {
  const gone = await db.deleteFrom('registration_drafts').where('token_hash', '=', tokenHash).returning('address_hash').executeTakeFirst();
  if (gone?.address_hash) await db.deleteFrom('registration_drafts').where('address_hash', '=', gone.address_hash).execute();
}

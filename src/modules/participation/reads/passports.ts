// Passport data as it is kept: sealed.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function sealedPassport(db: Db, registrationId: string): Promise<Buffer | null> {
  const found = await db.selectFrom('registration_passports').where('registration_id', '=', registrationId).select('sealed').executeTakeFirst();
  return found?.sealed ?? null;
}

/** The registrations whose passport data is to go by a day: at most 500 at a time. */
export async function dueForPurge(db: Db, today: string): Promise<string[]> {
  const rows = await db.selectFrom('registration_passports').where('purge_on', '<=', today).select('registration_id').orderBy('purge_on').limit(500).execute();
  return rows.map((row) => row.registration_id);
}

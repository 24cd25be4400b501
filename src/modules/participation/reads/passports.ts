// Passport data as it is kept: sealed.

import { sql } from 'kysely';
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

/** The meetings that ended a month or more before a day, in whose registrations needs still stand: at most 200 at a time. */
export async function needsToForget(db: Db, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('meetings', 'meetings.id', 'registrations.meeting_id')
    .where(({ or, eb }) => or([eb('registrations.dietary', 'is not', null), eb('registrations.access_needs', 'is not', null)]))
    .where(sql<boolean>`coalesce(end_on, start_on) + interval '1 month' <= ${today}::date`)
    .select('meetings.id')
    .distinct()
    .limit(200)
    .execute();
  return rows.map((row) => row.id);
}

// Who the officers of letters are among the persons: written when it is confirmed, and when it turns out to be wrong.

import type { Db } from '../../../storage/index.js';

export async function linkOfficer(db: Db, officerId: string, link: { personId: string; by: string | null; at: Date }): Promise<void> {
  await db.updateTable('group_officers').set({ person_id: link.personId, confirmed_by: link.by, confirmed_at: link.at }).where('id', '=', officerId).execute();
}

export async function unlinkOfficer(db: Db, officerId: string): Promise<void> {
  await db.updateTable('group_officers').set({ person_id: null, confirmed_by: null, confirmed_at: null }).where('id', '=', officerId).execute();
}

/** The names of officers stay as they were printed; nothing says any more whose they are. */
export async function unlinkPerson(db: Db, personId: string): Promise<void> {
  await db.updateTable('group_officers').set({ person_id: null, confirmed_by: null, confirmed_at: null }).where('person_id', '=', personId).execute();
}

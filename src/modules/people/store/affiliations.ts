// Affiliations and focal points: begun and ended, never overwritten, so that what was so then can still be told.

import type { IsoDate } from '../../../kit/dates.js';
import { newId } from '../../../kit/ids.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { SaidBy } from '../person-tables.js';

export interface NewAffiliation {
  personId: string;
  bodyId: string | null;
  /** The body in words, where it is not known as one. */
  words: Multilingual | null;
  title: string | null;
  country: string | null;
  from: IsoDate | null;
  at: Date;
  saidBy: SaidBy;
}

export async function addAffiliationRow(db: Db, given: NewAffiliation): Promise<string> {
  const id = newId();
  const { personId, bodyId, words, title, country, from, at, saidBy } = given;
  await db
    .insertInto('affiliations')
    .values({ id, person_id: personId, body_id: bodyId, body_words: bodyId ? null : JSON.stringify(words ?? {}), title, country, from_on: from, until_on: null, created_at: at, said_by: saidBy })
    .execute();
  return id;
}

/** Ends one that is open; false when there is none such of this person. */
export async function endAffiliationRow(db: Db, personId: string, id: string, until: IsoDate): Promise<boolean> {
  const done = await db.updateTable('affiliations').set({ until_on: until }).where('id', '=', id).where('person_id', '=', personId).where('until_on', 'is', null).executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** Notes that a body confirms an open affiliation, or ends it as not so; null when there is none such that waits for a word. Gives whose it is. */
export async function settleAffiliation(db: Db, given: { id: string; bodyId: string; so: boolean; by: string | null; on: IsoDate; at: Date }): Promise<string | null> {
  const { id, bodyId, so, by, on, at } = given;
  const row = db.updateTable('affiliations').where('id', '=', id).where('body_id', '=', bodyId).where('until_on', 'is', null).where('confirmed_at', 'is', null);
  const set = so ? row.set({ confirmed_by: by, confirmed_at: at }) : row.set((ref) => ({ denied_at: at, until_on: ref.fn<string>('greatest', ['from_on', ref.cast<string>(ref.val(on), 'date')]) }));
  return (await set.returning('person_id').executeTakeFirst())?.person_id ?? null;
}

/** Makes somebody a focal point of a body; false when they are one, with no end or one that is to come. */
export async function addFocalPointRow(db: Db, given: { bodyId: string; personId: string; from: IsoDate; until: IsoDate | null }): Promise<boolean> {
  const open = db.selectFrom('focal_points').where('body_id', '=', given.bodyId).where('person_id', '=', given.personId).where('ended_at', 'is', null);
  const meeting = open.where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', given.from)])).where((row) => (given.until ? row('from_on', '<=', given.until) : row.lit(true)));
  if (await meeting.select('id').executeTakeFirst()) return false;
  const added = await db
    .insertInto('focal_points')
    .values({ id: newId(), body_id: given.bodyId, person_id: given.personId, from_on: given.from, until_on: given.until })
    .onConflict((conflict) => conflict.columns(['body_id', 'person_id']).where('until_on', 'is', null).doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) > 0;
}

/** Sets the last day of a term that has not ended; `at` when it is over at once. A term that has not begun ends on its first day. False when there is none. */
export async function endFocalPointRow(db: Db, given: { bodyId: string; personId: string; until: IsoDate; at: Date | null }): Promise<boolean> {
  const query = db.updateTable('focal_points').set((row) => ({ until_on: row.fn<string>('greatest', ['from_on', row.cast<string>(row.val(given.until), 'date')]), ended_at: given.at }));
  const open = query.where('body_id', '=', given.bodyId).where('person_id', '=', given.personId).where('ended_at', 'is', null);
  const done = await open.where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', given.until)])).executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

// Of what somebody was told: drafts that wait, addresses from which mail came back.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

/** Marks the drafts that nobody was told of and gives their ids: those that a machine made, and those that a person left since a moment. One statement. */
export async function takeUntold(db: Db, of: { at: Date; leftSince: Date }): Promise<string[]> {
  const taken = await sql<{ id: string }>`
    update mailings set told_at = ${of.at}
    where state = 'draft' and told_at is null and (made_by is null or made_at <= ${of.leftSince})
    returning id`.execute(db);
  return taken.rows.map((row) => row.id);
}

/** Marks that somebody is told of the addresses to which nothing more is sent, and of which nobody was told. One statement. */
export async function takeUntoldReturned(db: Db, at: Date): Promise<{ email: string; reason: string }[]> {
  const taken = await sql<{ email: string; reason: string }>`
    update mail_bounces set told_at = ${at} where marked and told_at is null and confirmed_at is null returning email, reason`.execute(db);
  return taken.rows.sort((one, other) => (one.email < other.email ? -1 : 1));
}

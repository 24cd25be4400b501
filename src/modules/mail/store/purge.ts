// Taking mails that came in out of the database, and then their files.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';

/** Removes mails of a state that were settled before a moment, a thousand at most, and notes their files. Gives how many there were. One statement. */
export async function removeInbound(db: Db, of: { state: 'taken' | 'refused'; before: Date; at: Date }): Promise<number> {
  const gone = await sql<{ count: string }>`
    with gone as (
      delete from mail_inbound where id in (
        select id from mail_inbound where state = ${of.state} and taken_at < ${of.before} order by id limit 1000 for update skip locked)
      returning file
    ), noted as (
      insert into mail_dropped_files (file, at) select distinct file, ${of.at}::timestamptz from gone on conflict do nothing
    )
    select count(*) from gone`.execute(db);
  return Number(gone.rows[0]?.count ?? 0);
}

/** Removes all that came from these addresses, and notes their files. */
export async function removeInboundFrom(db: Db, emails: readonly string[], at: Date): Promise<void> {
  if (emails.length === 0) return;
  await sql`
    with gone as (delete from mail_inbound where envelope_from = any(${emails}) and state <> 'waiting' returning file)
    insert into mail_dropped_files (file, at) select distinct file, ${at}::timestamptz from gone on conflict do nothing`.execute(db);
}

/** Files that were noted before a moment and that no mail needs any longer, a thousand at most. */
export async function filesToDrop(db: Db, before: Date): Promise<string[]> {
  const rows = await sql<{ file: string }>`
    select file from mail_dropped_files where at < ${before} and not exists (select from mail_inbound where mail_inbound.file = mail_dropped_files.file) limit 1000`.execute(db);
  return rows.rows.map((row) => row.file);
}

export async function fileDropped(db: Db, file: string): Promise<void> {
  await db.deleteFrom('mail_dropped_files').where('file', '=', file).execute();
}

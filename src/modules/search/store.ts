// Every insert and delete of search entries. An entry is replaced whole: its words belong to its text.

import { sql } from 'kysely';
import { newId } from '../../kit/ids.js';
import type { Language } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { ANALYSER, CONFIGURATIONS, analysed, cleaned } from './analyser.js';
import type { Audience } from './tables.js';

export interface EntryRow {
  kind: string;
  thingId: string;
  part: string;
  language: Language;
  groupId: string | null;
  designation: string | null;
  path: string;
  title: string;
  body: string;
  audience: Audience;
}

/** Body text beyond this is shown and found only up to here: a tsvector may not exceed 1 MB. */
const LONGEST = 100_000;

export async function writeEntries(db: Db, rows: EntryRow[], at: Date): Promise<void> {
  for (let first = 0; first < rows.length; first += 500) {
    await db
      .insertInto('search_entries')
      .values(rows.slice(first, first + 500).map((row) => valuesOf(row, at)))
      .onConflict((conflict) =>
        conflict.columns(['kind', 'thing_id', 'part', 'language']).doUpdateSet((update) => ({
          group_id: update.ref('excluded.group_id'),
          designation: update.ref('excluded.designation'),
          path: update.ref('excluded.path'),
          title: update.ref('excluded.title'),
          body: update.ref('excluded.body'),
          audience: update.ref('excluded.audience'),
          changed_at: update.ref('excluded.changed_at'),
          analyser: update.ref('excluded.analyser'),
          words: update.ref('excluded.words'),
        })),
      )
      .execute();
  }
}

function valuesOf(row: EntryRow, at: Date) {
  const body = row.body.slice(0, LONGEST);
  const title = analysed([row.designation, row.title].filter(Boolean).join(' '));
  const configuration = sql`${CONFIGURATIONS[row.language]}::regconfig`;
  return {
    id: newId(at.getTime()),
    kind: row.kind,
    thing_id: row.thingId,
    part: row.part,
    language: row.language,
    group_id: row.groupId,
    designation: row.designation,
    path: row.path,
    title: cleaned(row.title),
    body: cleaned(body),
    audience: row.audience,
    changed_at: at,
    analyser: ANALYSER,
    words: sql<string>`setweight(to_tsvector(${configuration}, ${title}), 'A') || setweight(to_tsvector('simple', ${title}), 'A') || to_tsvector(${configuration}, ${analysed(body)})`,
  };
}

/** Takes out the entries of a thing; without a thing, all of a kind. */
export async function dropEntries(db: Db, which: { kind: string; thingId?: string }): Promise<void> {
  let query = db.deleteFrom('search_entries').where('kind', '=', which.kind);
  if (which.thingId) query = query.where('thing_id', '=', which.thingId);
  await query.execute();
}

export async function changeAudience(db: Db, of: { kind: string; groupId: string; audience: Audience }): Promise<void> {
  await db.updateTable('search_entries').set({ audience: of.audience }).where('kind', '=', of.kind).where('group_id', '=', of.groupId).execute();
}

/** Takes out what an older analyser made. */
export async function dropOutdated(db: Db): Promise<void> {
  await db.deleteFrom('search_entries').where('analyser', '<>', ANALYSER).execute();
}

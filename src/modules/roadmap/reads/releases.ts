// What was released of a roadmap.

import type { IsoDate } from '../../../kit/dates.js';
import type { Language, Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { Contents } from '../roadmap.js';
import type {} from '../tables.js';

export interface ReleaseBrief {
  number: number;
  meeting: number | null;
  on: IsoDate;
  note: Multilingual;
  entries: number;
}

export interface Release extends ReleaseBrief {
  contents: Contents;
}

/** The releases of a roadmap, newest first. */
export async function releasesOf(db: Db, groupId: string): Promise<ReleaseBrief[]> {
  const rows = await db
    .selectFrom('roadmap_releases')
    .where('group_id', '=', groupId)
    .select(['number', 'meeting', 'released_on', 'note'])
    .select((of) => of.fn<number>('jsonb_array_length', [of.ref('contents', '->').key('entries' as never)]).as('entries'))
    .orderBy('number', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({ number: row.number, meeting: row.meeting, on: row.released_on, note: row.note as Multilingual, entries: row.entries }));
}

/** A release as it was frozen; the newest without a number; null when there is none. */
export async function releaseOf(db: Db, groupId: string, number?: number): Promise<Release | null> {
  let query = db.selectFrom('roadmap_releases').where('group_id', '=', groupId);
  if (number !== undefined) query = query.where('number', '=', number);
  const row = await query.selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  const contents = row.contents as Contents;
  return { number: row.number, meeting: row.meeting, on: row.released_on, note: row.note as Multilingual, entries: contents.entries.length, contents };
}


/** The papers of a release whose bytes are kept. */
export async function frozenPapers(db: Db, groupId: string, number: number): Promise<{ language: Language; format: string; file: string }[]> {
  return db.selectFrom('roadmap_release_files').where('group_id', '=', groupId).where('number', '=', number).select(['language', 'format', 'file']).execute();
}

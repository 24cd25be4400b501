// What stood in a roadmap on an earlier day: of each entry the last that was said of it until then.

import { sql } from 'kysely';
import { type IsoDate, addDays, dateInGeneva, instantIn } from '../../../kit/dates.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { listMeetings } from '../../meetings/reads.js';
import { type Contents, type Entry, type EntryFacts, entryKey } from '../roadmap.js';
import type {} from '../tables.js';

/** What stood in a roadmap at an instant, by the areas of today. Two queries. */
export async function roadmapAt(db: Db, groupId: string, at: Date): Promise<Contents> {
  const areas = await db.selectFrom('roadmap_areas').where('group_id', '=', groupId).select(['id', 'title']).orderBy('place').execute();
  const { rows } = await sql<{ id: string; facts: EntryFacts | null }>`
    select distinct on (entry_id) entry_id as id, facts from roadmap_versions
    where group_id = ${groupId} and at < ${at} order by entry_id, at desc, nr desc`.execute(db);
  const places = new Map(areas.map((area, place) => [area.id, place]));
  const place = (entry: Entry) => places.get(entry.areaId ?? '') ?? areas.length;
  const entries = rows.flatMap(({ id, facts }): Entry[] => (facts ? [{ id, ...facts }] : []));
  const sorted = entries.sort((a, b) => place(a) - place(b) || order(a.body, b.body) || order(entryKey(a.designation), entryKey(b.designation)));
  return { areas: areas.map((area) => ({ id: area.id, title: area.title as Multilingual })), entries: sorted };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface EntryVersion {
  at: Date;
  /** Null from when it was taken out. */
  facts: EntryFacts | null;
}

/** All that was said of an entry, the newest first. */
export async function versionsOf(db: Db, groupId: string, entryId: string, limit = 50): Promise<EntryVersion[]> {
  const rows = await db.selectFrom('roadmap_versions').where('group_id', '=', groupId).where('entry_id', '=', entryId).select(['at', 'facts']).orderBy('at', 'desc').orderBy('nr', 'desc').limit(limit).execute();
  return rows.map(({ at, facts }) => ({ at, facts: facts as EntryFacts | null }));
}

export interface Step extends EntryVersion {
  nr: string;
  entryId: string;
  /** What was said before; null for the first. */
  was: EntryFacts | null;
}

/** The latest that was said in a roadmap, the newest first: what came, what went, what is said otherwise. One query. */
export async function latestSteps(db: Db, groupId: string, limit = 50): Promise<Step[]> {
  const { rows } = await sql<{ nr: string; entry_id: string; at: Date; facts: EntryFacts | null; was: EntryFacts | null }>`
    select v.nr, v.entry_id, v.at, v.facts, (select facts from roadmap_versions b where b.group_id = v.group_id and b.entry_id = v.entry_id and (b.at, b.nr) < (v.at, v.nr) order by b.at desc, b.nr desc limit 1) as was
    from roadmap_versions v where v.group_id = ${groupId} order by v.at desc, v.nr desc limit ${limit}`.execute(db);
  return rows.map(({ nr, entry_id, at, facts, was }) => ({ nr, entryId: entry_id, at, facts, was }));
}

export interface PastMeeting {
  number: number;
  start: IsoDate;
  end: IsoDate;
}

/** The meetings of a group that are over, the newest first. Two queries. */
export async function meetingsPast(db: Db, groupId: string, today: IsoDate): Promise<PastMeeting[]> {
  const { past } = await listMeetings(db, groupId, { today });
  return past.filter((meeting) => meeting.state !== 'cancelled').map(({ number, start, end }) => ({ number, start, end: end ?? start }));
}

/** The instant at which a day begins in Geneva. */
export function beginningOf(on: IsoDate): Date {
  return instantIn('Europe/Zurich', on, '00:00');
}

/** The first instant after a meeting: what it decided on its days belongs to it. */
export function afterMeeting({ end }: PastMeeting): Date {
  return beginningOf(addDays(end, 1));
}

/** Today, in Geneva. */
export function todayIn(now: Date): IsoDate {
  return dateInGeneva(now);
}

// What stands in a roadmap: its areas and entries, and in which roadmaps a record stands.

import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { Area, Contents, Entry } from '../roadmap.js';
import type {} from '../tables.js';

/** Everything that stands in the roadmap of a group, areas and entries in their order. Two queries. */
export async function roadmapOf(db: Db, groupId: string): Promise<Contents> {
  const areas = await areasOf(db, groupId);
  const rows = await db
    .selectFrom('roadmap_entries')
    .leftJoin('roadmap_areas', 'roadmap_areas.id', 'roadmap_entries.area_id')
    .where('roadmap_entries.group_id', '=', groupId)
    .where('removed_at', 'is', null)
    .selectAll('roadmap_entries')
    .orderBy('roadmap_areas.place', (by) => by.asc().nullsLast())
    .orderBy('roadmap_entries.body')
    .orderBy('roadmap_entries.key')
    .execute();
  return { areas, entries: rows.map(entryOf) };
}

/** The technical areas of a roadmap in their order. */
export async function areasOf(db: Db, groupId: string): Promise<Area[]> {
  const rows = await db.selectFrom('roadmap_areas').where('group_id', '=', groupId).select(['id', 'title']).orderBy('place').orderBy('id').execute();
  return rows.map((area) => ({ id: area.id, title: area.title as Multilingual }));
}

/** One entry of a group, or null. */
export async function entryById(db: Db, groupId: string, id: string): Promise<Entry | null> {
  const row = await db.selectFrom('roadmap_entries').where('group_id', '=', groupId).where('id', '=', id).where('removed_at', 'is', null).selectAll().executeTakeFirst();
  return row ? entryOf(row) : null;
}

interface EntryRow {
  id: string;
  record_id: string | null;
  designation: string;
  title: unknown;
  body: string;
  area_id: string | null;
  status: Entry['status'];
  scope: Entry['scope'];
  lead: string | null;
  published_on: string | null;
  notes: unknown;
  milestone: unknown;
  milestone_on: string | null;
  url: string | null;
}

/** An entry as its row says it. */
export function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    recordId: row.record_id,
    designation: row.designation,
    title: row.title as Multilingual,
    body: row.body,
    areaId: row.area_id,
    status: row.status,
    scope: row.scope,
    lead: row.lead,
    publishedOn: row.published_on,
    notes: row.notes as Multilingual,
    milestone: row.milestone as Multilingual,
    milestoneOn: row.milestone_on,
    url: row.url,
  };
}

/** The groups in whose roadmaps a record of the catalogue stands: for the pages of the catalogue. */
export async function roadmapsWith(db: Db, recordId: string): Promise<{ groupId: string; slug: string; acronym: string }[]> {
  return db
    .selectFrom('roadmap_entries')
    .innerJoin('groups', 'groups.id', 'roadmap_entries.group_id')
    .where('record_id', '=', recordId)
    .where('removed_at', 'is', null)
    .select(['groups.id as groupId', 'groups.slug', 'groups.acronym'])
    .orderBy('groups.acronym')
    .execute();
}

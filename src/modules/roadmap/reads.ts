// What may be asked about roadmaps: what stands in one, what is proposed, what was released, what belongs to it and does not stand there.

import type { IsoDate } from '../../kit/dates.js';
import type { Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type { Area, Contents, Entry, EntryFacts } from './roadmap.js';
import type {} from './tables.js';

export { type Found, factsOfRecord, recordsOnRoadmap, searchFor, suggestionsFor, tiesOf } from './reads/catalogue.js';

/** Everything that stands in the roadmap of a group, areas and entries in their order. Two queries. */
export async function roadmapOf(db: Db, groupId: string): Promise<Contents> {
  const areas = await db.selectFrom('roadmap_areas').where('group_id', '=', groupId).select(['id', 'title']).orderBy('place').execute();
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
  return { areas: areas.map((area): Area => ({ id: area.id, title: area.title as Multilingual })), entries: rows.map(entryOf) };
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

function entryOf(row: EntryRow): Entry {
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

export interface Proposal {
  id: string;
  kind: 'add' | 'change' | 'remove';
  /** The entry that is meant, as it stands; null for `add`, or when it is gone. */
  entry: Entry | null;
  facts: Partial<EntryFacts>;
  reason: string;
  statement: string | null;
  quote: string | null;
  state: 'open' | 'accepted' | 'refused';
  proposedBy: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
  answer: string | null;
}

const PAGE = 50;

/** Proposals for a roadmap, the open ones first and the newest of each first; at most 50, and the key after which more come. */
export async function proposalsOf(db: Db, groupId: string, asked: { open: boolean; after?: string | null }): Promise<{ rows: Proposal[]; after: string | null }> {
  let query = db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('state', asked.open ? '=' : '<>', 'open');
  if (asked.after) query = query.where('id', '<', asked.after);
  const rows = await query.selectAll().orderBy('id', 'desc').limit(PAGE + 1).execute();
  const ids = rows.flatMap((row) => row.entry_id ?? []);
  const entries = ids.length > 0 ? await db.selectFrom('roadmap_entries').where('id', 'in', ids).where('removed_at', 'is', null).selectAll().execute() : [];
  const byId = new Map(entries.map((row) => [row.id, entryOf(row)]));
  const shown = rows.slice(0, PAGE).map((row): Proposal => ({
    id: row.id,
    kind: row.kind,
    entry: byId.get(row.entry_id ?? '') ?? null,
    facts: row.facts,
    reason: row.reason,
    statement: row.statement,
    quote: row.quote,
    state: row.state,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedAt: row.decided_at,
    answer: row.answer,
  }));
  return { rows: shown, after: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** One proposal with its entry, or null. */
export async function proposalById(db: Db, groupId: string, id: string): Promise<Omit<Proposal, 'entry'> & { entryId: string | null } | null> {
  const row = await db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) return null;
  const { entry_id, proposed_by, proposed_at, decided_at, ...rest } = row;
  return { ...rest, entryId: entry_id, proposedBy: proposed_by, proposedAt: proposed_at, decidedAt: decided_at, facts: row.facts };
}

/** How many proposals wait for an editor. */
export async function openProposals(db: Db, groupId: string): Promise<number> {
  const { count } = await db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('state', '=', 'open').select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

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

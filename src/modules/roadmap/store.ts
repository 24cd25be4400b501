// Every insert and update of the tables of roadmaps.

import { sql } from 'kysely';
import type { IsoDate } from '../../kit/dates.js';
import { newId } from '../../kit/ids.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type { List } from './list/rows.js';
import type { Doubt } from './proposing.js';
import { type Contents, type EntryFacts, entryKey, onlyFacts } from './roadmap.js';
import type {} from './tables.js';

/** Whoever changes a roadmap waits here for another who does, until the end of the transaction. */
export async function lockRoadmap(db: Db, groupId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`roadmap:${groupId}`}, 0))`.execute(db);
}

export async function addArea(db: Db, given: { groupId: string; title: Multilingual; at: Date }): Promise<string> {
  const id = newId();
  const place = sql<number>`(select coalesce(max(place), 0) + 1 from roadmap_areas where group_id = ${given.groupId})`;
  await db.insertInto('roadmap_areas').values({ id, group_id: given.groupId, title: JSON.stringify(given.title), place, created_at: given.at }).execute();
  return id;
}

export async function retitleArea(db: Db, { id, title }: { id: string; title: Multilingual }): Promise<void> {
  await db.updateTable('roadmap_areas').set({ title: JSON.stringify(title) }).where('id', '=', id).execute();
}

/** Sets the places of areas by the order of their ids. */
export async function orderAreas(db: Db, groupId: string, ids: string[]): Promise<void> {
  await sql`update roadmap_areas set place = listed.place from unnest(${ids}::uuid[]) with ordinality as listed (id, place) where roadmap_areas.id = listed.id and group_id = ${groupId}`.execute(db);
}

/** Of entries that were taken out earlier nothing is left but what they said: their row names no area any more. */
export async function deleteArea(db: Db, { groupId, id }: { groupId: string; id: string }): Promise<void> {
  await db.updateTable('roadmap_entries').set({ area_id: null }).where('group_id', '=', groupId).where('area_id', '=', id).execute();
  await db.deleteFrom('roadmap_areas').where('group_id', '=', groupId).where('id', '=', id).execute();
}

/** False when an entry of this designation stands in the roadmap already. */
export async function addEntry(db: Db, given: { groupId: string; facts: EntryFacts; at: Date }): Promise<string | null> {
  const id = newId();
  const { groupId, facts, at } = given;
  const made = await db
    .with('added', (within) =>
      within
        .insertInto('roadmap_entries')
        .values({ id, group_id: groupId, ...columnsOf(facts), added_at: at, changed_at: at })
        .onConflict((conflict) => conflict.columns(['group_id', 'key']).where('removed_at', 'is', null).doNothing())
        .returning('id'),
    )
    .insertInto('roadmap_versions')
    .columns(['group_id', 'entry_id', 'at', 'facts'])
    .expression((from) => from.selectFrom('added').select([sql<string>`${groupId}::uuid`.as('group_id'), 'added.id', sql<Date>`${at}::timestamptz`.as('at'), sql<string>`${JSON.stringify(onlyFacts(facts))}::jsonb`.as('facts')]))
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) > 0 ? id : null;
}

export async function changeEntry(db: Db, given: { groupId: string; id: string; facts: EntryFacts; at: Date }): Promise<boolean> {
  const done = await db
    .updateTable('roadmap_entries')
    .set({ ...columnsOf(given.facts), changed_at: given.at })
    .where('group_id', '=', given.groupId)
    .where('id', '=', given.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (Number(done.numUpdatedRows) === 0) return false;
  await noteVersion(db, given);
  return true;
}

export async function removeEntry(db: Db, given: { groupId: string; id: string; at: Date }): Promise<boolean> {
  const done = await db.updateTable('roadmap_entries').set({ removed_at: given.at }).where('group_id', '=', given.groupId).where('id', '=', given.id).where('removed_at', 'is', null).executeTakeFirst();
  if (Number(done.numUpdatedRows) === 0) return false;
  await noteVersion(db, { ...given, facts: null });
  return true;
}

/** What an entry says from now on, beside all that it said before; null when it is taken out. */
async function noteVersion(db: Db, { groupId, id, facts, at }: { groupId: string; id: string; facts: EntryFacts | null; at: Date }): Promise<void> {
  await db
    .insertInto('roadmap_versions')
    .values({ group_id: groupId, entry_id: id, at, facts: facts ? JSON.stringify(onlyFacts(facts)) : null })
    .execute();
}

function columnsOf(facts: EntryFacts) {
  return {
    record_id: facts.recordId,
    key: entryKey(facts.designation),
    designation: facts.designation,
    title: JSON.stringify(facts.title),
    body: facts.body,
    area_id: facts.areaId,
    status: facts.status,
    scope: facts.scope,
    lead: facts.lead,
    published_on: facts.publishedOn,
    notes: JSON.stringify(facts.notes),
    milestone: JSON.stringify(facts.milestone),
    milestone_on: facts.milestoneOn,
    url: facts.url,
  };
}

export interface NewProposal {
  groupId: string;
  kind: 'add' | 'change' | 'remove';
  entryId: string | null;
  facts: Partial<EntryFacts>;
  reason: string;
  statement: string | null;
  quote: string | null;
  /** What the entry says now of that which would change. */
  was?: Partial<EntryFacts> | null;
  doubts?: Doubt[];
  by: string | null;
  at: Date;
}

export async function addProposal(db: Db, given: NewProposal): Promise<string> {
  const id = newId();
  const { groupId, kind, entryId, facts, reason, statement, quote, was, doubts, by, at } = given;
  await db
    .insertInto('roadmap_proposals')
    .values({ id, group_id: groupId, kind, entry_id: entryId, facts: JSON.stringify(facts), reason, statement, quote, was: was ? JSON.stringify(was) : null, doubts: JSON.stringify(doubts ?? []), state: 'open', proposed_by: by, proposed_at: at })
    .execute();
  return id;
}

/** Decides an open proposal, in one statement: of two who decide at once, one does. */
export async function decideProposal(db: Db, given: { groupId: string; id: string; state: 'accepted' | 'refused'; by: string | null; answer: string | null; at: Date }): Promise<boolean> {
  const done = await db
    .updateTable('roadmap_proposals')
    .set({ state: given.state, decided_by: given.by, decided_at: given.at, answer: given.answer })
    .where('group_id', '=', given.groupId)
    .where('id', '=', given.id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

export async function noteUnwanted(db: Db, given: { groupId: string; recordId: string; at: Date }): Promise<void> {
  await db
    .insertInto('roadmap_unwanted')
    .values({ group_id: given.groupId, record_id: given.recordId, at: given.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Freezes the next release; the caller holds the roadmap, so that numbers follow each other. */
export async function addRelease(db: Db, given: { groupId: string; meeting: number | null; on: IsoDate; note: Multilingual; contents: Contents; by: string | null; at: Date }): Promise<number> {
  const { groupId, meeting, on, note, contents, by, at } = given;
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from roadmap_releases where group_id = ${groupId})`;
  const made = await db
    .insertInto('roadmap_releases')
    .values({ id: newId(), group_id: groupId, number: next, meeting, released_on: on, note: JSON.stringify(note), contents: JSON.stringify(contents), made_by: by, made_at: at })
    .returning('number')
    .executeTakeFirstOrThrow();
  return made.number;
}

export async function addList(db: Db, given: { groupId: string; list: List; by: string | null; at: Date }): Promise<string> {
  const id = newId();
  const { groupId, list, by, at } = given;
  await db.deleteFrom('roadmap_lists').where('made_at', '<', new Date(at.getTime() - DAYS_KEPT * 86_400_000)).execute();
  await db.insertInto('roadmap_lists').values({ id, group_id: groupId, name: list.name.slice(0, 200), header: JSON.stringify(list.header), rows: JSON.stringify(list.rows), made_by: by, made_at: at }).execute();
  return id;
}

/** Lists that nobody applies are not kept for ever. */
const DAYS_KEPT = 7;

/** False when it was taken already: of two who take a list at once, one does. */
export async function markTaken(db: Db, given: { groupId: string; id: string; at: Date }): Promise<boolean> {
  const done = await db.updateTable('roadmap_lists').set({ applied_at: given.at }).where('group_id', '=', given.groupId).where('id', '=', given.id).where('applied_at', 'is', null).executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

export async function addFrozenPaper(db: Db, given: { groupId: string; number: number; language: Language; format: string; file: string }): Promise<void> {
  const { groupId, number, language, format, file } = given;
  await db.insertInto('roadmap_release_files').values({ group_id: groupId, number, language, format, file }).onConflict((conflict) => conflict.doNothing()).execute();
}

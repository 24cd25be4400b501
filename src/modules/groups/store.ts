// Every insert and update of the tables of groups.

import { sql } from 'kysely';
import type { IsoDate } from '../../kit/dates.js';
import { newId } from '../../kit/ids.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type { Clause } from './differences.js';
import type { GroupState, OfficeRole } from './group.js';
import type { LeadTimeKept } from './lead-times.js';
import type { ContactKept, DutyKept, ParticipationKept } from './tables.js';

export interface NewGroup {
  slug: string;
  acronym: string;
  key: string;
  kind: string;
  name: Multilingual;
  state: GroupState;
  stateOn: IsoDate | null;
  parent: string | null;
  establishedBy: string | null;
  establishedOn: IsoDate | null;
  participation: ParticipationKept | null;
  workingLanguages: Language[];
  contact: ContactKept;
  homePage: string | null;
  studyGroups: string[];
  outsideBodies: string[];
  roadmapOwner: string | null;
  duties: DutyKept[];
  leadTimes?: LeadTimeKept[];
  lifetime: { months: number; from: 'firstMeeting' | 'establishment' } | null;
}

export interface NewOfficer {
  role: OfficeRole;
  name: Multilingual;
  affiliation: Multilingual;
  country: Multilingual;
  from: IsoDate | null;
}

/** Whoever founds a group under an acronym waits here for another who does, until the end of the transaction. */
export async function lockAcronym(db: Db, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`group:${key}`}, 0))`.execute(db);
}

/** Whoever changes a group waits here for another who does, until the end of the transaction; what only refers to it need not wait. */
export async function lockGroup(db: Db, groupId: string): Promise<void> {
  await db.selectFrom('groups').where('id', '=', groupId).select('id').forNoKeyUpdate().execute();
}

export async function addGroup(db: Db, group: NewGroup, at: Date): Promise<string> {
  const id = newId();
  const { slug, acronym, kind, state, parent } = group;
  await db
    .insertInto('groups')
    .values({
      id,
      slug,
      acronym,
      acronym_key: group.key,
      kind,
      name: JSON.stringify(group.name),
      state,
      state_on: group.stateOn,
      parent,
      established_by: group.establishedBy,
      established_on: group.establishedOn,
      participation: group.participation ? JSON.stringify(group.participation) : null,
      working_languages: group.workingLanguages,
      contact: JSON.stringify(group.contact),
      home_page: group.homePage,
      study_groups: group.studyGroups,
      outside_bodies: group.outsideBodies,
      roadmap_owner: group.roadmapOwner,
      duties: JSON.stringify(group.duties),
      lead_times: JSON.stringify(group.leadTimes ?? []),
      lifetime_months: group.lifetime?.months ?? null,
      lifetime_from: group.lifetime?.from ?? null,
      created_at: at,
    })
    .execute();
  return id;
}

export interface LifeChange {
  state?: GroupState;
  state_on?: IsoDate;
  route?: 'A' | 'B';
  notified_on?: IsoDate;
  established_on?: IsoDate;
  first_meeting_on?: IsoDate;
  extended_until?: IsoDate;
  reviewed_on?: IsoDate;
}

export async function changeLife(db: Db, groupId: string, change: LifeChange): Promise<void> {
  await db.updateTable('groups').set(change).where('id', '=', groupId).execute();
}

export interface NewMove {
  groupId: string;
  move: string;
  from: GroupState | null;
  to: GroupState;
  on: IsoDate;
  source: string | null;
  by: string | null;
  at: Date;
}

export async function addMove(db: Db, made: NewMove): Promise<void> {
  const { groupId, move, from, to, on, source, by, at } = made;
  await db
    .insertInto('group_moves')
    .values({ id: newId(), group_id: groupId, move, from_state: from, to_state: to, on_date: on, source, by_person: by, at })
    .execute();
}

export async function changeReach(db: Db, groupId: string, reach: { contact: ContactKept; homePage: string | null }): Promise<void> {
  await db.updateTable('groups').set({ contact: JSON.stringify(reach.contact), home_page: reach.homePage }).where('id', '=', groupId).execute();
}

/** Writes the multilingual texts of a group anew. */
export async function setLeadTimes(db: Db, groupId: string, leadTimes: readonly LeadTimeKept[]): Promise<void> {
  await db.updateTable('groups').set({ lead_times: JSON.stringify(leadTimes) }).where('id', '=', groupId).execute();
}

export async function changeWords(db: Db, groupId: string, words: { name: Multilingual; participation: ParticipationKept | null; duties: DutyKept[] }): Promise<void> {
  const participation = words.participation ? JSON.stringify(words.participation) : null;
  await db
    .updateTable('groups')
    .set({ name: JSON.stringify(words.name), participation, duties: JSON.stringify(words.duties) })
    .where('id', '=', groupId)
    .execute();
}

export async function addOfficers(db: Db, groupId: string, officers: NewOfficer[], first = 1): Promise<string[]> {
  if (officers.length === 0) return [];
  const rows = officers.map((officer, index) => ({
    id: newId(),
    group_id: groupId,
    role: officer.role,
    place: first + index,
    name: JSON.stringify(officer.name),
    affiliation: JSON.stringify(officer.affiliation),
    country: JSON.stringify(officer.country),
    from_on: officer.from,
    until_on: null,
  }));
  await db.insertInto('group_officers').values(rows).execute();
  return rows.map(({ id }) => id);
}

export async function changeOfficerWords(db: Db, id: string, words: Pick<NewOfficer, 'name' | 'affiliation' | 'country'>): Promise<void> {
  const { name, affiliation, country } = words;
  await db
    .updateTable('group_officers')
    .set({ name: JSON.stringify(name), affiliation: JSON.stringify(affiliation), country: JSON.stringify(country) })
    .where('id', '=', id)
    .execute();
}

/** Ends a term; false when that officer is not of this group or has ended already. */
export async function endOfficer(db: Db, groupId: string, officerId: string, until: IsoDate): Promise<boolean> {
  const done = await db
    .updateTable('group_officers')
    .set({ until_on: until })
    .where('id', '=', officerId)
    .where('group_id', '=', groupId)
    .where('until_on', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function addTermsVersion(db: Db, groupId: string, terms: { version: number; since: IsoDate | null; source: string | null }): Promise<string> {
  const id = newId();
  await db.insertInto('group_terms').values({ id, group_id: groupId, ...terms }).execute();
  return id;
}

/** Adds or replaces one language of a version of the terms of reference. */
export async function putTermsEdition(db: Db, termsId: string, language: Language, clauses: readonly Clause[]): Promise<void> {
  const text = JSON.stringify(clauses);
  await db
    .insertInto('group_terms_editions')
    .values({ terms_id: termsId, language, clauses: text })
    .onConflict((conflict) => conflict.columns(['terms_id', 'language']).doUpdateSet({ clauses: text }))
    .execute();
}

export async function addMilestones(db: Db, groupId: string, milestones: { text: Multilingual; quarter: string | null; on: IsoDate | null }[]): Promise<void> {
  if (milestones.length === 0) return;
  const rows = milestones.map((one, index) => ({ id: newId(), group_id: groupId, place: index + 1, text: JSON.stringify(one.text), quarter: one.quarter, on_date: one.on }));
  await db.insertInto('group_milestones').values(rows).execute();
}

export async function changeMilestoneWords(db: Db, id: string, text: Multilingual): Promise<void> {
  await db.updateTable('group_milestones').set({ text: JSON.stringify(text) }).where('id', '=', id).execute();
}

/** Notes the day on which a milestone was reached; false when it is not of this group or was noted already. */
export async function reachMilestoneOn(db: Db, groupId: string, place: number, on: IsoDate): Promise<boolean> {
  const done = await db
    .updateTable('group_milestones')
    .set({ reached_on: on })
    .where('group_id', '=', groupId)
    .where('place', '=', place)
    .where('reached_on', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function insertNews(db: Db, groupId: string, news: { title: Multilingual; text: Multilingual }, by: string | null, at: Date): Promise<string> {
  const id = newId();
  await db
    .insertInto('group_news')
    .values({ id, group_id: groupId, at, title: JSON.stringify(news.title), text: JSON.stringify(news.text), by_person: by })
    .execute();
  return id;
}

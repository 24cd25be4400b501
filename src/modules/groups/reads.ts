// What may be asked about groups: lists, one group with all that is known, its terms, its news.

import { sql } from 'kysely';
import { dateInGeneva, type IsoDate } from '../../kit/dates.js';
import { type Language, type Multilingual, inLanguage } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import type { GroupForDue } from './due.js';
import { type GroupLife, type GroupState, type RuleKind, acronymKey, lifetimeBegins, lifetimeEnds } from './group.js';
import type { LeadTimeKept } from './lead-times.js';
import type { GroupBrief, GroupShown, OfficerShown } from './shapes.js';
import type { DutyKept } from './tables.js';

export { type GroupSubject, groupSubject, groupsAtWork } from './reads/subject.js';
export { type NewsKnown, newsById, newsOf } from './reads/news.js';
export { type OfficerTerm, likelyPersons, officerTerm, termsOfPerson } from './reads/officer-persons.js';
export { type TermsEditionKnown, newestTerms, termsEditions, termsText } from './reads/terms.js';

const BRIEF = ['groups.id', 'groups.slug', 'groups.acronym', 'groups.name', 'groups.kind', 'groups.state', 'groups.parent'] as const;

export interface MoveMade {
  move: string;
  from: GroupState | null;
  to: GroupState;
  on: IsoDate;
  source: string | null;
}

export interface GroupKnown {
  shown: GroupShown;
  life: GroupLife;
  /** Present officers in their order, then those whose term has ended. */
  officers: OfficerKnown[];
  moves: MoveMade[];
  duties: DutyKept[];
  /** What its own terms of reference set. */
  leadTimes: LeadTimeKept[];
  roadmapOwner: string | null;
}

/** Groups in the order of their acronyms, by kind and state, 50 a page; `after` is the key of the next page. One query. */
export async function listGroups(
  db: Db,
  of: { kind?: string | null; state?: string | null; after?: string | null; size?: number } = {},
): Promise<{ rows: GroupBrief[]; after: string | null }> {
  const size = of.size ?? 50;
  let query = db.selectFrom('groups').select(BRIEF).select('acronym_key').orderBy('acronym_key').orderBy('id').limit(size + 1);
  if (of.kind) query = query.where('kind', '=', of.kind);
  if (of.state) query = query.where('state', '=', of.state as GroupState);
  const [key, id] = (of.after ?? '').split('~');
  if (key && id && /^[0-9a-f-]{36}$/.test(id)) query = query.where(sql<boolean>`(acronym_key, id) > (${key}, ${id}::uuid)`);
  const rows = await query.execute();
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { rows: rows.slice(0, size).map(({ acronym_key: _, ...brief }) => brief), after: last ? `${last.acronym_key}~${last.id}` : null };
}

/** One group in a line, by its slug; null when there is none. */
export async function groupBySlug(db: Db, slug: string): Promise<GroupBrief | null> {
  return (await db.selectFrom('groups').where('slug', '=', slug).select(BRIEF).executeTakeFirst()) ?? null;
}

/** The living group under an acronym, however it is hyphenated; null when there is none. */
export async function groupByAcronym(db: Db, acronym: string): Promise<GroupBrief | null> {
  const query = db.selectFrom('groups').where('acronym_key', '=', acronymKey(acronym)).where('state', '!=', 'concluded');
  return (await query.select(BRIEF).executeTakeFirst()) ?? null;
}

export async function groupsByIds(db: Db, ids: readonly string[]): Promise<GroupBrief[]> {
  return ids.length === 0 ? [] : db.selectFrom('groups').where('id', 'in', ids).select(BRIEF).execute();
}

/** The kinds of groups that there are, and the rules that govern each. */
export async function kindsOf(db: Db): Promise<{ code: string; name: Multilingual; rules: RuleKind }[]> {
  return db.selectFrom('group_kinds').select(['code', 'name', 'rules']).orderBy('place').execute();
}

/**
 * Everything known of a group, by slug or id, its officers as on a day (today in Geneva unless told); null when there is none. Four
 * queries, whatever its size.
 */
export async function readGroup(db: Db, slugOrId: { slug: string } | { id: string }, on = today()): Promise<GroupKnown | null> {
  const query = db.selectFrom('groups').innerJoin('group_kinds', 'group_kinds.code', 'groups.kind').selectAll('groups').select(['group_kinds.rules', termsThere]);
  const row = await ('slug' in slugOrId ? query.where('slug', '=', slugOrId.slug) : query.where('groups.id', '=', slugOrId.id)).executeTakeFirst();
  if (!row) return null;
  const officers = await officersOf(db, row.id);
  const milestones = await db.selectFrom('group_milestones').where('group_id', '=', row.id).selectAll().orderBy('place').execute();
  const moves = await db.selectFrom('group_moves').where('group_id', '=', row.id).selectAll().orderBy('id').limit(500).execute();
  const present = officers.filter((officer) => officer.until === null || officer.until >= on);
  const life = lifeOf(row, present.some((officer) => officer.role === 'chair' || officer.role === 'coChair'));
  return {
    shown: {
      ...briefOf(row),
      establishedBy: row.established_by,
      establishedOn: row.established_on,
      officers: present.map(({ id: _, personId: __, ...officer }) => officer),
      participation: row.participation,
      workingLanguages: row.working_languages,
      contact: { name: row.contact.name, telephone: row.contact.telephone, email: row.contact.email },
      homePage: row.home_page,
      studyGroups: row.study_groups,
      outsideBodies: row.outside_bodies,
      lifetime: { from: life.lifetime ? lifetimeBegins(life) : null, until: lifetimeEnds(life) },
      milestones: milestones.map((one) => ({ on: one.on_date, quarter: one.quarter, text: one.text })),
    },
    life,
    officers,
    moves: moves.map((made) => ({ move: made.move, from: made.from_state, to: made.to_state, on: made.on_date, source: made.source })),
    duties: row.duties,
    leadTimes: row.lead_times,
    roadmapOwner: row.roadmap_owner,
  };
}

const today = () => dateInGeneva(new Date());

const termsThere = sql<boolean>`exists (select 1 from group_terms where group_terms.group_id = groups.id)`.as('has_terms');

interface LifeRow {
  rules: RuleKind;
  state: GroupState;
  state_on: string | null;
  parent: string | null;
  established_on: string | null;
  route: 'A' | 'B' | null;
  notified_on: string | null;
  first_meeting_on: string | null;
  lifetime_months: number | null;
  lifetime_from: 'firstMeeting' | 'establishment' | null;
  extended_until: string | null;
  reviewed_on: string | null;
  has_terms: boolean;
}

function lifeOf(row: LifeRow, hasChair: boolean): GroupLife {
  return {
    kind: row.rules,
    state: row.state,
    stateOn: row.state_on,
    parent: row.parent,
    establishedOn: row.established_on,
    route: row.route,
    notifiedOn: row.notified_on,
    firstMeetingOn: row.first_meeting_on,
    lifetime: row.lifetime_months && row.lifetime_from ? { months: row.lifetime_months, from: row.lifetime_from } : null,
    extendedUntil: row.extended_until,
    reviewedOn: row.reviewed_on,
    hasTerms: row.has_terms,
    hasChair,
  };
}

function briefOf({ id, slug, acronym, name, kind, state, parent }: GroupBrief): GroupBrief {
  return { id, slug, acronym, name, kind, state, parent };
}

/** Groups that were announced and whose first meeting has come, at most a hundred. */
export async function groupsToBegin(db: Db, today: IsoDate): Promise<{ id: string; on: IsoDate }[]> {
  const rows = await db
    .selectFrom('groups')
    .where('state', '=', 'announced')
    .where('first_meeting_on', '<=', today)
    .select(['id', sql<IsoDate>`greatest(first_meeting_on, state_on)`.as('on')])
    .orderBy('id')
    .limit(100)
    .execute();
  return rows;
}

/** An officer, and who it is among the persons where that was confirmed. */
export type OfficerKnown = OfficerShown & { id: string; personId: string | null };

/** The officers of a group in their order, those whose term has ended last. One query. */
export async function officersOf(db: Db, groupId: string): Promise<OfficerKnown[]> {
  const query = db.selectFrom('group_officers').where('group_id', '=', groupId).selectAll();
  const rows = await query.orderBy('until_on', (by) => by.desc().nullsFirst()).orderBy('place').orderBy('id').limit(500).execute();
  return rows.map((row) => ({ id: row.id, role: row.role, name: row.name, affiliation: row.affiliation, country: row.country, from: row.from_on, until: row.until_on, personId: row.person_id }));
}

export interface MilestoneKnown {
  id: string;
  place: number;
  on: IsoDate | null;
  quarter: string | null;
  text: Multilingual;
  reachedOn: IsoDate | null;
}

export async function milestonesOf(db: Db, groupId: string): Promise<MilestoneKnown[]> {
  const rows = await db.selectFrom('group_milestones').where('group_id', '=', groupId).selectAll().orderBy('place').execute();
  return rows.map((row) => ({ id: row.id, place: row.place, on: row.on_date, quarter: row.quarter, text: row.text, reachedOn: row.reached_on }));
}

/** What the rules of what is due ask about one group, or about all that live. Three queries, whatever their number. */
export async function groupsForDue(db: Db, of: { groupId?: string; language: Language }): Promise<{ group: GroupBrief; facts: GroupForDue }[]> {
  let query = db.selectFrom('groups').innerJoin('group_kinds', 'group_kinds.code', 'groups.kind').selectAll('groups').select(['group_kinds.rules', termsThere]);
  query = of.groupId ? query.where('groups.id', '=', of.groupId) : query.where('state', '!=', 'concluded');
  const rows = await query.orderBy('acronym_key').limit(5000).execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const milestones = await db.selectFrom('group_milestones').where('group_id', 'in', ids).selectAll().orderBy('place').execute();
  const chaired = await db.selectFrom('group_officers').where('group_id', 'in', ids).where('role', 'in', ['chair', 'coChair']).where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', today())])).select('group_id').distinct().execute();
  const chairs = new Set(chaired.map((one) => one.group_id));
  return rows.map((row) => ({
    group: briefOf(row),
    facts: {
      ...lifeOf(row, chairs.has(row.id)),
      duties: row.duties,
      milestones: milestones.filter((one) => one.group_id === row.id).map((one) => ({ on: one.on_date, quarter: one.quarter, text: inLanguage(one.text, of.language)?.text ?? '', reachedOn: one.reached_on })),
    },
  }));
}

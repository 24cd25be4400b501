// What may be done to a group: found it, move it through its life, name its officers, set its terms, tell its news.

import { rolesOf } from '../../kit/actor.js';
import { type IsoDate, dateInGeneva, isDate } from '../../kit/dates.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import { refuse, refuseAll } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { endOfficeFor } from '../accounts/actions.js';
import type { Clause } from './differences.js';
import { type GroupState, OFFICE_ROLES, type OfficeRole, acronymKey, slugOf } from './group.js';
import { type MoveName, movesFor, whyNotMove } from './moves.js';
import { type GroupKnown, groupByAcronym, groupBySlug, kindsOf, newestTerms, officersOf, readGroup, termsText } from './reads.js';
import { termsSeal } from './terms-text.js';
import {
  type LifeChange,
  type NewGroup,
  type NewOfficer,
  addGroup,
  addMilestones,
  addMove,
  addOfficers,
  addTermsVersion,
  changeLife,
  changeReach,
  endOfficer,
  insertNews,
  lockAcronym,
  lockGroup,
  putTermsEdition,
  reachMilestoneOn,
} from './store.js';
import type { ContactKept } from './tables.js';

export { type EditionWords, joinLanguage } from './actions/join-language.js';
export { type OfficerIs, confirmOfficer, unconfirmOfficer } from './actions/officer-persons.js';
export { keepLeadTimes } from './actions/keep-lead-times.js';

/** The day on which it is, by the clock of Geneva. */
function todayOf(ctx: Ctx): IsoDate {
  return dateInGeneva(ctx.now);
}

/** Refuses all but the secretariat; with a group named, its officers may too. */
function mayLead(ctx: Ctx, groupId?: string): void {
  const roles = rolesOf(ctx.actor, groupId);
  if (!roles.includes('secretariat') && !(groupId && roles.includes('officer'))) refuse({ code: groupId ? 'groups.notOfficer' : 'groups.notSecretariat', kind: 'right' });
}

/** Keeps others from changing a group until the end of the transaction; whoever convenes its meetings holds it too. */
export async function holdGroup(ctx: Ctx, groupId: string): Promise<void> {
  await lockGroup(ctx.db, groupId);
}

async function groupOrRefuse(ctx: Ctx, groupId: string): Promise<GroupKnown> {
  await lockGroup(ctx.db, groupId);
  return (await readGroup(ctx.db, { id: groupId })) ?? refuse({ code: 'groups.noGroup', kind: 'missing' });
}

export interface Founding extends Omit<NewGroup, 'slug' | 'key'> {
  officers: NewOfficer[];
  terms: { language: Language; clauses: Clause[]; since: IsoDate | null; source: string | null } | null;
  milestones: { text: Multilingual; quarter: string | null; on: IsoDate | null }[];
}

/**
 * Founds a group with its officers, terms of reference and milestones; the state tells how far its establishment has come (a circular
 * announces it). Refused (right) to all but the secretariat, (conflict) when a living group has this acronym. Emits `group.founded`.
 */
export async function foundGroup(ctx: Ctx, given: Founding): Promise<{ id: string; slug: string }> {
  mayLead(ctx);
  const key = acronymKey(given.acronym);
  if (!key) refuse({ code: 'groups.badAcronym', params: { acronym: given.acronym.slice(0, 60) }, field: 'acronym', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const { officers, terms, milestones, ...group } = given;
    await lockAcronym(within.db, key);
    if (!(await kindsOf(within.db)).some((kind) => kind.code === group.kind)) refuse({ code: 'groups.noSuchKind', params: { kind: group.kind }, kind: 'input' });
    if (await groupByAcronym(within.db, group.acronym)) refuse({ code: 'groups.acronymTaken', params: { acronym: group.acronym }, field: 'acronym', kind: 'conflict' });
    const slug = await freeSlug(within, group.acronym);
    const id = await addGroup(within.db, { ...group, slug, key }, within.now);
    await addOfficers(within.db, id, officers);
    await addMilestones(within.db, id, milestones);
    if (terms) {
      const termsId = await addTermsVersion(within.db, id, { version: 1, since: terms.since, source: terms.source });
      await putTermsEdition(within.db, termsId, terms.language, terms.clauses);
    }
    const on = group.stateOn ?? todayOf(within);
    await addMove(within.db, { groupId: id, move: 'found', from: null, to: group.state, on, source: terms?.source ?? null, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'group.founded', thing: { kind: 'group', id }, groupId: id, detail: { acronym: group.acronym, kind: group.kind, state: group.state } });
    return { id, slug };
  });
}

/** A group that has concluded keeps its address; a later one of the same acronym gets a number. */
async function freeSlug(ctx: Ctx, acronym: string): Promise<string> {
  const plain = slugOf(acronym);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? plain : `${plain}-${number}`;
    if (!(await groupBySlug(ctx.db, slug))) return slug;
  }
}

export interface MoveGiven {
  groupId: string;
  move: string;
  on: IsoDate;
  route?: 'A' | 'B';
  until?: IsoDate;
  meeting?: { start: IsoDate; end: IsoDate };
}

/** Moves a group through its life, by the table of moves. Refused as `whyNotMove` says. Emits `group.moved`. */
export async function move(ctx: Ctx, given: MoveGiven): Promise<{ state: GroupState }> {
  return inTransaction(ctx, async (within) => {
    const { life } = await groupOrRefuse(within, given.groupId);
    const asked = { ...given, name: given.move, roles: rolesOf(within.actor, given.groupId), today: todayOf(within) };
    const refusal = whyNotMove(life, asked);
    if (refusal) refuse(refusal);
    const row = movesFor(life.kind, given.on).find((one) => one.name === given.move) as ReturnType<typeof movesFor>[number];
    await changeLife(within.db, given.groupId, { state: row.to, state_on: given.on, ...CHANGES[row.name]?.(given) });
    const made = { groupId: given.groupId, move: row.name, from: life.state, to: row.to, on: given.on, source: row.source };
    await addMove(within.db, { ...made, by: within.actor.personId, at: within.now });
    const detail = { move: row.name, from: life.state, to: row.to, on: given.on, ...(given.until ? { until: given.until } : {}) };
    await within.emit({ name: 'group.moved', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail });
    return { state: row.to };
  });
}

/** What a move writes beside the state. */
const CHANGES: Partial<Record<MoveName, (given: MoveGiven) => LifeChange>> = {
  notify: ({ on, route }) => ({ notified_on: on, ...(route ? { route } : {}) }),
  decide: ({ on }) => ({ established_on: on }),
  continue: ({ on }) => ({ reviewed_on: on }),
  extend: ({ until }) => (until ? { extended_until: until } : {}),
};

/**
 * Notes when a group meets first: from there its lifetime runs. Called when its first meeting is convened or moved.
 * Emits `group.firstMeetingSet`. Rights are those of convening.
 */
export async function setFirstMeeting(ctx: Ctx, given: { groupId: string; on: IsoDate }): Promise<void> {
  mayLead(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    await changeLife(within.db, given.groupId, { first_meeting_on: given.on });
    await within.emit({ name: 'group.firstMeetingSet', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { on: given.on } });
  });
}

/** Sets how a group is reached. Refused (input) for an address that is none. Emits `group.reachChanged`. */
export async function setReach(ctx: Ctx, given: { groupId: string; contact: ContactKept; homePage: string | null }): Promise<void> {
  mayLead(ctx, given.groupId);
  const { email } = given.contact;
  refuseAll([
    email && !/^[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>.]{2,24}$/.test(email) ? { code: 'groups.badEmail', field: 'email', kind: 'input' } : null,
    given.homePage && !isWebAddress(given.homePage) ? { code: 'groups.badHomePage', field: 'homePage', kind: 'input' } : null,
  ]);
  await inTransaction(ctx, async (within) => {
    await groupOrRefuse(within, given.groupId);
    await changeReach(within.db, given.groupId, given);
    await within.emit({ name: 'group.reachChanged', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId });
  });
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Names an officer from a day on. Refused (conflict) when there is a chair already. Emits `group.officerAppointed`. */
export async function appointOfficer(ctx: Ctx, given: { groupId: string } & NewOfficer): Promise<{ id: string }> {
  mayLead(ctx);
  const noSuchDay = { code: 'groups.noSuchDay', params: { on: String(given.from).slice(0, 20) }, field: 'from', kind: 'input' } as const;
  refuseAll([
    OFFICE_ROLES.includes(given.role as OfficeRole) ? null : { code: 'groups.noSuchOffice', params: { role: String(given.role).slice(0, 40) }, field: 'role', kind: 'input' },
    Object.values(given.name).some((name) => name.trim()) ? null : { code: 'groups.needsName', field: 'name', kind: 'input' },
    given.from !== null && !isDate(given.from) ? noSuchDay : null,
  ]);
  return inTransaction(ctx, async (within) => {
    await groupOrRefuse(within, given.groupId);
    const officers = await officersOf(within.db, given.groupId);
    if (given.role === 'chair' && officers.some((one) => one.role === 'chair' && one.until === null)) refuse({ code: 'groups.chairTaken', field: 'role', kind: 'conflict' });
    const [id] = await addOfficers(within.db, given.groupId, [given], officers.length + 1);
    await within.emit({ name: 'group.officerAppointed', thing: { kind: 'officer', id: id as string }, groupId: given.groupId, detail: { role: given.role, name: given.name } });
    return { id: id as string };
  });
}

/** Ends an officer's term. Refused (missing) when there is no such open term, (input) before it began. Emits `group.termEnded`. */
export async function endTerm(ctx: Ctx, given: { groupId: string; officerId: string; until: IsoDate }): Promise<void> {
  mayLead(ctx);
  if (!isDate(given.until)) refuse({ code: 'groups.noSuchDay', params: { on: String(given.until).slice(0, 20) }, field: 'until', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    await groupOrRefuse(within, given.groupId);
    const officer = (await officersOf(within.db, given.groupId)).find((one) => one.id === given.officerId);
    if (officer?.from && given.until < officer.from) refuse({ code: 'groups.beforeTerm', params: { until: given.until, from: officer.from }, field: 'until', kind: 'input' });
    if (!officer || !(await endOfficer(within.db, given.groupId, given.officerId, given.until))) refuse({ code: 'groups.noTerm', kind: 'missing' });
    await endOfficeFor(within, { termId: given.officerId, until: given.until });
    await within.emit({ name: 'group.termEnded', thing: { kind: 'officer', id: given.officerId }, groupId: given.groupId, detail: { until: given.until } });
  });
}

export interface TermsGiven {
  groupId: string;
  language: Language;
  clauses: Clause[];
  /** A new version, from this day and by this text; else the language joins the newest version. */
  newVersion?: { since: IsoDate | null; source: string | null };
  /** The seal of the newest version in this language as it was seen: refused when it was changed meanwhile. */
  seen?: string;
}

/**
 * Sets terms of reference: a new version, or another language of the newest. Refused (input) without a clause or for a day that is none
 * or before the version it follows, (conflict) when somebody else changed them since they were seen. Emits `group.termsSet`.
 */
export async function putTerms(ctx: Ctx, given: TermsGiven): Promise<{ version: number }> {
  mayLead(ctx);
  if (given.clauses.length === 0) refuse({ code: 'groups.emptyTerms', field: 'text', kind: 'input' });
  const since = given.newVersion?.since ?? null;
  if (since !== null && !isDate(since)) refuse({ code: 'groups.noSuchDay', params: { on: String(since).slice(0, 20) }, field: 'since', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await groupOrRefuse(within, given.groupId);
    const newest = await newestTerms(within.db, given.groupId);
    if (given.seen !== undefined && given.seen !== (await sealOfTerms(within, given))) refuse({ code: 'groups.termsMeanwhile', field: 'text', kind: 'conflict' });
    if (since !== null && newest?.since && since < newest.since) refuse({ code: 'groups.termsBefore', params: { since: newest.since }, field: 'since', kind: 'input' });
    const fresh = given.newVersion ?? (newest ? null : { since: null, source: null });
    const version = (newest?.version ?? 0) + (fresh ? 1 : 0);
    const termsId = fresh ? await addTermsVersion(within.db, given.groupId, { version, ...fresh }) : (newest?.id as string);
    await putTermsEdition(within.db, termsId, given.language, given.clauses);
    await within.emit({ name: 'group.termsSet', thing: { kind: 'terms', id: termsId }, groupId: given.groupId, detail: { version, language: given.language } });
    return { version };
  });
}

async function sealOfTerms(ctx: Ctx, { groupId, language }: TermsGiven): Promise<string> {
  const newest = await newestTerms(ctx.db, groupId);
  const [text] = newest ? await termsText(ctx.db, groupId, [{ version: newest.version, language }]) : [];
  return termsSeal(newest?.version ?? 0, text?.clauses ?? []);
}

/** Notes that a milestone was reached. Refused (missing) when there is none in this place that is open. Emits `group.milestoneReached`. */
export async function reachMilestone(ctx: Ctx, given: { groupId: string; place: number; on: IsoDate }): Promise<void> {
  mayLead(ctx, given.groupId);
  if (!isDate(given.on)) refuse({ code: 'groups.noSuchDay', params: { on: String(given.on).slice(0, 20) }, field: 'on', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    if (!(await reachMilestoneOn(within.db, given.groupId, given.place, given.on))) refuse({ code: 'groups.noMilestone', kind: 'missing' });
    await within.emit({ name: 'group.milestoneReached', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { place: given.place, on: given.on } });
  });
}

/** Publishes news of a group. Refused (input) without a title in any language. Emits `news.published`. */
export async function addNews(ctx: Ctx, given: { groupId: string; title: Multilingual; text: Multilingual }): Promise<{ id: string }> {
  mayLead(ctx, given.groupId);
  const title = trimmed(given.title);
  if (Object.keys(title).length === 0) refuse({ code: 'groups.needsTitle', field: 'title', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await groupOrRefuse(within, given.groupId);
    const id = await insertNews(within.db, given.groupId, { title, text: trimmed(given.text) }, within.actor.personId, within.now);
    await within.emit({ name: 'news.published', thing: { kind: 'news', id }, groupId: given.groupId, detail: { title } });
    return { id };
  });
}

function trimmed(text: Multilingual): Multilingual {
  return Object.fromEntries(Object.entries(text).flatMap(([language, words]) => (words?.trim() ? [[language, words.trim()]] : [])));
}

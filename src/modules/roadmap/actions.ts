// What may be done to the roadmap of a group: its areas and entries, proposals for it, its releases.

import { type IsoDate, dateIn, isDate } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import type { Multilingual } from '../../kit/languages.js';
import { refuse } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { listedIn } from './liaison-list.js';
import { mayEdit, mayPropose } from './rights.js';
import { entryById, proposalById, releaseOf, roadmapOf } from './reads.js';
import { type EntryFacts, ENTRY_STATUSES, SCOPES, entryKey } from './roadmap.js';
import { differencesOf, nothingChanged } from './differences.js';
import { addArea, addEntry, addProposal, addRelease, changeEntry, decideProposal, lockRoadmap, noteUnwanted, removeEntry } from './store.js';

/** Adds a technical area. Refused (right) to all but who leads the group, (input) without a title. Emits `roadmap.areaAdded`. */
export async function nameArea(ctx: Ctx, given: { groupId: string; title: Multilingual }): Promise<{ id: string }> {
  mayEdit(ctx, given.groupId);
  if (!Object.values(given.title).some((title) => title.trim())) refuse({ code: 'roadmap.needsTitle', field: 'areaTitle', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const id = await addArea(within.db, { ...given, at: within.now });
    await within.emit({ name: 'roadmap.areaAdded', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { title: Object.values(given.title)[0] ?? '' } });
    return { id };
  });
}

/** Adds an entry. Refused (right), (input) as `checked` says, (conflict) when its designation stands there. Emits `roadmap.entryAdded`. */
export async function enter(ctx: Ctx, given: { groupId: string; facts: EntryFacts }): Promise<{ id: string }> {
  mayEdit(ctx, given.groupId);
  const facts = checked(given.facts);
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const id = (await addEntry(within.db, { groupId: given.groupId, facts, at: within.now })) ?? refuse({ code: 'roadmap.there', params: { designation: facts.designation }, field: 'designation', kind: 'conflict' });
    await within.emit({ name: 'roadmap.entryAdded', thing: { kind: 'roadmapEntry', id }, groupId: given.groupId, detail: { name: facts.designation } });
    return { id };
  });
}

/** Says of an entry what is given. Refused like adding; (missing) when it does not stand there. Emits `roadmap.entryChanged`. */
export async function revise(ctx: Ctx, given: { groupId: string; id: string; facts: EntryFacts }): Promise<void> {
  mayEdit(ctx, given.groupId);
  const facts = checked(given.facts);
  await inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const { entries } = await roadmapOf(within.db, given.groupId);
    if (!entries.some((entry) => entry.id === given.id)) refuse({ code: 'roadmap.noEntry', kind: 'missing' });
    const twin = entries.find((entry) => entry.id !== given.id && entryKey(entry.designation) === entryKey(facts.designation));
    if (twin) refuse({ code: 'roadmap.there', params: { designation: twin.designation }, field: 'designation', kind: 'conflict' });
    await changeEntry(within.db, { ...given, facts, at: within.now });
    await within.emit({ name: 'roadmap.entryChanged', thing: { kind: 'roadmapEntry', id: given.id }, groupId: given.groupId, detail: { name: facts.designation } });
  });
}

/** Takes an entry out; earlier releases keep it. Emits `roadmap.entryRemoved`. Refused (right), (missing). */
export async function takeOut(ctx: Ctx, given: { groupId: string; id: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    const entry = isId(given.id) ? await entryById(within.db, given.groupId, given.id) : null;
    if (!entry || !(await removeEntry(within.db, { ...given, at: within.now }))) return refuse({ code: 'roadmap.noEntry', kind: 'missing' });
    await within.emit({ name: 'roadmap.entryRemoved', thing: { kind: 'roadmapEntry', id: given.id }, groupId: given.groupId, detail: { name: entry.designation } });
  });
}

/** Notes that a record of the catalogue does not belong here: it is suggested no more. Refused (right). */
export async function turnDown(ctx: Ctx, given: { groupId: string; recordId: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    await noteUnwanted(within.db, { ...given, at: within.now });
    await within.emit({ name: 'roadmap.suggestionRefused', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { name: given.recordId } });
  });
}

export interface Proposing {
  groupId: string;
  kind: 'add' | 'change' | 'remove';
  entryId?: string;
  facts: Partial<EntryFacts>;
  reason: string;
}

/** Proposes a change to an editor. Refused (right) to who is not signed in, (input) without a reason or a designation, (missing). Emits `roadmap.proposed`. */
export async function propose(ctx: Ctx, given: Proposing): Promise<{ id: string }> {
  mayPropose(ctx);
  const reason = given.reason.trim().slice(0, 2000) || refuse({ code: 'roadmap.needsReason', field: 'reason', kind: 'input' });
  const designation = given.facts.designation?.trim() ?? '';
  if (given.kind === 'add' && !entryKey(designation)) refuse({ code: 'roadmap.needsDesignation', field: 'designation', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const entryId = given.kind === 'add' ? null : (given.entryId ?? '');
    if (entryId !== null && !(isId(entryId) && (await entryById(within.db, given.groupId, entryId)))) refuse({ code: 'roadmap.noEntry', kind: 'missing' });
    const id = await addProposal(within.db, { groupId: given.groupId, kind: given.kind, entryId, facts: given.facts, reason, statement: null, quote: null, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'roadmap.proposed', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { count: 1 } });
    return { id };
  });
}

/**
 * Reads the list of a liaison statement and proposes what the roadmap does not say yet: texts to add, titles and statuses to change.
 * Refused (right) to all but who leads the group, (input) when it lists nothing. Emits `roadmap.proposed`.
 */
export async function proposeFromStatement(ctx: Ctx, given: { groupId: string; statement: string; text: string }): Promise<{ proposed: number; known: number }> {
  mayEdit(ctx, given.groupId);
  const listed = listedIn(given.text.slice(0, 400_000));
  if (listed.length === 0) refuse({ code: 'roadmap.nothingListed', field: 'text', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const { entries } = await roadmapOf(within.db, given.groupId);
    const statement = given.statement.trim().slice(0, 300);
    let proposed = 0;
    for (const one of listed.slice(0, 500)) {
      const keys = [one.designation, one.formerly ?? ''].map(entryKey).filter(Boolean);
      const entry = entries.find((known) => keys.some((key) => entryKey(known.designation) === key || entryKey(known.designation).endsWith(key)));
      const changes = changesFor(entry, one);
      if (!changes) continue;
      const base = { groupId: given.groupId, entryId: entry?.id ?? null, facts: changes, statement, quote: one.quote, reason: statement || one.quote, by: within.actor.personId, at: within.now };
      await addProposal(within.db, { ...base, kind: entry ? 'change' : 'add' });
      proposed += 1;
    }
    if (proposed > 0) await within.emit({ name: 'roadmap.proposed', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { count: proposed } });
    return { proposed, known: listed.length - proposed };
  });
}

/** What a statement says otherwise than the roadmap; null when it says nothing new. */
function changesFor(entry: EntryFacts | undefined, one: ReturnType<typeof listedIn>[number]): Partial<EntryFacts> | null {
  if (!entry) return { designation: one.designation, status: one.status, body: one.designation.split(' ')[0] ?? '', ...(one.title ? { title: { en: one.title } } : {}) };
  const changes: Partial<EntryFacts> = {};
  if (one.formerly && entryKey(entry.designation).endsWith(entryKey(one.formerly))) changes.designation = one.designation;
  if (entry.status !== one.status && entry.status !== 'withdrawn' && entry.status !== 'superseded' && one.status === 'published') changes.status = one.status;
  return Object.keys(changes).length > 0 ? changes : null;
}

/** Accepts a proposal, which changes the roadmap in the same transaction. Refused (right), (missing), (conflict) when it is decided or does not fit any more. Emits `roadmap.accepted`. */
export async function accept(ctx: Ctx, given: { groupId: string; id: string; answer?: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    const proposal = (isId(given.id) && (await proposalById(within.db, given.groupId, given.id))) || refuse({ code: 'roadmap.noProposal', kind: 'missing' });
    await decide(within, { ...given, state: 'accepted' });
    if (proposal.kind === 'add') await enter(within, { groupId: given.groupId, facts: { ...EMPTY, ...proposal.facts } });
    else {
      const entry = (await entryById(within.db, given.groupId, proposal.entryId ?? '')) ?? refuse({ code: 'roadmap.noEntry', kind: 'missing' });
      if (proposal.kind === 'remove') await takeOut(within, { groupId: given.groupId, id: entry.id });
      else await revise(within, { groupId: given.groupId, id: entry.id, facts: { ...entry, ...proposal.facts } });
    }
    await within.emit({ name: 'roadmap.accepted', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId });
  });
}

/** Refuses a proposal, with a word to who made it. Refused (right), (missing), (conflict) when it is decided. Emits `roadmap.refused`. */
export async function decline(ctx: Ctx, given: { groupId: string; id: string; answer?: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    if (!isId(given.id) || !(await proposalById(within.db, given.groupId, given.id))) refuse({ code: 'roadmap.noProposal', kind: 'missing' });
    await decide(within, { ...given, state: 'refused' });
    await within.emit({ name: 'roadmap.refused', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId });
  });
}

async function decide(ctx: Ctx, { groupId, id, state, answer }: { groupId: string; id: string; state: 'accepted' | 'refused'; answer?: string }): Promise<void> {
  const done = await decideProposal(ctx.db, { groupId, id, state, by: ctx.actor.personId, answer: answer?.trim().slice(0, 1000) || null, at: ctx.now });
  if (!done) refuse({ code: 'roadmap.decided', kind: 'conflict' });
}

/**
 * Freezes the roadmap as its next release. Refused (right), (input) for a day that is none or ahead, (state) for an empty roadmap or one
 * that is as it was released last. Emits `roadmap.released`.
 */
export async function release(ctx: Ctx, given: { groupId: string; on: string; meeting: number | null; note: Multilingual }): Promise<{ number: number }> {
  mayEdit(ctx, given.groupId);
  const on: IsoDate = given.on;
  if (!isDate(on)) refuse({ code: 'roadmap.noSuchDay', params: { on: String(given.on).slice(0, 20) }, field: 'on', kind: 'input' });
  if (on > dateIn('Europe/Zurich', ctx.now)) refuse({ code: 'roadmap.dayAhead', field: 'on', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const contents = await roadmapOf(within.db, given.groupId);
    if (contents.entries.length === 0) refuse({ code: 'roadmap.empty', field: 'on', kind: 'state' });
    const last = await releaseOf(within.db, given.groupId);
    if (last && nothingChanged(differencesOf(last.contents, contents))) refuse({ code: 'roadmap.unchanged', params: { number: last.number }, field: 'on', kind: 'state' });
    const number = await addRelease(within.db, { ...given, on, contents, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'roadmap.released', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { number } });
    return { number };
  });
}

const EMPTY: EntryFacts = {
  recordId: null,
  designation: '',
  title: {},
  body: '',
  areaId: null,
  status: 'published',
  scope: 'inScope',
  lead: null,
  publishedOn: null,
  notes: {},
  milestone: {},
  milestoneOn: null,
  url: null,
};

/** The facts as they are kept. Refused (input) without a designation, with a status or scope that is none, a day or an address that is none. */
function checked(facts: EntryFacts): EntryFacts {
  const designation = facts.designation.trim().slice(0, 200);
  if (!entryKey(designation)) refuse({ code: 'roadmap.needsDesignation', field: 'designation', kind: 'input' });
  if (!ENTRY_STATUSES.includes(facts.status)) refuse({ code: 'roadmap.noSuchStatus', field: 'status', kind: 'input' });
  if (!SCOPES.includes(facts.scope)) refuse({ code: 'roadmap.noSuchScope', field: 'scope', kind: 'input' });
  if (facts.publishedOn && !/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(facts.publishedOn)) refuse({ code: 'roadmap.noSuchDay', params: { on: facts.publishedOn.slice(0, 20) }, field: 'publishedOn', kind: 'input' });
  if (facts.milestoneOn && !isDate(facts.milestoneOn)) refuse({ code: 'roadmap.noSuchDay', params: { on: String(facts.milestoneOn).slice(0, 20) }, field: 'milestoneOn', kind: 'input' });
  if (facts.url && !(/^https?:\/\//i.test(facts.url) && URL.canParse(facts.url))) refuse({ code: 'roadmap.badAddress', field: 'url', kind: 'input' });
  return { ...facts, designation, body: facts.body.trim().slice(0, 60) || (designation.split(' ')[0] ?? ''), lead: facts.lead?.trim().slice(0, 60) || null };
}

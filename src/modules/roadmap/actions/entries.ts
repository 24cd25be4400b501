// Entries of a roadmap: adding, changing, taking out.

import { isDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { areasOf, entryById, factsOfRecords, roadmapOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import { sameFacts } from '../differences.js';
import { markOf } from '../proposing.js';
import { type Entry, type EntryFacts, ENTRY_STATUSES, SCOPES, entryKey } from '../roadmap.js';
import { addEntry, changeEntry, lockRoadmap, noteUnwanted, removeEntry } from '../store.js';

/** Adds an entry. Refused (right), (input) as `checked` says, (conflict) when its designation stands there. Emits `roadmap.entryAdded`. */
export async function enter(ctx: Ctx, given: { groupId: string; facts: EntryFacts }): Promise<{ id: string }> {
  mayEdit(ctx, given.groupId);
  const facts = checked(given.facts);
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    await mustHaveArea(within, given.groupId, facts.areaId);
    const id = (await addEntry(within.db, { groupId: given.groupId, facts, at: within.now })) ?? refuse({ code: 'roadmap.there', params: { designation: facts.designation }, field: 'designation', kind: 'conflict' });
    await within.emit({ name: 'roadmap.entryAdded', thing: { kind: 'roadmapEntry', id }, groupId: given.groupId, detail: { name: facts.designation } });
    return { id };
  });
}

/** Refuses (input) an area that is none of this roadmap, be it another group's. */
async function mustHaveArea(ctx: Ctx, groupId: string, areaId: string | null): Promise<void> {
  if (areaId && !(isId(areaId) && (await areasOf(ctx.db, groupId)).some((area) => area.id === areaId))) refuse({ code: 'roadmap.noSuchArea', field: 'areaId', kind: 'input' });
}

/**
 * Takes many texts into the roadmap at once, in one transaction: those that stand there already, or that the catalogue does not have any
 * more, are left and told. Refused (right), (input) when none is given. Emits `roadmap.entryAdded` for each.
 */
export async function enterMany(ctx: Ctx, given: { groupId: string; recordIds: readonly string[]; areaId: string | null }): Promise<{ added: { id: string; designation: string }[]; left: string[] }> {
  mayEdit(ctx, given.groupId);
  const wanted = [...new Set(given.recordIds)].slice(0, MOST_AT_ONCE);
  if (wanted.length === 0) refuse({ code: 'roadmap.noTextChosen', kind: 'input', field: 'recordId' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    await mustHaveArea(within, given.groupId, given.areaId);
    const known = await factsOfRecords(within.db, wanted);
    const added: { id: string; designation: string }[] = [];
    for (const recordId of wanted) {
      const facts = known.get(recordId);
      const id = facts ? await addEntry(within.db, { groupId: given.groupId, facts: checked({ ...facts, areaId: given.areaId }), at: within.now }) : null;
      if (!facts || !id) continue;
      added.push({ id, designation: facts.designation });
      await within.emit({ name: 'roadmap.entryAdded', thing: { kind: 'roadmapEntry', id }, groupId: given.groupId, detail: { name: facts.designation } });
    }
    return { added, left: wanted.filter((recordId) => !added.some(({ designation }) => designation === known.get(recordId)?.designation)) };
  });
}

const MOST_AT_ONCE = 200;

/**
 * Says of an entry what is given. Refused like adding; (missing) when it does not stand there; (conflict) when `seen` is given and the
 * entry is not what was seen any more: of two editors at once none overwrites what the other said unawares. Emits `roadmap.entryChanged`;
 * nothing when nothing is said otherwise.
 */
export async function revise(ctx: Ctx, given: { groupId: string; id: string; facts: EntryFacts; seen?: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  const facts = checked(given.facts);
  await inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const { entries } = await roadmapOf(within.db, given.groupId);
    const was = entries.find((entry) => entry.id === given.id) ?? refuse({ code: 'roadmap.noEntry', kind: 'missing' });
    if (sameFacts(was, facts)) return;
    refuseUnseen(was, given.seen);
    if (facts.areaId !== was.areaId) await mustHaveArea(within, given.groupId, facts.areaId);
    const twin = entries.find((entry) => entry.id !== given.id && entryKey(entry.designation) === entryKey(facts.designation));
    if (twin) refuse({ code: 'roadmap.there', params: { designation: twin.designation }, field: 'designation', kind: 'conflict' });
    await changeEntry(within.db, { ...given, facts, at: within.now });
    await within.emit({ name: 'roadmap.entryChanged', thing: { kind: 'roadmapEntry', id: given.id }, groupId: given.groupId, detail: { name: facts.designation } });
  });
}

function refuseUnseen(entry: Entry, seen: string | undefined): void {
  if (seen && seen !== markOf(entry)) refuse({ code: 'roadmap.entryChangedMeanwhile', params: { designation: entry.designation }, field: 'designation', kind: 'conflict' });
}

/** Takes an entry out; earlier releases keep it. Emits `roadmap.entryRemoved`. Refused (right), (missing), (conflict) like changing it. */
export async function takeOut(ctx: Ctx, given: { groupId: string; id: string; seen?: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const entry = isId(given.id) ? await entryById(within.db, given.groupId, given.id) : null;
    if (entry) refuseUnseen(entry, given.seen);
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

// Proposing changes of a roadmap: by whoever takes part, out of a liaison statement, out of the catalogue.

import { isId } from '../../../kit/ids.js';
import { inLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { recordsBriefly } from '../../catalogue/reads.js';
import { likeness } from '../alike.js';
import { behindCatalogue } from '../behind.js';
import { type Listed, listedIn } from '../liaison-list.js';
import { textKey } from '../naming.js';
import { type Doubt, touched } from '../proposing.js';
import { alreadyProposed, entryById, factsByDesignation, roadmapOf } from '../reads.js';
import { mayEdit, mayPropose } from '../rights.js';
import { type Entry, type EntryFacts, entryKey } from '../roadmap.js';
import { type NewProposal, addProposal, lockRoadmap } from '../store.js';

export interface Proposing {
  groupId: string;
  kind: 'add' | 'change' | 'remove';
  entryId?: string;
  facts: Partial<EntryFacts>;
  reason: string;
}

/** Proposes a change to an editor. Refused (right) to who is not signed in, (input) without a reason, a designation or a change, (missing). Emits `roadmap.proposed`. */
export async function propose(ctx: Ctx, given: Proposing): Promise<{ id: string }> {
  mayPropose(ctx);
  const reason = given.reason.trim().slice(0, 2000) || refuse({ code: 'roadmap.needsReason', field: 'reason', kind: 'input' });
  const designation = given.facts.designation?.trim() ?? '';
  if (given.kind === 'add' && !entryKey(designation)) refuse({ code: 'roadmap.needsDesignation', field: 'designation', kind: 'input' });
  if (given.kind === 'change' && Object.keys(given.facts).length === 0) refuse({ code: 'roadmap.needsChange', field: 'designation', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const entry = given.kind === 'add' ? null : ((isId(given.entryId) && (await entryById(within.db, given.groupId, given.entryId))) || refuse({ code: 'roadmap.noEntry', field: 'entryId', kind: 'missing' }));
    const was = entry ? touched(entry, given) : null;
    const id = await addProposal(within.db, { groupId: given.groupId, kind: given.kind, entryId: entry?.id ?? null, facts: given.facts, was, reason, statement: null, quote: null, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'roadmap.proposed', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { count: 1 } });
    return { id };
  });
}

export interface StatementRead {
  proposed: number;
  /** What the roadmap says already, or what is proposed already. */
  known: number;
  /** Of those proposed: what an editor should look at twice. */
  doubtful: number;
}

/** Lines of a statement that are read at most. */
const MOST = 500;

/**
 * Reads the list of a liaison statement and proposes what the roadmap does not say yet: texts to add, designations and statuses to change;
 * what it cannot match is proposed with its doubts. Nothing is proposed twice. Refused (right) to all but who leads the group, (input)
 * when it lists nothing. Emits `roadmap.proposed`.
 */
export async function proposeFromStatement(ctx: Ctx, given: { groupId: string; statement: string; text: string }): Promise<StatementRead> {
  mayEdit(ctx, given.groupId);
  const listed = listedIn(given.text.slice(0, 400_000)).slice(0, MOST);
  if (listed.length === 0) refuse({ code: 'roadmap.nothingListed', field: 'text', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const { entries } = await roadmapOf(within.db, given.groupId);
    const inCatalogue = await factsByDesignation(within.db, listed.map((one) => one.designation).filter(Boolean));
    const statement = given.statement.trim().slice(0, 300);
    const found = listed.flatMap((one) => proposalFor(one, entries, inCatalogue) ?? []);
    const fresh = await notProposed(within, given.groupId, found, ['open']);
    for (const { quote, ...one } of fresh) await addProposal(within.db, { ...one, groupId: given.groupId, statement, quote, reason: statement || quote, by: within.actor.personId, at: within.now });
    if (fresh.length > 0) await within.emit({ name: 'roadmap.proposed', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { count: fresh.length } });
    return { proposed: fresh.length, known: listed.length - fresh.length, doubtful: fresh.filter((one) => one.doubts.length > 0).length };
  });
}

type Draft = Pick<NewProposal, 'kind' | 'entryId' | 'facts' | 'was'> & { doubts: Doubt[]; quote: string };

/** What a line says otherwise than the roadmap; null when it says nothing new. */
function proposalFor(one: Listed, entries: readonly Entry[], inCatalogue: ReadonlyMap<string, EntryFacts>): Draft | null {
  const named = entryNamed(one, entries);
  // A work item that was approved comes back under another name: the title is what it keeps.
  const alike = named || !one.title ? undefined : entries.map((entry) => ({ entry, like: likeness(inLanguage(entry.title, 'en')?.text ?? '', one.title ?? '') })).sort((a, b) => b.like - a.like)[0];
  const renamed = alike && alike.like === 1 && (alike.entry.status === 'underDevelopment' || alike.entry.status === 'planned') && one.designation ? alike.entry : undefined;
  const entry = named ?? renamed;
  if (entry) {
    const facts = changesFor(entry, one, renamed !== undefined);
    return Object.keys(facts).length > 0 ? { kind: 'change', entryId: entry.id, facts, was: touched(entry, { kind: 'change', facts }), doubts: renamed ? [{ kind: 'looksLike', designation: entry.designation }] : [], quote: one.quote } : null;
  }
  const record = inCatalogue.get(one.designation);
  const doubts: Doubt[] = [
    ...(one.designation ? [] : [{ kind: 'noDesignation' as const }]),
    ...(one.designation && !record ? [{ kind: 'notInCatalogue' as const }] : []),
    ...(alike && alike.like >= 0.7 ? [{ kind: 'looksLike' as const, designation: alike.entry.designation }] : []),
  ];
  const said = { designation: one.designation, status: one.status, ...(one.designation ? { body: one.designation.split(' ')[0] ?? '' } : {}), ...(one.title ? { title: { en: one.title } } : {}) };
  return { kind: 'add', entryId: null, facts: record ? { ...record, status: one.status, designation: one.designation } : said, was: null, doubts, quote: one.quote };
}

/** The entry that a line names, by its designation or a former one, in any spelling. */
function entryNamed(one: Listed, entries: readonly Entry[]): Entry | undefined {
  const named = [one.designation, one.formerly ?? ''].filter(Boolean);
  const [exact, keys] = [named.map(entryKey), named.map(textKey)];
  return entries.find((known) => exact.includes(entryKey(known.designation))) ?? entries.find((known) => keys.includes(textKey(known.designation)));
}

function changesFor(entry: EntryFacts, one: Listed, renamed: boolean): Partial<EntryFacts> {
  const changes: Partial<EntryFacts> = {};
  const former = one.formerly && textKey(entry.designation) === textKey(one.formerly);
  if ((former || renamed) && one.designation !== entry.designation) changes.designation = one.designation;
  if (entry.status !== one.status && entry.status !== 'withdrawn' && entry.status !== 'superseded' && one.status === 'published') changes.status = one.status;
  return changes;
}

/**
 * Proposes what the catalogue says of the texts of a roadmap and the roadmap does not: another status, a date. What was refused once is
 * not proposed again. Refused (right). Emits `roadmap.proposed`.
 */
export async function proposeFromCatalogue(ctx: Ctx, { groupId }: { groupId: string }): Promise<{ proposed: number }> {
  mayEdit(ctx, groupId);
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, groupId);
    const { entries } = await roadmapOf(within.db, groupId);
    const records = await recordsBriefly(within.db, entries.flatMap((entry) => entry.recordId ?? []));
    const found = behindCatalogue(entries, records).map(({ entry, facts }): Draft => ({ kind: 'change', entryId: entry.id, facts, was: touched(entry, { kind: 'change', facts }), doubts: [], quote: '' }));
    const fresh = await notProposed(within, groupId, found, ['open', 'refused']);
    const words = { reason: within.say('roadmap.behind.reason'), statement: within.say('roadmap.behind.statement') };
    for (const one of fresh) await addProposal(within.db, { ...one, ...words, groupId, quote: null, by: within.actor.personId, at: within.now });
    if (fresh.length > 0) await within.emit({ name: 'roadmap.proposed', thing: { kind: 'group', id: groupId }, groupId, detail: { count: fresh.length } });
    return { proposed: fresh.length };
  });
}

/** Without what was proposed already and stands in one of these states, and without what is listed twice. */
async function notProposed(ctx: Ctx, groupId: string, found: Draft[], states: ('open' | 'accepted' | 'refused')[]): Promise<Draft[]> {
  const mark = ({ entryId, facts }: Pick<Draft, 'facts'> & { entryId: string | null }) => `${entryId ?? entryKey(facts.designation ?? '')}|${entryId ? JSON.stringify(Object.entries(facts).sort()) : (facts.title?.en ?? '').toLowerCase().slice(0, entryKey(facts.designation ?? '') ? 0 : 300)}`;
  const known = new Set((await alreadyProposed(ctx.db, groupId, states)).map(mark));
  return found.filter((one) => {
    if (known.has(mark(one))) return false;
    known.add(mark(one));
    return true;
  });
}

// Deciding proposals: one by one or many at once. What an editor has not seen is not overwritten.

import { isId } from '../../../kit/ids.js';
import { Refused, type Refusal, refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { fitOf, markOf } from '../proposing.js';
import { entryById, proposalById } from '../reads.js';
import { mayEdit } from '../rights.js';
import { type EntryFacts, NO_FACTS } from '../roadmap.js';
import { decideProposal, lockRoadmap } from '../store.js';
import { enter, revise, takeOut } from './entries.js';
import { type Decided, tellDecided, toldOf } from './tell.js';

export interface Deciding {
  groupId: string;
  id: string;
  answer?: string;
  /** The mark of the entry as the editor saw it: lets a proposal through whose entry has been changed since it was made. */
  seen?: string;
  /** For a text that was proposed without one. */
  designation?: string;
}

/**
 * Accepts a proposal, which changes the roadmap in the same transaction; who proposed it is told. Refused (right), (missing), (conflict)
 * when it is decided, when what it would change was changed meanwhile and not `seen`, or when its text stands there already. Emits
 * `roadmap.accepted`.
 */
export async function accept(ctx: Ctx, given: Deciding): Promise<void> {
  await inTransaction(ctx, async (within) => tellDecided(within, { groupId: given.groupId, decided: [await accepted(within, given)] }));
}

async function accepted(ctx: Ctx, given: Deciding): Promise<Decided> {
  mayEdit(ctx, given.groupId);
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const proposal = (isId(given.id) && (await proposalById(within.db, given.groupId, given.id))) || refuse({ code: 'roadmap.noProposal', kind: 'missing' });
    const told = await decidedOf(within, given, proposal, 'accepted');
    await decide(within, { ...given, state: 'accepted' });
    if (proposal.kind === 'add') await enter(within, { groupId: given.groupId, facts: { ...NO_FACTS, ...proposal.facts, designation: proposal.facts.designation || given.designation?.trim() || '' } });
    else await change(within, given, { ...proposal, kind: proposal.kind });
    await within.emit({ name: 'roadmap.accepted', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId });
    return told;
  });
}

async function change(ctx: Ctx, { groupId, seen }: Deciding, proposal: { kind: 'change' | 'remove'; entryId: string | null; facts: Partial<EntryFacts>; was: Partial<EntryFacts> | null }): Promise<void> {
  const entry = (await entryById(ctx.db, groupId, proposal.entryId ?? '')) ?? refuse({ code: 'roadmap.gone', kind: 'conflict' });
  if (fitOf({ ...proposal, entry }) === 'changed' && seen !== markOf(entry)) refuse({ code: 'roadmap.changedMeanwhile', params: { designation: entry.designation }, kind: 'conflict' });
  if (proposal.kind === 'remove') await takeOut(ctx, { groupId, id: entry.id });
  else await revise(ctx, { groupId, id: entry.id, facts: { ...entry, ...proposal.facts } });
}

/** Refuses a proposal, with a word to who made it. Refused (right), (missing), (conflict) when it is decided. Emits `roadmap.refused`. */
export async function decline(ctx: Ctx, given: Deciding): Promise<void> {
  await inTransaction(ctx, async (within) => tellDecided(within, { groupId: given.groupId, decided: [await declined(within, given)] }));
}

async function declined(ctx: Ctx, given: Deciding): Promise<Decided> {
  mayEdit(ctx, given.groupId);
  return inTransaction(ctx, async (within) => {
    const proposal = (isId(given.id) && (await proposalById(within.db, given.groupId, given.id))) || refuse({ code: 'roadmap.noProposal', kind: 'missing' });
    const told = await decidedOf(within, given, proposal, 'refused');
    await decide(within, { ...given, state: 'refused' });
    await within.emit({ name: 'roadmap.refused', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId });
    return told;
  });
}

/** What is told to who proposed it: of a proposal by a person, not of what was read out of a paper. */
async function decidedOf(ctx: Ctx, given: Deciding, proposal: NonNullable<Awaited<ReturnType<typeof proposalById>>>, state: Decided['state']): Promise<Decided> {
  const entry = proposal.entryId ? await entryById(ctx.db, given.groupId, proposal.entryId) : null;
  return { ...toldOf({ ...proposal, entry }), state, answer: given.answer?.trim() || null, by: proposal.statement === null ? proposal.proposedBy : null };
}

async function decide(ctx: Ctx, { groupId, id, state, answer }: Deciding & { state: 'accepted' | 'refused' }): Promise<void> {
  const done = await decideProposal(ctx.db, { groupId, id, state, by: ctx.actor.personId, answer: answer?.trim().slice(0, 1000) || null, at: ctx.now });
  if (!done) refuse({ code: 'roadmap.decided', kind: 'conflict' });
}

/** A form sends no more at once; what stands beyond stays open. */
const MOST = 500;

/**
 * Decides many proposals, each in a transaction of its own: what cannot be done is left open, and told with its reason; who proposed them
 * is told of all in one mail. Refused (right), (input) when none is chosen.
 */
export async function decideMany(ctx: Ctx, given: { groupId: string; state: 'accepted' | 'refused'; answer: string; chosen: { id: string; seen?: string }[] }): Promise<{ done: number; left: { id: string; refusal: Refusal }[] }> {
  mayEdit(ctx, given.groupId);
  if (given.chosen.length === 0) refuse({ code: 'roadmap.noneChosen', kind: 'input', field: 'chosen' });
  const chosen = given.chosen.slice(0, MOST);
  const left: { id: string; refusal: Refusal }[] = [];
  const decided: Decided[] = [];
  for (const { id, seen } of chosen) {
    const one = { groupId: given.groupId, id, answer: given.answer, ...(seen ? { seen } : {}) };
    try {
      decided.push(await (given.state === 'accepted' ? accepted(ctx, one) : declined(ctx, one)));
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      left.push({ id, refusal: thrown.refusal });
    }
  }
  await inTransaction(ctx, (within) => tellDecided(within, { groupId: given.groupId, decided }));
  return { done: chosen.length - left.length, left };
}

// Proposing changes of a roadmap: by whoever takes part, out of a liaison statement, out of the catalogue.

import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { recordsBriefly } from '../../catalogue/reads.js';
import { behindCatalogue } from '../behind.js';
import type { Draft } from '../liaison/drafts.js';
import { touched } from '../proposing.js';
import { entryById, roadmapOf } from '../reads.js';
import { mayEdit, mayPropose } from '../rights.js';
import { type EntryFacts, entryKey } from '../roadmap.js';
import { addProposal, lockRoadmap } from '../store.js';
import { notProposed } from './not-proposed.js';
import { tellProposed, toldOf } from './tell.js';

export interface Proposing {
  groupId: string;
  kind: 'add' | 'change' | 'remove';
  entryId?: string;
  facts: Partial<EntryFacts>;
  reason: string;
}

/** Proposes a change to an editor, who is told by mail. Refused (right) to who is not signed in, (input) without a reason, a designation or a change, (missing). Emits `roadmap.proposed`. */
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
    await tellProposed(within, { ...toldOf({ ...given, entry }), groupId: given.groupId, reason, by: within.actor.personId });
    return { id };
  });
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

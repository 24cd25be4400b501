// Proposing what a liaison statement lists.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { draftFor } from '../liaison/drafts.js';
import { listedIn } from '../liaison/listed.js';
import { factsByDesignation, roadmapOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import { addProposal, lockRoadmap } from '../store.js';
import { notProposed } from './not-proposed.js';

export interface StatementRead {
  proposed: number;
  /** What the roadmap says already, or what is proposed already. */
  known: number;
  /** Of those proposed: what an editor should look at twice. */
  doubtful: number;
}

/** Lines of a statement that are read at most, and signs of it: some sixty pages. */
const [MOST, LONGEST] = [500, 200_000];

/**
 * Reads the list of a liaison statement and proposes what the roadmap does not say yet: texts to add, designations, statuses and dates to
 * change; what it cannot match is proposed with its doubts. Nothing is proposed twice. Refused (right) to all but who leads the group,
 * (input) when it lists nothing. Emits `roadmap.proposed`.
 */
export async function proposeFromStatement(ctx: Ctx, given: { groupId: string; statement: string; text: string }): Promise<StatementRead> {
  mayEdit(ctx, given.groupId);
  const listed = listedIn(given.text.slice(0, LONGEST)).slice(0, MOST);
  if (listed.length === 0) refuse({ code: 'roadmap.nothingListed', field: 'text', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const { entries } = await roadmapOf(within.db, given.groupId);
    const inCatalogue = await factsByDesignation(within.db, listed.map((one) => one.designation).filter(Boolean));
    const statement = given.statement.trim().slice(0, 300);
    const found = listed.flatMap((one) => draftFor(one, entries, inCatalogue) ?? []);
    const fresh = await notProposed(within, given.groupId, found, ['open']);
    for (const { quote, ...one } of fresh) await addProposal(within.db, { ...one, groupId: given.groupId, statement, quote, reason: statement || quote, by: within.actor.personId, at: within.now });
    if (fresh.length > 0) await within.emit({ name: 'roadmap.proposed', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { count: fresh.length } });
    return { proposed: fresh.length, known: listed.length - fresh.length, doubtful: fresh.filter((one) => one.doubts.length > 0).length };
  });
}

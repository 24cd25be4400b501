// What is read out of a paper or a list is proposed once.

import type { Ctx } from '../../../storage/index.js';
import type { Draft } from '../liaison/drafts.js';
import { alreadyProposed } from '../reads.js';
import { entryKey } from '../roadmap.js';

/** Without what was proposed already and stands in one of these states, and without what is listed twice. */
export async function notProposed(ctx: Ctx, groupId: string, found: Draft[], states: ('open' | 'accepted' | 'refused')[]): Promise<Draft[]> {
  const mark = ({ entryId, facts }: Pick<Draft, 'facts'> & { entryId: string | null }) => `${entryId ?? entryKey(facts.designation ?? '')}|${entryId ? JSON.stringify(Object.entries(facts).sort()) : (Object.values(facts.title ?? {})[0] ?? '').toLowerCase().slice(0, entryKey(facts.designation ?? '') ? 0 : 300)}`;
  const known = new Set((await alreadyProposed(ctx.db, groupId, states)).map(mark));
  return found.filter((one) => {
    if (known.has(mark(one))) return false;
    known.add(mark(one));
    return true;
  });
}

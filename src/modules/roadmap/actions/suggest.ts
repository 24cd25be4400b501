// Suggestions for roadmaps: found by a job in the whole catalogue, so that no page waits for them; and what was turned down, allowed again.

import { turns } from '../../../kit/turns.js';
import { type Ctx, type Db, inTransaction } from '../../../storage/index.js';
import { catalogueCensus, findSuggestions, groupsToSuggestFor, roadmapOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import { dropUnwanted, markOutdated, putSuggestions } from '../store/suggestions.js';

/** So many are kept of each group: who turns down a few has others at once. */
const KEPT = 100;

/** Finds suggestions for the groups whose roadmap, catalogue or subject has changed; gives how many groups there were. Emits nothing: nobody did anything. */
export async function renewSuggestions(ctx: Ctx): Promise<number> {
  const groups = await groupsToSuggestFor(ctx.db);
  if (groups.length === 0) return 0;
  const pause = turns();
  const census = await catalogueCensus(ctx.db, pause);
  for (const groupId of groups) {
    const { entries } = await roadmapOf(ctx.db, groupId);
    const found = await findSuggestions(ctx.db, census, { groupId, entries, year: ctx.now.getUTCFullYear(), most: KEPT, pause });
    await inTransaction(ctx, (within) => putSuggestions(within.db, { groupId, found, at: ctx.now }));
  }
  return groups.length;
}

/** An editor who adds one text after the other has the catalogue read through now and then, not each time: it rests so many times as long as it worked. */
const REST = 20;

const workedUntil = new WeakMap<Db, { ended: number; took: number }>();

/** As a job: where it has just been done it comes again later. */
export async function renewInTurn(ctx: Ctx): Promise<void> {
  const last = workedUntil.get(ctx.db);
  const rest = last ? last.ended + REST * last.took - Date.now() : 0;
  if (rest > 0) {
    const at = Math.ceil((Date.now() + rest) / 1000);
    return ctx.enqueue({ name: 'roadmap.suggest', args: {}, key: `roadmap.suggest:${at}`, runAt: new Date(at * 1000) });
  }
  const began = Date.now();
  await renewSuggestions(ctx);
  workedUntil.set(ctx.db, { ended: Date.now(), took: Date.now() - began });
}

/** The catalogue has changed: all that is suggested is to be found anew. */
export async function outdateSuggestions(ctx: Ctx): Promise<void> {
  await markOutdated(ctx.db);
  ctx.wake('roadmap.suggest');
}

/** What a group is about has changed. */
export async function outdateSuggestionsOf(ctx: Ctx, groupId: string | null): Promise<void> {
  if (groupId) await markOutdated(ctx.db, groupId);
  ctx.wake('roadmap.suggest');
}

/** What was turned down may be suggested again; what was not changes nothing. Refused (right). Emits `roadmap.suggestionAllowed`. */
export async function allowAgain(ctx: Ctx, given: { groupId: string; recordId: string }): Promise<void> {
  mayEdit(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    if (!(await dropUnwanted(within.db, given))) return;
    await markOutdated(within.db, given.groupId);
    await within.emit({ name: 'roadmap.suggestionAllowed', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { name: given.recordId } });
  });
}

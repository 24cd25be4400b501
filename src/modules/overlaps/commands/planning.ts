// Planning conflicts at the command line: of the whole catalogue, or of a group's roadmap.

import { type Run, languageOf } from '../../../cli/verb.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { sayIn } from '../../../kit/words.js';
import type { Ctx } from '../../../storage/index.js';
import { groupBySlug } from '../../groups/reads.js';
import { messages } from '../messages.js';
import { conflictWords } from '../pages/planning.js';
import { type Conflict, conflictsIn } from '../planning.js';
import { openPlans, roadmapConflicts } from '../reads.js';

const PAIRS = 500;

export const runPlanning: Run = async (call) => {
  const say = sayIn(messages, languageOf(call));
  const { group } = call.options;
  const conflicts = await call.withCtx((ctx) => (typeof group === 'string' ? ofGroup(ctx, group) : ofCatalogue(ctx)));
  for (const conflict of conflicts) {
    const words = conflictWords(conflict, say);
    call.out(call.json ? JSON.stringify({ ...conflict, words }) : words);
  }
  return conflicts.length > 0 ? 1 : 0;
};

async function ofGroup(ctx: Ctx, slug: string): Promise<Conflict[]> {
  const group = (await groupBySlug(ctx.db, slug)) ?? refuse({ code: 'overlaps.noGroup', params: { group: slug }, kind: 'missing' });
  return roadmapConflicts(ctx, group.id, dateInGeneva(ctx.now));
}

async function ofCatalogue({ db, now }: Ctx): Promise<Conflict[]> {
  const found = new Map<string, Conflict>();
  for (let after: string | null = null; ; ) {
    const plans = await openPlans(db, { after, limit: PAIRS });
    for (const conflict of conflictsIn(plans.pairs, { families: plans.families, today: dateInGeneva(now) })) found.set(JSON.stringify(conflict), conflict);
    after = plans.after;
    if (after === null) return [...found.values()];
  }
}

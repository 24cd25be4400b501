// Planning conflicts over the whole catalogue.

import { type Asked, type Route, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { type ConflictList, conflictWords, planningPage } from '../pages/planning.js';
import { CONFLICT_KINDS, type Conflict, conflictsIn, sorted } from '../planning.js';
import { openPlans } from '../reads.js';
import { conflictShape } from '../shapes.js';

const PAIRS = 500;
/** Pages of pairs are read until there are so many conflicts, or so many pages were read. */
const [ENOUGH, MOST] = [50, 8];

export const planningRoutes: Route[] = [
  reading({
    path: '/overlaps/planning',
    right: 'public',
    summary: 'Plans on one subject that do not fit, texts that wait for another, shared texts that one body changes alone, stale work',
    query: { kind: 'clash, late, waits, done, alone or stale', after: 'the key after which the page begins' },
    read: readConflicts,
    html: planningPage,
    json: { schema: pageOf(conflictShape), of: ({ conflicts, after }, { ctx }) => ({ rows: conflicts.map((conflict) => ({ ...conflict, words: conflictWords(conflict, ctx.say) })), after }) },
  }),
];

async function readConflicts({ ctx, query }: Asked): Promise<ConflictList> {
  const today = dateInGeneva(ctx.now);
  const kind = CONFLICT_KINDS.find((one) => one === query.get('kind')) ?? '';
  const found = new Map<string, Conflict>();
  let after = query.get('after');
  for (let pages = 0; ; pages++) {
    const plans = await openPlans(ctx.db, { after, limit: PAIRS });
    after = plans.after;
    for (const conflict of conflictsIn(plans.pairs, { families: plans.families, today })) if (!kind || conflict.kind === kind) found.set(JSON.stringify(conflict), conflict);
    if (found.size >= ENOUGH || after === null || pages === MOST) return { conflicts: sorted([...found.values()]), after, kind };
  }
}

// Planning conflicts over the whole catalogue.

import { type Asked, type Route, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { type ConflictList, conflictWords, planningPage } from '../pages/planning.js';
import { CONFLICT_KINDS, conflictsIn } from '../planning.js';
import { openPlans } from '../reads.js';
import { conflictShape } from '../shapes.js';

const PAIRS = 500;
/** So many pages of pairs without a conflict are passed over at once. */
const EMPTY = 8;

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
  let after = query.get('after');
  for (let pages = 0; ; pages++) {
    const plans = await openPlans(ctx.db, { after, limit: PAIRS });
    after = plans.after;
    const conflicts = conflictsIn(plans.pairs, { families: plans.families, today }).filter((conflict) => !kind || conflict.kind === kind);
    if (conflicts.length > 0 || after === null || pages === EMPTY) return { conflicts, after, kind };
  }
}

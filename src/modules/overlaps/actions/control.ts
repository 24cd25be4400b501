// Beginning and stopping the comparison by hand: by the secretariat, or by the operator at the command line.

import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { goesOn } from '../progress.js';
import { newestProgress } from '../reads.js';
import { stopRun } from '../store/runs.js';
import { beginRun, beginWholeRun } from './compare.js';

/** Begins a comparison of what changed, or of everything. Refused (right) to all but the secretariat, (state) while one goes on. Emits `overlaps.comparisonBegun`. */
export async function startComparison(ctx: Ctx, { whole }: { whole: boolean }): Promise<string> {
  mustBeSecretariat(ctx);
  return inTransaction(ctx, async (inside) => {
    const newest = await newestProgress(inside.db);
    if (newest && goesOn(newest)) refuse({ code: 'overlaps.goesOn', kind: 'state' });
    const run = await (whole ? beginWholeRun(inside) : beginRun(inside));
    await inside.emit({ name: 'overlaps.comparisonBegun', thing: { kind: 'overlapRun', id: run } });
    return run;
  });
}

/** Stops the comparison that goes on: its workers leave off within seconds, what they found already stays. Refused (right), (state) when none goes on. Emits `overlaps.comparisonStopped`. */
export async function stopComparison(ctx: Ctx): Promise<void> {
  mustBeSecretariat(ctx);
  await inTransaction(ctx, async (inside) => {
    const newest = await newestProgress(inside.db);
    if (!newest || !(await stopRun(inside.db, newest.id, inside.now))) refuse({ code: 'overlaps.nothingToStop', kind: 'state' });
    await inside.emit({ name: 'overlaps.comparisonStopped', thing: { kind: 'overlapRun', id: newest.id } });
  });
}

function mustBeSecretariat({ actor }: Ctx): void {
  if (!rolesOf(actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
}

// What is to go on its day: passport data and what was made of it, needs, forms that were never sent.

import { dateInGeneva } from '../../../kit/dates.js';
import type { Ctx } from '../../../storage/index.js';
import { needsToForget } from '../reads/passports.js';
import { dropDrafts } from '../store/drafts.js';
import { emptyPapers } from '../store/papers.js';
import { forgetNeeds } from '../store/persons.js';
import { purgePassports } from './passports.js';

/** For the clock: everything whose day has come. Emits `passport.purged` for each. */
export async function purge(ctx: Ctx): Promise<void> {
  const today = dateInGeneva(ctx.now);
  await purgePassports(ctx);
  await emptyPapers(ctx.db, today);
  await forgetNeeds(ctx.db, await needsToForget(ctx.db, today));
  await dropDrafts(ctx.db, ctx.now);
}

// One act, one transaction: what joins an open one becomes part of it, and all of it happens or nothing.

import type { Ctx } from './ctx.js';

/** Runs `act` in a transaction; inside one already open it joins that one. What `act` throws undoes everything. */
export async function inTransaction<T>(ctx: Ctx, act: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return act(ctx);
  let within = ctx;
  const result = await ctx.db.transaction().execute((transaction) => {
    within = ctx.within(transaction);
    return act(within);
  });
  within.committed();
  return result;
}

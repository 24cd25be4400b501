// One act, one transaction: what joins an open one becomes part of it, and all of it happens or nothing.

import { type Kysely, Transaction } from 'kysely';
import type { Ctx, Db } from './ctx.js';
import type { Tables } from './tables.js';

/** Runs `act` in a transaction; inside one already open it joins that one. What `act` throws undoes everything. */
export async function inTransaction<T>(ctx: Ctx, act: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return act(ctx);
  let within = ctx;
  const result = await ctx.db.transaction().execute(async (transaction) => {
    within = ctx.within(await asking(transaction));
    return act(within);
  });
  within.committed();
  return result;
}

/**
 * The same transaction, in which what is asked at once goes on its way at once: `Promise.all` of reads that do not need each other is one
 * way there and back. The query builder's own lets a statement wait until the one before it is answered. The order is that of asking.
 */
async function asking(transaction: Kysely<Tables>): Promise<Db> {
  const executor = transaction.getExecutor();
  const connection = await executor.provideConnection(async (one) => one);
  // The first three are for what is never done inside a transaction: to begin another, or to close the pool.
  return new Transaction<Tables>({ config: {} as never, dialect: {} as never, driver: {} as never, executor: executor.withConnectionProvider({ provideConnection: (use) => use(connection) }) });
}

// How a statement is sent. Most need nothing of this; it is for what every request asks, or every act writes.

import type { KyselyPlugin, QueryId, RootOperationNode } from 'kysely';
import type { Db } from './ctx.js';

/** `kept`: planned once on each connection, under a name. `sent`: its answer is awaited no sooner than with the commit. */
export type Manner = 'kept' | 'sent';

const manners = new WeakMap<QueryId, Set<Manner>>();

/**
 * The same database for a statement that is asked again and again with other values: PostgreSQL plans it once on each connection, which
 * for a statement of many parts costs more than doing it. Its text must always be the same (no lists of changing length), and its best
 * plan must not hang on the values.
 */
export function kept(db: Db): Db {
  return db.withPlugin(KEPT);
}

/**
 * The same transaction for a write whose answer nobody needs (a row of the journal, a mail): it goes on its way with the statement that
 * follows it, at last with the commit. When it fails the transaction fails, at the next statement or at the commit, with its own error.
 * Kept as well.
 */
export function sent(db: Db): Db {
  return db.withPlugin(KEPT).withPlugin(SENT);
}

/** How a statement wants to be sent. */
export function isToBe(manner: Manner, queryId: QueryId): boolean {
  return manners.get(queryId)?.has(manner) ?? false;
}

function marking(manner: Manner): KyselyPlugin {
  return {
    transformQuery: ({ node, queryId }: { node: RootOperationNode; queryId: QueryId }) => {
      manners.set(queryId, (manners.get(queryId) ?? new Set()).add(manner));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

const KEPT = marking('kept');
const SENT = marking('sent');

const names = new Map<string, string>();
/** More texts than this were not written by anybody: one of them changes, and is not kept. */
const MOST = 200;

/** The name of a statement that is kept, the same on all connections of this process. */
export function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST) return known;
  const name = `comity_${names.size + 1}`;
  names.set(text, name);
  return name;
}

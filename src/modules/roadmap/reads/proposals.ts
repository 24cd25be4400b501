// What is proposed for a roadmap.

import type { Db } from '../../../storage/index.js';
import type { Doubt } from '../proposing.js';
import type { Entry, EntryFacts } from '../roadmap.js';
import type {} from '../tables.js';
import { entryOf } from './roadmap.js';

export interface Proposal {
  id: string;
  kind: 'add' | 'change' | 'remove';
  /** The entry that is meant, as it stands; null for `add`, or when it is gone. */
  entry: Entry | null;
  facts: Partial<EntryFacts>;
  reason: string;
  statement: string | null;
  quote: string | null;
  doubts: Doubt[];
  /** What the entry said when this was proposed, of that which would change. */
  was: Partial<EntryFacts> | null;
  state: 'open' | 'accepted' | 'refused';
  proposedBy: string | null;
  proposedAt: Date;
  decidedAt: Date | null;
  answer: string | null;
}

const PAGE = 50;

/** Proposals for a roadmap, the open ones first and the newest of each first; at most 50, and the key after which more come. */
export async function proposalsOf(db: Db, groupId: string, asked: { open: boolean; after?: string | null }): Promise<{ rows: Proposal[]; after: string | null }> {
  let query = db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('state', asked.open ? '=' : '<>', 'open');
  if (asked.after) query = query.where('id', '<', asked.after);
  const rows = await query.selectAll().orderBy('id', 'desc').limit(PAGE + 1).execute();
  const ids = rows.flatMap((row) => row.entry_id ?? []);
  const entries = ids.length > 0 ? await db.selectFrom('roadmap_entries').where('id', 'in', ids).where('removed_at', 'is', null).selectAll().execute() : [];
  const byId = new Map(entries.map((row) => [row.id, entryOf(row)]));
  const shown = rows.slice(0, PAGE).map((row): Proposal => ({
    id: row.id,
    kind: row.kind,
    entry: byId.get(row.entry_id ?? '') ?? null,
    facts: row.facts,
    reason: row.reason,
    statement: row.statement,
    quote: row.quote,
    doubts: row.doubts,
    was: row.was as Partial<EntryFacts> | null,
    state: row.state,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedAt: row.decided_at,
    answer: row.answer,
  }));
  return { rows: shown, after: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

/** One proposal with its entry, or null. */
export async function proposalById(db: Db, groupId: string, id: string): Promise<Omit<Proposal, 'entry'> & { entryId: string | null } | null> {
  const row = await db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) return null;
  const { entry_id, proposed_by, proposed_at, decided_at, ...rest } = row;
  return { ...rest, entryId: entry_id, proposedBy: proposed_by, proposedAt: proposed_at, decidedAt: decided_at, facts: row.facts, doubts: row.doubts, was: row.was as Partial<EntryFacts> | null };
}

/** How many proposals wait for an editor. */
export async function openProposals(db: Db, groupId: string): Promise<number> {
  const { count } = await db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('state', '=', 'open').select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}


/** What is proposed already, whatever became of it: so that nothing is proposed twice. */
export async function alreadyProposed(db: Db, groupId: string, states: readonly Proposal['state'][]): Promise<{ entryId: string | null; facts: Partial<EntryFacts> }[]> {
  const rows = await db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('state', 'in', states).select(['entry_id', 'facts']).orderBy('id', 'desc').limit(5000).execute();
  return rows.map((row) => ({ entryId: row.entry_id, facts: row.facts }));
}

/** How many proposals a person has made for a roadmap since an instant. */
export async function proposedSince(db: Db, { groupId, by, since }: { groupId: string; by: string; since: Date }): Promise<number> {
  const { count } = await db.selectFrom('roadmap_proposals').where('group_id', '=', groupId).where('proposed_by', '=', by).where('statement', 'is', null).where('proposed_at', '>', since).select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

// What others do with search: tell it what they have, in which languages, and what is gone.

import { LANGUAGES, type Language } from '../../kit/languages.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import type {} from './searchable.js';
import { type EntryRow, changeAudience, dropEntries, dropOutdated, writeEntries } from './store.js';
import type { Audience } from './tables.js';

export interface Entry {
  kind: string;
  thingId: string;
  /** Tells the parts of one thing apart: a clause, an item. */
  part?: string;
  groupId?: string | null;
  /** The designation of the group that it belongs to; found together with the title. */
  group?: string | null;
  /** Below the language: `/groups/jca-qkdn`. */
  path: string;
  texts: Partial<Record<Language, { title: string; text: string }>>;
  audience?: Audience;
}

/** Puts all entries of one thing in the place of those that it had; inside the caller's transaction. */
export async function putEntries(ctx: Ctx, thing: { kind: string; thingId: string }, entries: Entry[]): Promise<void> {
  await dropEntries(ctx.db, thing);
  const rows = entries.flatMap(rowsOf);
  if (rows.length > 0) await writeEntries(ctx.db, rows, ctx.now);
}

/** Puts the entry of a thing that has only one; inside the caller's transaction. */
export async function putEntry(ctx: Ctx, entry: Entry): Promise<void> {
  await putEntries(ctx, { kind: entry.kind, thingId: entry.thingId }, [entry]);
}

/** Takes out what a thing had; inside the caller's transaction. */
export async function removeEntry(ctx: Ctx, thing: { kind: string; thingId: string }): Promise<void> {
  await dropEntries(ctx.db, thing);
}

/** Says anew who may find what a group has of a kind; inside the caller's transaction. */
export async function setAudience(ctx: Ctx, of: { kind: string; groupId: string; audience: Audience }): Promise<void> {
  await changeAudience(ctx.db, of);
}

/**
 * Enters everything that can be found anew, one thing a transaction, so that nobody waits for it; then takes out what an older analyser
 * left of things that are gone. Gives how many things of each kind there were. Doing it again changes nothing.
 */
export async function reindex(ctx: Ctx): Promise<Record<string, number>> {
  const entered: Record<string, number> = {};
  for (const { name, ids, enter } of ctx.slot('searchables')) {
    const all = await ids(ctx);
    for (const id of all) await inTransaction(ctx, (within) => enter(within, id));
    entered[name] = all.length;
  }
  await dropOutdated(ctx.db);
  return entered;
}

function rowsOf(entry: Entry): EntryRow[] {
  return LANGUAGES.flatMap((language) => {
    const found = entry.texts[language];
    if (!found) return [];
    const { kind, thingId, path } = entry;
    const { part = '', groupId = null, group = null, audience = 'anyone' } = entry;
    return [{ kind, thingId, path, part, groupId, designation: group, audience, language, title: found.title, body: found.text }];
  });
}

// Every insert and update of sign-in links, sessions and counted attempts.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { Window } from '../limits.js';
import { CODE_TRIES, hashOf } from '../tokens.js';
import type { Way } from '../ways.js';
import type {} from '../tables.js';

export interface NewLink {
  hash: Buffer;
  /** Null for an address that nobody has yet; then `name` is who it will be. */
  personId: string | null;
  email: string;
  name?: string | null;
  kind: 'link' | 'invitation' | 'recovery';
  /** The code that stands beside it, sealed. */
  code?: Buffer | null;
  at: Date;
  until: Date;
}

export interface UsedLink {
  personId: string | null;
  email: string;
  name: string | null;
  kind: NewLink['kind'];
}

export async function addLink(db: Db, link: NewLink): Promise<void> {
  const { hash, personId, email, name = null, kind, code = null, at, until } = link;
  await db
    .insertInto('sign_in_links')
    .values({ token_hash: hash, person_id: personId, email, name, kind, code, tries: 0, created_at: at, expires_at: until, used_at: null })
    .execute();
}

/** Consumes a link in one statement: of two who press the button at once, one enters. */
export async function useLink(db: Db, hash: Buffer, at: Date): Promise<UsedLink | null> {
  const used = await db
    .updateTable('sign_in_links')
    .set({ used_at: at })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['person_id', 'email', 'name', 'kind'])
    .executeTakeFirst();
  return used ? { personId: used.person_id, email: used.email, name: used.name, kind: used.kind } : null;
}

/** Counts a try at the codes of an address and gives those that are still open, the newest first. */
export async function tryCodes(db: Db, email: string, at: Date): Promise<{ hash: Buffer; code: Buffer }[]> {
  const tried = await db
    .updateTable('sign_in_links')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .where('code', 'is not', null)
    .where('tries', '<', CODE_TRIES)
    .returning(['token_hash as hash', 'code'])
    .execute();
  return tried.flatMap(({ hash, code }) => (code ? [{ hash, code }] : []));
}

export interface NewSession {
  id: string;
  hash: Buffer;
  personId: string;
  agent: string;
  how: Way;
  at: Date;
  until: Date;
}

export async function startSession(db: Db, session: NewSession): Promise<void> {
  const { id, hash, personId, agent, how, at, until } = session;
  await db
    .insertInto('sessions')
    .values({ id, token_hash: hash, person_id: personId, agent, how, started_at: at, seen_at: at, expires_at: until, ended_at: null })
    .execute();
}

export async function touchSession(db: Db, id: string, at: Date, until: Date): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: at, expires_at: until }).where('id', '=', id).where('ended_at', 'is', null).execute();
}

/** Ends open sessions: one, one by its token, or all of a person, but `except`. Gives how many. */
export async function endSessions(db: Db, which: { id?: string; hash?: Buffer; personId?: string; except?: string | null }, at: Date): Promise<number> {
  let query = db.updateTable('sessions').set({ ended_at: at }).where('ended_at', 'is', null);
  if (which.id) query = query.where('id', '=', which.id);
  if (which.hash) query = query.where('token_hash', '=', which.hash);
  if (which.personId) query = query.where('person_id', '=', which.personId);
  if (which.except) query = query.where('id', '<>', which.except);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

/** Counts an attempt in its windows by one statement; gives the counts, this attempt among them, in the order of the windows. */
export async function countAttempt(db: Db, windows: Window[]): Promise<number[]> {
  if (windows.length === 0) return [];
  const rows = await db
    .insertInto('paces')
    .values(windows.map(({ what, who, since }) => ({ what, who: hashOf(who), since, count: 1 })))
    .onConflict((conflict) => conflict.columns(['what', 'who', 'since']).doUpdateSet({ count: sql<number>`paces.count + 1` }))
    .returning(['what', 'count'])
    .execute();
  return windows.map(({ what }) => rows.find((row) => row.what === what)?.count ?? 0);
}

/** Forgets what no longer counts: windows of yesterday, links and challenges of last week, sessions that ended three months ago. */
export async function forget(db: Db, at: Date): Promise<void> {
  const before = (days: number) => new Date(at.getTime() - days * 86_400_000);
  await db.deleteFrom('paces').where('since', '<', before(1)).execute();
  await db.deleteFrom('sign_in_links').where('expires_at', '<', before(7)).execute();
  await db.deleteFrom('used_challenges').where('at', '<', before(1)).execute();
  await db.deleteFrom('sessions').where((row) => row.or([row('ended_at', '<', before(90)), row('expires_at', '<', before(90))])).execute();
}

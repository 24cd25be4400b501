// Every insert and update of passwords, passkeys, providers and tokens.

import type { Scope } from '../../../http/index.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export async function keepPassword(db: Db, personId: string, hash: string, at: Date): Promise<void> {
  await db
    .insertInto('passwords')
    .values({ person_id: personId, hash, set_at: at })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ hash, set_at: at }))
    .execute();
}

export async function dropPassword(db: Db, personId: string): Promise<boolean> {
  const done = await db.deleteFrom('passwords').where('person_id', '=', personId).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

export interface NewPasskey {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
  name: string;
  backedUp: boolean;
}

/** False when this credential is kept already. */
export async function addPasskey(db: Db, key: NewPasskey, at: Date): Promise<boolean> {
  const { id, personId, credentialId, publicKey, counter, transports, name, backedUp } = key;
  const made = await db
    .insertInto('passkeys')
    .values({ id, person_id: personId, credential_id: credentialId, public_key: Buffer.from(publicKey), counter, transports, name, backed_up: backedUp, created_at: at, used_at: null })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) > 0;
}

export async function notePasskey(db: Db, id: string, counter: number, at: Date): Promise<void> {
  await db.updateTable('passkeys').set({ counter, used_at: at }).where('id', '=', id).execute();
}

export async function dropPasskey(db: Db, which: { id: string; personId: string }): Promise<boolean> {
  const done = await db.deleteFrom('passkeys').where('id', '=', which.id).where('person_id', '=', which.personId).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

/** Uses a challenge up; false when it was used before. */
export async function useChallenge(db: Db, hash: Buffer, at: Date): Promise<boolean> {
  const made = await db
    .insertInto('used_challenges')
    .values({ hash, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) > 0;
}

export interface ApiTokenGiven {
  id: string;
  personId: string;
  name: string;
  hash: Buffer;
  scopes: Scope[];
  until: Date;
}

export async function addApiToken(db: Db, token: ApiTokenGiven, at: Date): Promise<void> {
  const { id, personId, name, hash, scopes, until } = token;
  await db
    .insertInto('api_tokens')
    .values({ id, person_id: personId, name, token_hash: hash, scopes, created_at: at, expires_at: until, used_at: null, revoked_at: null })
    .execute();
}

/** Revokes one token, or all of a person; gives how many. */
export async function revokeTokens(db: Db, which: { id?: string; personId: string }, at: Date): Promise<number> {
  let query = db.updateTable('api_tokens').set({ revoked_at: at }).where('person_id', '=', which.personId).where('revoked_at', 'is', null);
  if (which.id) query = query.where('id', '=', which.id);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

export async function touchToken(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('api_tokens').set({ used_at: at }).where('id', '=', id).execute();
}

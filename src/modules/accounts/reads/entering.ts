// What may be asked of sessions, links and ways in.

import { sql } from 'kysely';
import type { Scope } from '../../../http/index.js';
import type { SiteRole } from '../../../kit/actor.js';
import type { Db } from '../../../storage/index.js';
import { hashOf } from '../tokens.js';
import type { Way } from '../ways.js';
import type {} from '../tables.js';

export interface OpenSession {
  id: string;
  startedAt: Date;
  seenAt: Date;
  agent: string;
  how: Way;
}

/** The sessions of a person that are open, newest first. */
export async function sessionsOf(db: Db, personId: string, at: Date): Promise<OpenSession[]> {
  return db
    .selectFrom('sessions')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .select(['id', 'started_at as startedAt', 'seen_at as seenAt', 'agent', 'how'])
    .orderBy('started_at', 'desc')
    .limit(100)
    .execute();
}

/** The devices from which somebody came in since a moment, ended sessions too. */
export async function devicesSince(db: Db, personId: string, since: Date): Promise<string[]> {
  const rows = await db.selectFrom('sessions').where('person_id', '=', personId).where('seen_at', '>', since).select('agent').distinct().limit(200).execute();
  return rows.map((row) => row.agent);
}

/** Whether a link would still open; asking does not use it up. */
export async function linkOpen(db: Db, token: string, at: Date): Promise<boolean> {
  const found = await db
    .selectFrom('sign_in_links')
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .select('email')
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether anybody of the secretariat is here yet. */
export async function hasSecretariat(db: Db): Promise<boolean> {
  return (await db.selectFrom('site_roles').where('role', '=', 'secretariat').select('person_id').limit(1).executeTakeFirst()) !== undefined;
}

/** The hash of the password behind an address and whose it is; both null when there is none. One query, the same for all. */
export async function passwordBehind(db: Db, email: string): Promise<{ personId: string | null; hash: string | null }> {
  const found = await db
    .selectFrom('person_addresses')
    .innerJoin('persons', 'persons.id', 'person_addresses.person_id')
    .innerJoin('passwords', 'passwords.person_id', 'person_addresses.person_id')
    .where('person_addresses.email', '=', email)
    .where('person_addresses.verified_at', 'is not', null)
    .where('persons.erased_at', 'is', null)
    .where('persons.merged_into', 'is', null)
    .select(['passwords.person_id', 'passwords.hash'])
    .executeTakeFirst();
  return { personId: found?.person_id ?? null, hash: found?.hash ?? null };
}

export async function passwordOf(db: Db, personId: string): Promise<string | null> {
  return (await db.selectFrom('passwords').where('person_id', '=', personId).select('hash').executeTakeFirst())?.hash ?? null;
}

/** Whether a person is here to be let in: neither erased nor merged into another. */
export async function isHere(db: Db, personId: string): Promise<boolean> {
  const found = await db.selectFrom('persons').where('id', '=', personId).where('erased_at', 'is', null).where('merged_into', 'is', null).select('id').executeTakeFirst();
  return found !== undefined;
}

export interface PasskeyKnown {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
}

export async function passkeyBy(db: Db, credentialId: string): Promise<PasskeyKnown | null> {
  const found = await db
    .selectFrom('passkeys')
    .innerJoin('persons', 'persons.id', 'passkeys.person_id')
    .where('credential_id', '=', credentialId)
    .where('persons.erased_at', 'is', null)
    .where('persons.merged_into', 'is', null)
    .select(['passkeys.id', 'person_id as personId', 'credential_id as credentialId', 'public_key as publicKey', 'counter', 'transports'])
    .executeTakeFirst();
  return found ?? null;
}

export interface OwnWays {
  password: Date | null;
  passkeys: { id: string; name: string; credentialId: string; transports: string[]; createdAt: Date; usedAt: Date | null }[];
  tokens: { id: string; name: string; scopes: Scope[]; createdAt: Date; expiresAt: Date; usedAt: Date | null }[];
  providers: { id: string; slug: string; name: string; email: string | null; linked: boolean }[];
}

/** By which ways a person may come in, and what programs may in their name. Four queries. */
export async function waysOf(db: Db, personId: string, at: Date): Promise<OwnWays> {
  const password = await db.selectFrom('passwords').where('person_id', '=', personId).select('set_at').executeTakeFirst();
  const passkeys = await db
    .selectFrom('passkeys')
    .where('person_id', '=', personId)
    .select(['id', 'name', 'credential_id as credentialId', 'transports', 'created_at as createdAt', 'used_at as usedAt'])
    .orderBy('created_at')
    .limit(100)
    .execute();
  const tokens = await db
    .selectFrom('api_tokens')
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .select(['id', 'name', 'created_at as createdAt', 'expires_at as expiresAt', 'used_at as usedAt'])
    .select(sql<Scope[]>`scopes`.as('scopes'))
    .orderBy('created_at')
    .limit(100)
    .execute();
  const providers = await db
    .selectFrom('sign_in_providers')
    .leftJoin('provider_identities', (join) => join.onRef('provider_identities.provider_id', '=', 'sign_in_providers.id').on('provider_identities.person_id', '=', personId))
    .where('sign_in_providers.open', '=', true)
    .select(['sign_in_providers.id', 'sign_in_providers.slug', 'sign_in_providers.name', 'provider_identities.email'])
    .select(sql<boolean>`provider_identities.subject is not null`.as('linked'))
    .orderBy('sign_in_providers.name')
    .execute();
  return { password: password?.set_at ?? null, passkeys, tokens, providers };
}

/** The site roles of a person. */
export async function siteRolesOf(db: Db, personId: string): Promise<SiteRole[]> {
  const rows = await db.selectFrom('site_roles').where('person_id', '=', personId).select('role').orderBy('role').execute();
  return rows.map((row) => row.role);
}

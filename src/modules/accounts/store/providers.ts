// Every insert and update of the providers of sign-in and of who somebody is with them.

import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export interface ProviderGiven {
  slug: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Sealed; undefined leaves the one that is kept. */
  secret?: Buffer | null;
  trustsEmail: boolean;
  makesAccounts: boolean;
  open: boolean;
}

/** Makes a provider, or changes the one of this slug. */
export async function keepProvider(db: Db, given: ProviderGiven, at: Date): Promise<string> {
  const { slug, name, issuer, clientId, secret, trustsEmail, makesAccounts, open } = given;
  const fields = { name, issuer, client_id: clientId, trusts_email: trustsEmail, makes_accounts: makesAccounts, open };
  const kept = await db
    .insertInto('sign_in_providers')
    .values({ id: newId(), slug, ...fields, secret: secret ?? null, created_at: at })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(secret === undefined ? fields : { ...fields, secret }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return kept.id;
}

/** Links who somebody is with a provider to a person; false when another person has it. */
export async function linkIdentity(db: Db, given: { providerId: string; subject: string; personId: string; email: string | null }, at: Date): Promise<boolean> {
  const { providerId, subject, personId, email } = given;
  const kept = await db
    .insertInto('provider_identities')
    .values({ provider_id: providerId, subject, person_id: personId, email, linked_at: at, used_at: at })
    .onConflict((conflict) => conflict.columns(['provider_id', 'subject']).doUpdateSet({ email, used_at: at }).where('provider_identities.person_id', '=', personId))
    .executeTakeFirst();
  return Number(kept.numInsertedOrUpdatedRows) > 0;
}

export async function unlinkIdentity(db: Db, which: { providerId: string; personId: string }): Promise<boolean> {
  const done = await db.deleteFrom('provider_identities').where('provider_id', '=', which.providerId).where('person_id', '=', which.personId).executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

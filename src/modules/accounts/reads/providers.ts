// What may be asked of the providers of sign-in.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

export interface Provider {
  id: string;
  slug: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Sealed. */
  secret: Buffer | null;
  trustsEmail: boolean;
  makesAccounts: boolean;
  open: boolean;
}

/** A provider as it may be shown: whether there is a secret, and never the secret. */
export type ProviderShown = Omit<Provider, 'id' | 'secret'> & { hasSecret: boolean };

const COLUMNS = ['id', 'slug', 'name', 'issuer', 'client_id as clientId', 'secret', 'trusts_email as trustsEmail', 'makes_accounts as makesAccounts', 'open'] as const;

/** All providers, or those by which one may sign in now. */
export async function providers(db: Db, of: { open?: boolean } = {}): Promise<Provider[]> {
  let query = db.selectFrom('sign_in_providers').select(COLUMNS).orderBy('name').limit(100);
  if (of.open) query = query.where('open', '=', true);
  return query.execute();
}

/** All providers as they may be shown. */
export async function providersShown(db: Db): Promise<ProviderShown[]> {
  return (await providers(db)).map(({ id: _, secret, ...shown }) => ({ ...shown, hasSecret: secret !== null }));
}

export async function providerBy(db: Db, slug: string): Promise<Provider | null> {
  return (await db.selectFrom('sign_in_providers').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()) ?? null;
}

/** The person that a provider's subject is here. */
export async function personBySubject(db: Db, providerId: string, subject: string): Promise<string | null> {
  const found = await db
    .selectFrom('provider_identities')
    .innerJoin('persons', 'persons.id', 'provider_identities.person_id')
    .where('provider_id', '=', providerId)
    .where('subject', '=', subject)
    .where('persons.erased_at', 'is', null)
    .where('persons.merged_into', 'is', null)
    .select('person_id')
    .executeTakeFirst();
  return found?.person_id ?? null;
}

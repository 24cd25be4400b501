// What accounts keep of a person, as plain values without a secret.

import type { Db } from '../../../storage/index.js';
import type {} from '../tables.js';

type Rows = Record<string, unknown>[];

/** Seven queries; asked by the page of personal data alone. */
export async function recordsOf(db: Db, personId: string): Promise<{ entering: Rows; rights: Rows; tokens: Rows }> {
  const sessions = await db.selectFrom('sessions').where('person_id', '=', personId).select(['agent', 'how', 'started_at', 'seen_at', 'ended_at']).orderBy('started_at').execute();
  const passwords = await db.selectFrom('passwords').where('person_id', '=', personId).select('set_at').execute();
  const passkeys = await db.selectFrom('passkeys').where('person_id', '=', personId).select(['name', 'created_at', 'used_at']).orderBy('created_at').execute();
  const identities = await db
    .selectFrom('provider_identities')
    .innerJoin('sign_in_providers', 'sign_in_providers.id', 'provider_identities.provider_id')
    .where('person_id', '=', personId)
    .select(['sign_in_providers.name as provider', 'subject', 'email', 'linked_at'])
    .execute();
  const roles = await db.selectFrom('site_roles').where('person_id', '=', personId).select(['role', 'given_at']).execute();
  const offices = await db.selectFrom('offices').where('person_id', '=', personId).select(['capacity', 'from_on', 'until_on']).orderBy('from_on').execute();
  const access = await db
    .selectFrom('member_access')
    .innerJoin('bodies', 'bodies.id', 'member_access.body_id')
    .where('person_id', '=', personId)
    .select(['bodies.name as body', 'from_on', 'until_on', 'ended_at'])
    .execute();
  const tokens = await db.selectFrom('api_tokens').where('person_id', '=', personId).select(['name', 'scopes', 'created_at', 'expires_at', 'used_at', 'revoked_at']).execute();
  return { entering: [...sessions, ...passwords, ...passkeys, ...identities], rights: [...roles, ...offices, ...access], tokens };
}

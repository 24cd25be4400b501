// The tables of accounts, for the query builder.

import type { Generated } from 'kysely';
import type { SiteRole } from '../../kit/actor.js';
import type { Way } from './ways.js';

declare module '../../storage/tables.js' {
  interface Tables {
    site_roles: { person_id: string; role: SiteRole; given_at: Date };
    offices: {
      id: Generated<string>;
      person_id: string;
      group_id: string;
      capacity: string;
      from_on: Generated<string | null>;
      until_on: Generated<string | null>;
      ended_at: Generated<Date | null>;
      term_id: Generated<string | null>;
    };
    sign_in_links: {
      token_hash: Buffer;
      person_id: string | null;
      email: string;
      name: string | null;
      code: Buffer | null;
      tries: number;
      kind: 'link' | 'invitation' | 'recovery';
      created_at: Date;
      expires_at: Date;
      used_at: Date | null;
    };
    sessions: {
      id: string;
      token_hash: Buffer;
      person_id: string;
      agent: string;
      how: Way;
      started_at: Date;
      seen_at: Date;
      expires_at: Date;
      ended_at: Date | null;
    };
    paces: { what: string; who: Buffer; since: Date; count: number };
    passwords: { person_id: string; hash: string; set_at: Date };
    passkeys: {
      id: string;
      person_id: string;
      credential_id: string;
      public_key: Buffer;
      counter: number;
      transports: string[];
      name: string;
      backed_up: boolean;
      created_at: Date;
      used_at: Date | null;
    };
    used_challenges: { hash: Buffer; at: Date };
    sign_in_providers: {
      id: string;
      slug: string;
      name: string;
      issuer: string;
      client_id: string;
      secret: Buffer | null;
      trusts_email: boolean;
      makes_accounts: boolean;
      open: boolean;
      created_at: Date;
    };
    provider_identities: { provider_id: string; subject: string; person_id: string; email: string | null; linked_at: Date; used_at: Date };
    api_tokens: {
      id: string;
      person_id: string;
      name: string;
      token_hash: Buffer;
      scopes: string[];
      created_at: Date;
      expires_at: Date;
      used_at: Date | null;
      revoked_at: Date | null;
    };
    member_access: {
      id: string;
      person_id: string;
      body_id: string;
      granted_by: string | null;
      from_on: string;
      until_on: string | null;
      granted_at: Date;
      ended_at: Date | null;
    };
  }
}

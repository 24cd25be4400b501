// The tables of people, for the query builder.

import type { JSONColumnType } from 'kysely';
import type { SiteRole } from '../../kit/actor.js';
import type { Multilingual } from '../../kit/languages.js';

declare module '../../storage/tables.js' {
  interface Tables {
    persons: { id: string; name: JSONColumnType<Multilingual>; created_at: Date };
    person_addresses: { email: string; person_id: string; verified_at: Date | null; created_at: Date };
    site_roles: { person_id: string; role: SiteRole; given_at: Date };
    offices: { person_id: string; group_id: string; capacity: string };
    sign_in_links: { token_hash: Buffer; person_id: string; email: string; created_at: Date; expires_at: Date; used_at: Date | null };
    sign_in_requests: { id: string; email_hash: Buffer; at: Date };
    sessions: {
      id: string;
      token_hash: Buffer;
      person_id: string;
      agent: string;
      started_at: Date;
      seen_at: Date;
      expires_at: Date;
      ended_at: Date | null;
    };
  }
}

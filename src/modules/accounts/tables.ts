// The tables of accounts, for the query builder.

import type { SiteRole } from '../../kit/actor.js';

declare module '../../storage/tables.js' {
  interface Tables {
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

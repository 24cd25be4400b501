// The table of search, for the query builder.

import type { Role } from '../../kit/actor.js';
import type { Language } from '../../kit/languages.js';

/** `members`: those to whom the rooms open what is for the members of its group (`searchMembers`). */
export type Audience = Extract<Role, 'anyone' | 'reader' | 'secretariat'> | 'members';

declare module '../../storage/tables.js' {
  interface Tables {
    search_entries: {
      id: string;
      kind: string;
      thing_id: string;
      part: string;
      language: Language;
      group_id: string | null;
      designation: string | null;
      path: string;
      title: string;
      body: string;
      audience: Audience;
      changed_at: Date;
      analyser: number;
      words: string;
    };
  }
}

// What later modules tell of persons: where they keep their ids, what of them belongs on a person's page, and what they keep of them at all.

import type { Panel } from '../../http/view/panel.js';
import type { Ctx } from '../../storage/index.js';

/** A column that holds the id of a person. Two persons who were one are merged by setting it anew. */
export interface PersonReference {
  table: string;
  column: string;
  /** For what cannot just be set anew: where one person may have only one row, say. Gives how many rows changed. */
  repoint?: (ctx: Ctx, which: { from: string; to: string }) => Promise<number>;
}

/** A section of a person's page, as the secretariat sees it. */
export interface PersonPanels {
  /** Whether it stands after all others. */
  last?: boolean;
  of: (ctx: Ctx, personId: string) => Promise<Panel | null>;
}

/** Something that is kept about a person, in the reader's words: what, for what purpose, until when. */
export interface PersonalRecord {
  what: string;
  purpose: string;
  until: string;
  /** What is kept, for the export: plain values. */
  rows: Record<string, unknown>[];
  /** Whether it stays when the person is erased, being part of the public record. */
  stays?: boolean;
}

export interface PersonalRecords {
  /** The tables that this covers: a test asks that every table with persons in it is covered. */
  tables: string[];
  of: (ctx: Ctx, personId: string) => Promise<PersonalRecord[]>;
  /** Takes out what need not stay, inside the transaction of the erasure. */
  erase?: (ctx: Ctx, personId: string) => Promise<void>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    personReferences: PersonReference;
    personPanels: PersonPanels;
    personalRecords: PersonalRecords;
  }
}

// What later modules tell of a group's roadmap, and what they make of a confirmed overlap.

import type { Ctx } from '../../storage/index.js';

/** The records of the catalogue that stand on a group's roadmap. */
export interface RoadmapTexts {
  of: (ctx: Ctx, groupId: string) => Promise<string[]>;
  /** What the entries themselves say of plans, also those that were typed by hand. */
  plans?: (ctx: Ctx, groupId: string) => Promise<EntryPlan[]>;
}

/** An entry of a roadmap as far as it is a plan. */
export interface EntryPlan {
  id: string;
  /** Its record in the catalogue, where it was taken from there. */
  recordId: string | null;
  designation: string;
  body: string;
  status: 'published' | 'underDevelopment' | 'planned' | 'superseded' | 'withdrawn';
  /** The day of its next milestone, and what is said of it and beside it, in any language. */
  milestoneOn: string | null;
  words: string[];
}

/** Opens a coordination matter about two records, in the transaction in which their overlap is confirmed. */
export interface CoordinationMatters {
  open: (ctx: Ctx, about: { a: string; b: string; note: string; groupId: string | null }) => Promise<void>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    roadmapTexts: RoadmapTexts;
    coordinationMatters: CoordinationMatters;
  }
}

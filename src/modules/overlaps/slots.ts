// What later modules tell of a group's roadmap, and what they make of a confirmed overlap.

import type { Ctx } from '../../storage/index.js';

/** The records of the catalogue that stand on a group's roadmap. */
export interface RoadmapTexts {
  of: (ctx: Ctx, groupId: string) => Promise<string[]>;
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

// The slot that later modules fill: each enters what it has anew, when the words are made in another way.

import type { Ctx } from '../../storage/index.js';

export interface Searchable {
  /** What is entered: groups with their terms, meetings with their agendas. */
  name: string;
  /** The things that are entered, each by its id. */
  ids: (ctx: Ctx) => Promise<string[]>;
  /** Enters one of them anew, inside the caller's transaction. */
  enter: (ctx: Ctx, id: string) => Promise<void>;
}

/** Groups of which somebody may find what is for the members alone, by the rule of the room that keeps it. Asked for each search. */
export interface SearchMembers {
  groups: (ctx: Ctx) => Promise<string[]>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    searchables: Searchable;
    searchMembers: SearchMembers;
  }
}

// A table of rules as people read it: what docs/rules.md is made of.

export interface RuleTable {
  /** `Life of a group`. */
  title: string;
  /** A sentence or two: what it is about and which text governs it. */
  about?: string;
  columns: string[];
  rows: string[][];
}

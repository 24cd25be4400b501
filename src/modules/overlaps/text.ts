// What is compared: the texts of a catalogue as bibliographic records know them. Everything but identifier and publisher may be missing.

export interface Text {
  id: string;
  publisher: string;
  /** The same document in any edition; null where the record names none: then texts of one title are taken for editions of one document. */
  family: string | null;
  /** By language. */
  titles: Record<string, string>;
  /** Scope or summary, by language. */
  abstracts: Record<string, string>;
  /** `published`, `withdrawn`, `superseded`, `under_development`, `draft`, `deleted`, `unknown`. */
  status: string;
  year: number | null;
  ics: readonly string[];
  /** The designations that are its own, and those that it states of others (evidence/designations.ts). */
  own: readonly string[];
  stated: readonly Stated[];
}

/** What a record says of another text: `ISO:9594-8`, as its joint number or as that of the text it adopts. */
export interface Stated {
  key: string;
  as: 'jointNumber' | 'adoption' | 'endorsement' | 'transposes' | 'numberOf';
}

/** Publishers that take over texts of others: of two equal texts theirs is the copy. */
export const ADOPTERS: ReadonlySet<string> = new Set(['JISC', 'GOST', 'EASC', 'BSI', 'DIN', 'AFNOR', 'ANSI', 'SAC', 'CEN', 'CENELEC']);

// The slot that later modules fill: each knows one kind of thing that comes in, reads it, and makes it the workspace's own.

import type { Say } from '../../kit/words.js';
import type { PaperText } from '../../paper/index.js';
import type { Ctx } from '../../storage/index.js';

/** A value that was read, as text, with its place and its doubts (message keys). */
export interface ReadField {
  path: string;
  value: string | null;
  line: number | null;
  quote: string | null;
  doubts: string[];
  /** What it is written as; plain text when nothing is said. */
  type?: 'date' | 'time' | 'number';
  /** The values that it may have, each with the key of its words. */
  choices?: { value: string; key: string }[];
}

export interface ReadFinding {
  kind: string;
  severity: 'error' | 'warning' | 'note';
  line: number | null;
  quote: string | null;
  expected: string | null;
  /** Message key and values: the words are said in the reader's language. */
  message: { key: string; params: Record<string, string | number> };
  source: string | null;
}

export interface Recognised {
  title: string | null;
  language: string | null;
  /** The recogniser's own JSON, given back to it when it corrects or adopts. */
  draft: unknown;
  fields: ReadField[];
  findings: ReadFinding[];
}

/** Not of this kind: what it looks like, as a refusal code with its values. */
export interface NotRecognised {
  not: { code: string; params: Record<string, string | number> };
}

export interface Recogniser {
  kind: string;
  recognise: (paper: PaperText) => Recognised | NotRecognised;
  /** The words of a finding, with codes and dates among its values written out. */
  say?: (message: ReadFinding['message'], say: Say) => string;
  /** The draft with one value changed. Throws Refused (input) for a value that cannot be, naming what is expected. */
  correct: (recognised: { draft: unknown; paper: PaperText }, change: { path: string; value: string }) => Recognised;
  /** Makes it the workspace's own inside the caller's transaction; gives the group and what the thing has become. */
  adopt: (ctx: Ctx, given: { receivedId: string; draft: unknown; despite: string | null }) => Promise<{ groupId: string; groupSlug: string; editionId: string }>;
  /** The words of the known letter that this one is another edition of, or null. */
  joins: (ctx: Ctx, draft: unknown) => Promise<string | null>;
  /** What adopting it would change of what is here already, in words; null when it corrects nothing that is known. */
  proposes?: (ctx: Ctx, recognised: { draft: unknown; paper: PaperText }) => Promise<Proposal | null>;
}

export interface Proposal {
  /** The words of the known letter that is corrected. */
  letter: string;
  changes: { label: string; before: string | null; after: string | null }[];
}

declare module '../../storage/slots.js' {
  interface Slots {
    recognisers: Recogniser;
  }
}

// What is shown of the intake: the queue, and one received thing with its source and what was read from it.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';

export const receivedBriefShape = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string().nullable(),
  size: z.number(),
  at: instantShape,
  state: z.string(),
  /** What it is, in a line: the subject of a letter. */
  title: z.string().nullable(),
  language: z.string().nullable(),
  doubts: z.number(),
  errors: z.number(),
  warnings: z.number(),
});

export const draftFieldShape = z.object({
  path: z.string(),
  /** The value as text, or null when the source does not state it. */
  value: z.string().nullable(),
  line: z.number().nullable(),
  quote: z.string().nullable(),
  doubts: z.array(z.string()),
  corrected: z.boolean(),
  /** A date or a code in words; null for what speaks for itself. */
  words: z.string().nullable(),
  type: z.enum(['text', 'date', 'time', 'number']),
  /** The values that it may have, in words; empty where any may be written. */
  choices: z.array(z.object({ value: z.string(), words: z.string() })),
});

export const shownFindingShape = z.object({
  kind: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  line: z.number().nullable(),
  quote: z.string().nullable(),
  expected: z.string().nullable(),
  words: z.string(),
  source: z.string().nullable(),
});

export const reviewShape = receivedBriefShape.extend({
  lines: z.array(z.object({ text: z.string(), page: z.number().nullable() })),
  fields: z.array(draftFieldShape),
  findings: z.array(shownFindingShape),
  /** Why it could not be read, in words; or why it may not be adopted now. */
  refusal: z.string().nullable(),
  /** The group that it became, once adopted. */
  groupSlug: z.string().nullable(),
  /** What adopting would do: found a group, or join the edition of a known letter. */
  joins: z.string().nullable(),
  /** What adopting would change of what is here: the letter that is corrected, and each fact as it is and as it would be. */
  proposes: z.object({ letter: z.string(), changes: z.array(z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() })) }).nullable(),
});

export type ReceivedBrief = z.infer<typeof receivedBriefShape>;
export type DraftField = z.infer<typeof draftFieldShape>;
export type ShownFinding = z.infer<typeof shownFindingShape>;
export type Review = z.infer<typeof reviewShape>;

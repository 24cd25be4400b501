// What the catalogue shows: records, briefly and whole; what a search found; what changed; how an import went.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';
import type { Panel } from '../../http/view/panel.js';
import type { View } from './view.js';

const byLanguage = z.record(z.string(), z.string());

export const recordBriefShape = z.object({
  id: z.string(),
  sdo: z.string(),
  designation: z.string(),
  family: z.string(),
  supplement: z.string().nullable(),
  titles: byLanguage,
  stage: z.string().nullable(),
  status: z.string(),
  publishedOn: z.string().nullable(),
  year: z.number().nullable(),
  goneFrom: z.string().nullable(),
  goneAt: instantShape.nullable(),
});

const facetShape = z.array(z.object({ name: z.string(), count: z.number() }));

export const answerShape = z.object({
  rows: z.array(recordBriefShape),
  total: z.number(),
  facets: z.object({ sdo: facetShape, status: facetShape, committee: facetShape, ics: facetShape, keyword: facetShape, listing: facetShape, year: facetShape }),
  after: z.string().nullable(),
  corrected: z.array(z.object({ word: z.string(), instead: z.array(z.string()) })),
  also: z.array(z.object({ word: z.string(), instead: z.array(z.string()) })),
  loosely: z.boolean(),
});

const relatedShape = z.object({ type: z.string(), direction: z.enum(['to', 'from']), target: z.string(), record: recordBriefShape.nullable() });
const changeShape = z.object({ at: instantShape, what: z.string(), was: z.string().nullable(), now: z.string().nullable() });

export const recordShape = recordBriefShape.extend({
  abstracts: byLanguage,
  dates: byLanguage,
  committees: z.array(z.string()),
  ics: z.array(z.string()),
  keywords: z.array(z.string()),
  altids: z.array(z.string()),
  doctype: z.string().nullable(),
  edition: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  work: z
    .object({ group: z.string().optional(), question: z.string().optional(), editors: z.array(z.string()).optional(), planned: byLanguage.optional(), document: z.string().optional() })
    .nullable(),
  firstSeenAt: instantShape,
  changedAt: instantShape,
  editions: z.array(recordBriefShape),
  related: z.array(relatedShape),
  history: z.array(changeShape),
  listings: z.array(z.object({ list: z.string(), goneAt: instantShape.nullable() })),
});

export const changesShape = z.object({
  since: z.string(),
  what: z.enum(['changed', 'new', 'gone']),
  rows: z.array(changeShape.extend({ record: recordBriefShape })),
  after: z.string().nullable(),
});

const countsShape = { position: z.number(), added: z.number(), changed: z.number(), same: z.number(), bad: z.number() };

export const importBriefShape = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  dry: z.boolean(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  ...countsShape,
  startedAt: instantShape,
  endedAt: instantShape.nullable(),
  reason: z.string().nullable(),
  list: z.string().nullable(),
  sure: z.boolean(),
  gone: z.number().nullable(),
  held: z.enum(['badRows', 'tooMany']).nullable(),
});

export const importShape = importBriefShape.extend({
  faults: z.array(z.object({ position: z.number(), code: z.string(), excerpt: z.string() })),
  after: z.string().nullable(),
});

export type AnswerShown = z.infer<typeof answerShape>;
export type RecordShown = z.infer<typeof recordShape>;
export type ChangesShown = z.infer<typeof changesShape>;
/** The changes, and what else the page offers: bodies, and the last meetings of groups. */
export interface ChangesWithChoice extends ChangesShown {
  body: string;
  /** What of the changes alone is shown, and what may be chosen. */
  kind: string | null;
  kinds: readonly string[];
  bodies: string[];
  meetings: { group: string; on: string }[];
}

export type ImportBrief = z.infer<typeof importBriefShape>;

/** A record with what other modules have to say of it. */
export interface RecordWithPanels extends RecordShown {
  panels: Panel[];
}

export interface SearchShown {
  view: View;
  answer: AnswerShown;
}

export interface ImportWithColumns extends z.infer<typeof importShape> {
  /** Of a table that waits for its columns: their titles, and which field each seems to be. */
  columns: string[] | null;
  /** Its first rows, cell by column. */
  sample: string[][];
  guessed: Record<string, string>;
}

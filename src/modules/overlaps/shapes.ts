// What is shown of overlaps.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';
import { CONFLICT_KINDS } from './planning.js';
import { RELATIONS } from './relation.js';
import { VERDICTS } from './tables.js';

const sideShape = z.object({ id: z.string(), sdo: z.string(), designation: z.string(), titles: z.record(z.string(), z.string()), status: z.string(), year: z.number().nullable() });

export const pairShape = z.object({
  a: sideShape,
  b: sideShape,
  /** The chance that was measured; null of a judged pair that no comparison had found. */
  score: z.number().nullable(),
  relation: z.enum(RELATIONS),
  because: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.string()) })),
  verdict: z.enum(VERDICTS).nullable(),
  note: z.string(),
  judgedAt: instantShape.nullable(),
});

/** A planning conflict; `words` says it in the language of the address. */
export const conflictShape = z.object({
  kind: z.enum(CONFLICT_KINDS),
  a: z.string().nullable(),
  b: z.string().nullable(),
  params: z.record(z.string(), z.string()),
  words: z.string(),
});

export type PairJson = z.infer<typeof pairShape>;

const reasonShape = z.object({ code: z.string(), params: z.record(z.string(), z.string()), words: z.string() });

/** Candidates by text; `words` says a reason in the language of the address. */
export const candidatesShape = z.array(z.object({ a: z.string(), candidates: z.array(z.object({ b: z.string(), score: z.number(), relation: z.enum(RELATIONS), because: z.array(reasonShape) })) }));

/** Two records side by side; judgements newest first, null where one was taken back. */
export const comparedShape = z.object({
  a: z.string(),
  b: z.string(),
  pair: pairShape.nullable(),
  judgements: z.array(z.object({ mark: z.string(), verdict: z.enum(VERDICTS).nullable(), note: z.string(), capacity: z.string(), judgedAt: instantShape })),
});

/** The comparison that was begun last; null before the first. */
export const comparisonShape = z
  .object({
    id: z.string(),
    startedAt: instantShape,
    since: instantShape.nullable(),
    endedAt: instantShape.nullable(),
    stoppedAt: instantShape.nullable(),
    parts: z.number(),
    done: z.number(),
    pairs: z.number(),
    workers: z.number(),
    heardAt: instantShape.nullable(),
    trouble: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }).nullable(),
  })
  .nullable();

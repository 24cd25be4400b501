// What is shown of overlaps.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';

const sideShape = z.object({ id: z.string(), sdo: z.string(), designation: z.string(), titles: z.record(z.string(), z.string()), status: z.string(), year: z.number().nullable() });

export const pairShape = z.object({
  a: sideShape,
  b: sideShape,
  score: z.number(),
  relation: z.enum(['identical', 'adoption', 'aligned', 'overlap']),
  because: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.string()) })),
  verdict: z.enum(['confirmed', 'not', 'complementary']).nullable(),
  note: z.string(),
  judgedAt: instantShape.nullable(),
});

/** A planning conflict; `words` says it in the language of the address. */
export const conflictShape = z.object({
  kind: z.enum(['clash', 'late', 'waits', 'done', 'alone', 'stale']),
  a: z.string().nullable(),
  b: z.string().nullable(),
  params: z.record(z.string(), z.string()),
  words: z.string(),
});

export type PairJson = z.infer<typeof pairShape>;

// What a search shows: where the words were found, with the passage around them.

import { z } from 'zod';
import { languageShape } from '../../http/shapes.js';

export const passageShape = z.object({ text: z.string(), is: z.enum(['same', 'hit', 'in', 'out']) });

export const hitShape = z.object({
  kind: z.string(),
  language: languageShape,
  title: z.string(),
  passages: z.array(passageShape),
  /** The path below the language: `/groups/jca-qkdn`. */
  path: z.string(),
  group: z.string().nullable(),
});

export const searchShape = z.object({
  words: z.string(),
  kind: z.string().nullable(),
  rows: z.array(hitShape),
  after: z.string().nullable(),
});

export type HitShown = z.infer<typeof hitShape>;
export type SearchShown = z.infer<typeof searchShape>;

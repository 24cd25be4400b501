// What is shown of letters of ours: the shapes of their JSON.

import { z } from 'zod';
import { instantShape, languageShape } from '../../http/shapes.js';

export const letterBriefShape = z.object({
  id: z.string(),
  kind: z.enum(['circular', 'collectiveLetter', 'correction']),
  language: languageShape,
  title: z.string(),
  state: z.enum(['asked', 'written', 'failed']),
  madeAt: instantShape,
});

export const letterShape = letterBriefShape.extend({
  /** Why it could not be written. */
  reason: z.string().nullable(),
  /** The forms in which its file can be had: `/file?as=docx`. */
  formats: z.array(z.enum(['docx', 'pdf', 'html', 'txt'])),
  lines: z.array(z.string()),
  findings: z.array(z.object({ severity: z.enum(['error', 'warning', 'note']), words: z.string(), quote: z.string().nullable(), source: z.string().nullable() })),
});

export const lettersShape = z.object({ rows: z.array(letterBriefShape) });

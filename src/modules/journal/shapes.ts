// What is shown of the journal: who did what, when, in which capacity, to which thing.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';

export const journalRowShape = z.object({
  id: z.string(),
  at: instantShape,
  who: z.string().nullable(),
  capacity: z.string(),
  event: z.string(),
  thing: z.object({ kind: z.string(), id: z.string() }),
  detail: z.record(z.string(), z.unknown()),
});

export const historyShape = z.object({ rows: z.array(journalRowShape), after: z.string().nullable() });

export type JournalRowShown = z.infer<typeof journalRowShape>;
export type HistoryShown = z.infer<typeof historyShape>;

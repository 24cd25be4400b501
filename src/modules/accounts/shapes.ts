// What is shown of people to themselves, without a secret.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';

export const meShape = z.object({
  name: z.string(),
  emails: z.array(z.string()),
  roles: z.array(z.enum(['secretariat', 'reader'])),
  /** The capacities in which somebody acts for groups. */
  offices: z.array(z.string()),
  sessions: z.array(z.object({ id: z.string(), startedAt: instantShape, seenAt: instantShape, agent: z.string(), current: z.boolean() })),
});

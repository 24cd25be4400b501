// What is shown of accounts to themselves, without a secret.

import { z } from 'zod';
import { dateShape, instantShape, multilingualShape, pageOf } from '../../http/shapes.js';
import { WAYS } from './ways.js';

export const meShape = z.object({
  name: z.string(),
  emails: z.array(z.string()),
  roles: z.array(z.enum(['secretariat', 'reader', 'member', 'focalPoint'])),
  /** The capacities in which somebody acts for groups. */
  offices: z.array(z.string()),
  /** The bodies for which somebody has member-level access, or whose focal point they are. */
  bodies: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string(), focalPoint: z.boolean() })),
  /** Among which one may choose, and the one chosen. */
  capacities: z.array(z.object({ key: z.string(), words: z.string().nullable() })),
  acting: z.string().nullable(),
  sessions: z.array(z.object({ id: z.string(), startedAt: instantShape, seenAt: instantShape, agent: z.string(), how: z.enum(WAYS), current: z.boolean() })),
});

export const accessShape = pageOf(
  z.object({ id: z.string(), personId: z.string(), name: multilingualShape, emails: z.array(z.string()), from: dateShape, until: dateShape.nullable(), by: multilingualShape.nullable() }),
);

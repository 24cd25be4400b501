// What is shown of lists.

import { z } from 'zod';
import { dateShape, instantShape } from '../../http/shapes.js';

export const threadShape = z.object({ id: z.string(), subject: z.string(), posts: z.number(), lastAt: instantShape });

export const postShape = z.object({
  id: z.string(),
  number: z.number().nullable(),
  author: z.string(),
  subject: z.string(),
  text: z.string(),
  at: instantShape,
  attachments: z.array(z.object({ place: z.number(), name: z.string(), type: z.string(), size: z.number() })),
});

export const heldShape = z.object({
  id: z.string(),
  author: z.object({ name: z.string(), email: z.string() }),
  subject: z.string(),
  text: z.string(),
  other: z.string().nullable(),
  reason: z.string().nullable(),
  state: z.string(),
  size: z.number(),
  at: instantShape,
});

export const subscriptionShape = z.object({ id: z.string(), email: z.string(), language: z.string(), mode: z.string(), state: z.string(), askedAt: instantShape, suspended: z.boolean() });

export const ownShape = z.object({
  ...{ id: z.string(), slug: z.string(), acronym: z.string(), name: z.string(), access: z.string(), email: z.string(), mode: z.string(), state: z.string() },
  pausedUntil: dateShape.nullable(),
  returned: z.string().nullable(),
});

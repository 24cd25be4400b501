// What is shown of outgoing mail.

import { z } from 'zod';
import { instantShape } from '../../http/shapes.js';

export const mailShape = z.object({
  id: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string().nullable(),
  purpose: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'failed']),
  attempts: z.number(),
  reason: z.string().nullable(),
  madeAt: instantShape,
  sentAt: instantShape.nullable(),
});

export type MailShown = z.infer<typeof mailShape>;

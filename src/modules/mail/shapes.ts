// What is shown of outgoing mail.

import { z } from 'zod';
import { instantShape, languageShape } from '../../http/shapes.js';
import { MAILING_STATES } from './mailing.js';
import { MAIL_STATES } from './tables.js';

export const mailShape = z.object({
  id: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string().nullable(),
  secret: z.boolean(),
  language: languageShape,
  purpose: z.string(),
  state: z.enum(MAIL_STATES),
  attempts: z.number(),
  reason: z.string().nullable(),
  madeAt: instantShape,
  sentAt: instantShape.nullable(),
});

export const mailingBriefShape = z.object({
  id: z.string(),
  purpose: z.string(),
  groupId: z.string().nullable(),
  group: z.string().nullable(),
  state: z.enum(MAILING_STATES),
  madeAt: instantShape,
  settledAt: instantShape.nullable(),
  recipients: z.number(),
});

export const bounceShape = z.object({
  email: z.string(),
  hard: z.boolean(),
  marked: z.boolean(),
  status: z.string().nullable(),
  reason: z.string(),
  count: z.number(),
  at: instantShape,
});

export type MailShown = z.infer<typeof mailShape>;

// What may be asked about mail.

import type {} from './tables.js';

export { type BounceShown, bouncesOpen, bouncing, inboundSince, inboundWaiting } from './reads/bounces.js';
export {
  type MailingBrief,
  type MailingKnown,
  type RecipientRow,
  type TemplateKnown,
  groupOfMailing,
  mailingById,
  mailingsOf,
  recipientsOf,
  remindersMade,
  remindersOf,
  templatesFor,
} from './reads/mailings.js';
export { countsByState, groupFaces, mailBrief, outboxOf, triedSince, unsentCount } from './reads/outbox.js';

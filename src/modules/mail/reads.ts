// What may be asked about mail.

import type {} from './tables.js';

export { type BounceShown, bouncesOfPerson, bouncesOpen, bouncing, inboundSince, inboundWaiting, provedByLink } from './reads/bounces.js';
export {
  draftsAbout,
  draftsWaiting,
  groupOfMailing,
  type MailingBrief,
  type MailingKnown,
  mailingById,
  mailingsOf,
  type RecipientRow,
  recipientsOf,
  remindersMade,
  remindersOf,
  type TemplateKnown,
  templatesFor,
} from './reads/mailings.js';
export { countsByState, groupFaces, languagesOfReaders, mailBrief, outboxOf, triedSince, unsentCount } from './reads/outbox.js';

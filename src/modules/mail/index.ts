// What is known of mail.

export { escaped, htmlOf, paragraphsOf } from './html.js';
export { type MailingMove, mailingMoves } from './mailing.js';
export type { About, AttachmentSource, DeadlineDone, Inbound, InboundMail, MailAudience, MailPurpose, Recipient } from './purposes.js';
export { type MailSettings, mailSettings } from './settings.js';
export { type MailShown, mailingBriefShape, mailShape } from './shapes.js';
export { purposeWords } from './purpose-words.js';
export type { Attached } from './tables.js';
export { fill, oneLine, type Placeholders, plainValue, type TemplateText, type Trust, whyNotTemplate } from './template.js';

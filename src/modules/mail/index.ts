// What is known of outgoing mail.

export { type MailShown, mailShape } from './shapes.js';

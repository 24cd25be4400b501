// A mail of the list, written once for all its readers: what differs between them comes before it when it is sent.

import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Attached } from '../../mail/index.js';

export interface ListMail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  replyTo: string | null;
  subject: string;
  text: string;
  /** What stands inside the body; null for a mail of text alone. */
  html: string | null;
  messageId: string;
  inReplyTo: string | null;
  references: string[];
  date: Date;
  headers: Record<string, string>;
  attachments: (Omit<Attached, 'file'> & { bytes: Uint8Array })[];
}

/** The whole message as bytes. */
export function composeMail(mail: ListMail): Promise<Buffer> {
  const composer = new MailComposer({
    ...{ from: mail.from, to: mail.to, subject: mail.subject, text: mail.text, date: mail.date, messageId: mail.messageId, headers: mail.headers },
    ...(mail.html ? { html: pageOf(mail.html) } : {}),
    ...(mail.replyTo ? { replyTo: { name: '', address: mail.replyTo } } : {}),
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
    ...(mail.references.length > 0 ? { references: mail.references } : {}),
    attachments: mail.attachments.map((part) => ({ filename: part.name, contentType: part.type, content: Buffer.from(part.bytes), contentDisposition: 'attachment' as const })),
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return new Promise((resolve, reject) => composer.compile().build((failed, message) => (failed ? reject(failed) : resolve(message))));
}

function pageOf(html: string): string {
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title></title></head><body>\n${html}\n</body></html>\n`;
}

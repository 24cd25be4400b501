// Sending by SMTP: the one place that speaks to the mail server.

import { createTransport } from 'nodemailer';

export interface Outgoing {
  /** Becomes the Message-ID, so that a mail sent again after a crash can be told from another. */
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

/** Hands one mail to the server at `url` (`smtp://user:word@host:port`). Throws when the server does not take it. */
export async function sendBySmtp(url: string, mail: Outgoing): Promise<void> {
  const transport = createTransport(url, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as object);
  try {
    const domain = mail.from.split('@')[1] ?? 'localhost';
    await transport.sendMail({
      ...{ from: mail.from, to: mail.to, subject: mail.subject, text: mail.text, messageId: `<${mail.id}@${domain}>` },
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

// The table of outgoing mail, for the query builder: one row for each recipient.

import type { Language } from '../../kit/languages.js';

export type MailState = 'waiting' | 'sending' | 'sent' | 'failed';

declare module '../../storage/tables.js' {
  interface Tables {
    outbox: {
      id: string;
      recipient: string;
      subject: string;
      body: string;
      language: Language;
      purpose: string;
      group_id: string | null;
      state: MailState;
      attempts: number;
      reason: string | null;
      /** The body holds a link that signs somebody in: it is shown to nobody, and wiped once sent. */
      secret: boolean;
      made_at: Date;
      sent_at: Date | null;
    };
  }
}

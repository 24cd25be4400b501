// The tables of mail, for the query builder. Of outgoing mail there is one row for each recipient.

import type { ColumnType, Generated } from 'kysely';
import type { Language } from '../../kit/languages.js';
import type { MailingState } from './mailing.js';

/**
 * draft: of a mailing that nobody has released. released: its words are about to be filled in. waiting: to be sent when it is due.
 * sending: a worker has it, under a lease. withheld: mail to this address came back. bounced: this one came back.
 */
export const MAIL_STATES = ['draft', 'released', 'waiting', 'sending', 'sent', 'failed', 'bounced', 'withheld', 'discarded'] as const;
export type MailState = (typeof MAIL_STATES)[number];
export type Reminding = 'off' | 'draft' | 'automatic';

/** A file of the store that goes with a mail; or, with `from`, a thing of the room of that name (slot `attachmentSources`). */
export interface Attached {
  name: string;
  type: string;
  file: string;
  from?: string;
}

type Json<T> = ColumnType<T, string | undefined, string>;

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
      attempts: Generated<number>;
      reason: Generated<string | null>;
      /** The body holds a link that signs somebody in: it is shown to nobody, and wiped once sent. */
      secret: Generated<boolean>;
      made_at: Date;
      sent_at: Generated<Date | null>;
      mailing_id: Generated<string | null>;
      person_id: Generated<string | null>;
      reply_to: Generated<string | null>;
      headers: Json<Record<string, string>>;
      attachments: Json<Attached[]>;
      /** The whole message in the store of files, written once for many: the mail of a list. */
      raw_file: Generated<string | null>;
      own_values: Json<Record<string, string>>;
      due_at: Generated<Date>;
      tried_at: Generated<Date | null>;
      lease_until: Generated<Date | null>;
    };
    mailings: {
      id: string;
      purpose: string;
      group_id: string | null;
      about_kind: string;
      about_id: string;
      /** Whether those who are told are found anew when it is renewed. */
      audience: boolean;
      state: MailingState;
      once_key: string | null;
      made_at: Date;
      made_by: string | null;
      settled_at: Generated<Date | null>;
      settled_by: Generated<string | null>;
      /** When those who may release it were told that it waits. */
      told_at: Generated<Date | null>;
    };
    mailing_texts: { mailing_id: string; language: Language; subject: string; body: string };
    mail_templates: {
      id: string;
      purpose: string;
      language: Language;
      group_id: string | null;
      subject: string;
      body: string;
      changed_at: Date | null;
      changed_by: string | null;
    };
    mail_settings: { group_id: string; reminders: Reminding; changed_at: Date; changed_by: string | null };
    mail_reminders: { meeting_id: string; deadline: string; on_date: string; days: number; mailing_id: string | null; at: Date };
    mail_bounces: {
      email: string;
      hard: boolean;
      status: string | null;
      reason: string;
      count: number;
      first_at: Date;
      last_at: Date;
      /** Nothing is sent to it until it is confirmed. */
      marked: Generated<boolean>;
      /** On how many days, from which to which, what may pass was in its way. */
      soft_days: Generated<number>;
      soft_from: Generated<string | null>;
      soft_last: Generated<string | null>;
      told_at: Generated<Date | null>;
      confirmed_at: Date | null;
      confirmed_by: string | null;
    };
    mail_dropped_files: { file: string; at: Date };
    mail_inbound: {
      id: string;
      recipient: string;
      envelope_from: string;
      file: string;
      size: number;
      state: 'waiting' | 'taken' | 'refused';
      reason: Generated<string | null>;
      received_at: Date;
      taken_at: Generated<Date | null>;
    };
  }
}


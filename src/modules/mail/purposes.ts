// What mails are for. A purpose knows the placeholders that its templates may use and, for mailings, the values that all recipients
// share. Later rooms add theirs through the slot.

import type { Language } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import type { Ctx } from '../../storage/ctx.js';
import type { Attached } from './tables.js';
import type { Placeholders } from './template.js';

/** The thing that a mailing is about. */
export interface About {
  kind: string;
  id: string;
  groupId: string | null;
}

export interface MailPurpose {
  /** `meeting.announced`; its words are `mail.purposes.<purpose>`. */
  purpose: string;
  placeholders: Placeholders;
  /** What all recipients of a mailing share, in one language, made anew for the preview and when it is released; null when the thing is gone. */
  values?: (ctx: Ctx, about: About, say: Say) => Promise<Record<string, string> | null>;
  /** The values of a recent case, to show a template by; null when there is none yet. */
  sample?: (ctx: Ctx, groupId: string | null, say: Say) => Promise<Record<string, string> | null>;
}

export interface Recipient {
  email: string;
  language: Language;
  personId?: string | null;
  /** Values of this recipient alone. */
  values?: Record<string, string>;
  /** Files for this recipient alone. */
  attachments?: Attached[];
}

/** A room that keeps what goes with a mail under its own lock until the mail is sent. */
export interface AttachmentSource {
  name: string;
  /** The bytes of one of its things; null when it no longer holds: then the mail is not sent. */
  bytes: (ctx: Ctx, id: string) => Promise<Uint8Array | null>;
}

/** Who hears of the convocations and deadlines of a group. */
export interface MailAudience {
  name: string;
  of: (ctx: Ctx, about: { groupId: string; meetingId: string | null }) => Promise<Recipient[]>;
}

/** Who has done what a deadline is for and needs no reminder: addresses in lower case. */
export interface DeadlineDone {
  kind: string;
  done: (ctx: Ctx, meetingId: string) => Promise<ReadonlySet<string>>;
}

/** A mail that came in. */
export interface InboundMail {
  id: string;
  recipient: string;
  /** What stands before the @ of the recipient, in lower case. */
  local: string;
  from: { name: string; email: string } | null;
  envelopeFrom: string;
  subject: string;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  date: Date | null;
  text: string;
  html: string | null;
  headers: { key: string; value: string }[];
  attachments: { name: string; type: string; bytes: Uint8Array }[];
  rawFile: string;
  size: number;
}

/** An address, or a family of them, at which a room takes mail. */
export interface Inbound {
  name: string;
  /** Whether there is such an address: what nobody takes is refused at the door (550). */
  takes: (ctx: Ctx, local: string) => Promise<boolean>;
  /** In one transaction; what it throws is tried again later. */
  take: (ctx: Ctx, mail: InboundMail) => Promise<void>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    mailPurposes: MailPurpose;
    mailAudiences: MailAudience;
    deadlineDone: DeadlineDone;
    inbound: Inbound;
    attachmentSources: AttachmentSource;
  }
}

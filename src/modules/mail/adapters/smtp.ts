// Sending by SMTP: the one place that speaks to the mail server. Some connections are held for as long as there is something to send, and
// each carries many mails.

import { Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import SMTPPool from 'nodemailer/lib/smtp-pool/index.js';

export interface Outgoing {
  /** Stable: a mail sent again after a crash carries the same one, by which it can be told from another. */
  messageId: string;
  /** Where it goes back to when it cannot be handed over. */
  envelopeFrom: string;
  from: { name: string; address: string };
  to: string;
  replyTo: string | null;
  subject: string;
  text: string;
  /** The same in HTML, for programs that show it. */
  html: string;
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; content: Buffer }[];
  /** A whole message, written before; the headers come before it and nothing else is made. */
  raw: Buffer | null;
}

/**
 * Why a mail was not taken. `mail`: the server refused this one (with its code). `server`: it was not reached, broke off, or refuses us:
 * nothing is known about the mail, and the next one would meet the same.
 */
export interface NotSent {
  whose: 'mail' | 'server';
  code: number | null;
  status: string | null;
  reason: string;
}

export interface Post {
  /** Null when the server took it. */
  send: (mail: Outgoing) => Promise<NotSent | null>;
  close: () => void;
}

const CONNECTIONS = 4;
const MAILS_A_CONNECTION = 200;
const CONNECTING = 10_000;

/** Opens the way to the server at `url` (`smtp://user:word@host:port`). Connects when the first mail is sent. */
export function openPost(url: string): Post {
  const limits = { connectionTimeout: CONNECTING, greetingTimeout: 10_000, socketTimeout: 30_000, getSocket };
  // Without `maxRequeues` the pool itself would send again what a dying connection may have delivered: that is for the outbox to decide.
  const pool = { pool: true, maxConnections: CONNECTIONS, maxMessages: MAILS_A_CONNECTION, maxRequeues: 0 };
  // The pool is made here: given an address, `createTransport` drops all other options, and every mail gets a connection of its own.
  const transport = createTransport(new SMTPPool({ url, ...pool, ...limits } as SMTPPool.Options));
  transport.on('error', () => undefined);
  return {
    close: () => transport.close(),
    send: async (mail) => {
      try {
        await transport.sendMail({ envelope: { from: mail.envelopeFrom, to: [mail.to] }, ...(mail.raw ? { raw: rawOf(mail, mail.raw) } : messageOf(mail)) } as object);
        return null;
      } catch (thrown) {
        return notSent(thrown as SmtpError);
      }
    },
  };
}

type Given = (failed: null, made: { socket: Socket } | false) => void;

/**
 * A socket that sends at once what it is given: a mail ends with a short line of its own, which Nagle's algorithm would hold back until the
 * server acknowledges what came before, some 40 ms for every mail. One that is encrypted from its first byte the library makes itself.
 */
function getSocket(options: { secure?: boolean }, given: Given): void {
  given(null, options.secure ? false : { socket: new Socket().setNoDelay(true) });
}

function messageOf(mail: Outgoing): object {
  return {
    ...{ from: mail.from, to: { name: '', address: mail.to }, subject: mail.subject, text: mail.text, html: mail.html, messageId: mail.messageId },
    ...(mail.replyTo ? { replyTo: { name: '', address: mail.replyTo } } : {}),
    ...{ headers: mail.headers, attachments: mail.attachments, disableFileAccess: true, disableUrlAccess: true },
  };
}

function rawOf(mail: Outgoing, raw: Buffer): Buffer {
  const own = Object.entries(mail.headers).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`);
  return Buffer.concat([Buffer.from(own.join(''), 'utf8'), raw]);
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** Only what is said of the recipient or of the content is said of this mail. */
function notSent(thrown: SmtpError): NotSent {
  const said = thrown.response ?? String(thrown.message ?? thrown);
  const code = thrown.responseCode ?? null;
  const refused = code !== null && code >= 400 && code !== 421 && /^(?:RCPT TO|DATA)\b/.test(thrown.command ?? '');
  const impossible = code === null && (thrown.code === 'EMESSAGE' || thrown.code === 'EENVELOPE');
  return { whose: refused || impossible ? 'mail' : 'server', code: impossible ? 554 : code, status: /\b([45]\.\d{1,3}\.\d{1,3})\b/.exec(said)?.[1] ?? null, reason: said.slice(0, 300) };
}

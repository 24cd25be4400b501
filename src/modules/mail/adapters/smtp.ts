// Sending by SMTP: the one place that speaks to the mail server. Some connections are held for as long as there is something to send, and
// each carries many mails.

import { connect } from 'node:net';
import { createTransport } from 'nodemailer';

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
  const transport = createTransport(url, { ...pool, ...limits } as object);
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

type Connected = (failed: Error | null, made?: { connection: ReturnType<typeof connect> }) => void;

/**
 * A connection that sends at once what it is given: a mail ends with a short line of its own, which Nagle's algorithm would hold back
 * until the server acknowledges what came before, some 40 ms for every mail.
 */
function getSocket(options: { host?: string; port?: number; secure?: boolean }, connected: Connected): void {
  const socket = connect({ host: options.host ?? 'localhost', port: options.port ?? (options.secure ? 465 : 587), noDelay: true });
  const settle = (failed: Error | null) => {
    socket.removeAllListeners('error').removeAllListeners('connect').setTimeout(0);
    if (!failed) return connected(null, { connection: socket });
    socket.on('error', () => undefined).destroy();
    connected(Object.assign(failed, { code: 'ECONNECTION' }));
  };
  socket.setTimeout(CONNECTING, () => settle(new Error('The mail server does not answer')));
  socket.once('connect', () => settle(null)).once('error', settle);
}

function messageOf(mail: Outgoing): object {
  return {
    ...{ from: mail.from, to: { name: '', address: mail.to }, subject: mail.subject, text: mail.text, messageId: mail.messageId },
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

// The door for mail that comes in, on a local port: LMTP (RFC 2033) or SMTP, from a mail server of this machine, which has done what a
// public one must do (TLS, DMARC, spam). A mail is acknowledged when it is stored whole, and not before.

import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';

export interface DoorKeeper {
  /** Whether somebody takes mail at this address. */
  takes: (recipient: string) => Promise<boolean>;
  /** Keeps the mail for good as it comes, piece by piece, never the whole of it in memory; only then it is acknowledged. False when it is too large. */
  keep: (mail: Arriving) => Promise<boolean>;
  /** Told of what went wrong. */
  failed: (thrown: unknown) => void;
}

export interface Arriving {
  recipients: string[];
  envelopeFrom: string;
  /** Who handed it over, by its own word. */
  from: string;
  stream: Readable;
  /** Bytes; of more nothing is kept, and all of it is read, so that the answer can be given. */
  most: number;
}

export interface Door {
  host: string;
  port: number;
  close: () => Promise<void>;
}

/** The largest mail that is taken; a mail server says so before it sends one (RFC 1870). */
export const LARGEST_MAIL = 35 * 1024 * 1024;
const RECIPIENTS = 50;
/** So many hand mail over at once. */
const CLIENTS = 10;

/** Opens the door at `lmtp://127.0.0.1:2424` or `smtp://…`. Throws when it is no such address, or the port is taken. */
export async function openDoor(url: string, keeper: DoorKeeper, largest: number = LARGEST_MAIL): Promise<Door> {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'lmtp:' && protocol !== 'smtp:') throw new Error(`COMITY_INBOUND is ${protocol}//…: it must begin with lmtp:// or smtp://`);
  const server = new SMTPServer({
    ...{ lmtp: protocol === 'lmtp:', size: largest, banner: 'Comity', disabledCommands: ['AUTH', 'STARTTLS'], authOptional: true, logger: false },
    ...{ disableReverseLookup: true, socketTimeout: 60_000, closeTimeout: 5_000, maxClients: CLIENTS },
    onRcptTo: (address: SMTPServerAddress, session: SMTPServerSession, done: (error?: Error | null) => void) => {
      admit(keeper, address, session).then(
        (refusal) => done(refusal),
        (thrown) => done(later(keeper, thrown)),
      );
    },
    onData: (stream: Readable, session: SMTPServerSession, done: (error?: Error | null) => void) => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = session.hostNameAppearsAs || 'unknown';
      keeper
        .keep({ recipients: rcptTo.map((one) => one.address), envelopeFrom: mailFrom ? mailFrom.address : '', from, stream, most: largest })
        .then((kept) => done(kept ? null : answer(552, '5.3.4 Error: message exceeds fixed maximum message size')))
        .catch((thrown) => {
          // What is left of it is read, or the server would wait for ever for our answer.
          stream.resume();
          done(later(keeper, thrown));
        });
    },
  });
  server.on('error', (thrown) => keeper.failed(thrown));
  const listening = server.server;
  await new Promise<void>((resolve, reject) => {
    listening.once('error', reject);
    server.listen(Number(port || (protocol === 'lmtp:' ? 2424 : 2525)), hostname || '127.0.0.1', () => resolve());
  });
  const address = listening.address() as { address: string; port: number };
  return { host: address.address, port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function admit(keeper: DoorKeeper, address: SMTPServerAddress, session: SMTPServerSession): Promise<Error | null> {
  if (session.envelope.rcptTo.length >= RECIPIENTS) return answer(452, '4.5.3 Too many recipients');
  return (await keeper.takes(address.address)) ? null : answer(550, '5.1.1 Nobody takes mail at this address');
}

/** What goes wrong here is ours: whoever hands the mail over keeps it and comes again. */
function later(keeper: DoorKeeper, thrown: unknown): Error {
  keeper.failed(thrown);
  return answer(451, '4.3.0 Not now, please come again');
}

function answer(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

// The door for mail that comes in, on a local port: LMTP (RFC 2033) or SMTP, from a mail server of this machine, which has done what a
// public one must do (TLS, DMARC, spam). A mail is acknowledged when it is stored whole, and not before.

import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';

export interface DoorKeeper {
  /** Whether somebody takes mail at this address. */
  takes: (recipient: string) => Promise<boolean>;
  /** Keeps the mail for good; only then it is acknowledged. */
  keep: (mail: { recipients: string[]; envelopeFrom: string; bytes: Buffer }) => Promise<void>;
  /** Told of what went wrong. */
  failed: (thrown: unknown) => void;
}

export interface Door {
  host: string;
  port: number;
  close: () => Promise<void>;
}

/** The largest mail that is taken; a mail server says so before it sends one (RFC 1870). */
export const LARGEST_MAIL = 35 * 1024 * 1024;
const RECIPIENTS = 50;
/** So many hand mail over at once: each may hold a mail of the largest size in memory. */
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
      receive(stream, largest)
        .then(async (bytes) => {
          if (!bytes) return done(answer(552, 'Error: message exceeds fixed maximum message size'));
          const { mailFrom, rcptTo } = session.envelope;
          await keeper.keep({ recipients: rcptTo.map((one) => one.address), envelopeFrom: mailFrom ? mailFrom.address : '', bytes });
          done();
        })
        .catch((thrown) => done(later(keeper, thrown)));
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

/** All of it, or null when it is too large: then the rest is read and thrown away, so that the answer can be given. */
async function receive(stream: Readable, largest: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= largest) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  return size > largest ? null : Buffer.concat(chunks);
}

/** What goes wrong here is ours: whoever hands the mail over keeps it and comes again. */
function later(keeper: DoorKeeper, thrown: unknown): Error {
  keeper.failed(thrown);
  return answer(451, '4.3.0 Not now, please come again');
}

function answer(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

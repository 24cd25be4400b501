// A mail server of the test: it takes every mail, and gives a test the newest one to an address.

import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface LetterBox {
  /** For COMITY_SMTP. */
  url: string;
  /** Waits for a mail to an address whose text has these words; gives its text, and takes it out of the box. */
  mailTo: (address: string, words: string) => Promise<string>;
  close: () => Promise<void>;
}

const WAIT = 60_000;

export async function aLetterBox(): Promise<LetterBox> {
  const mails: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          for (const { address } of session.envelope.rcptTo) mails.push({ to: address.toLowerCase(), text: mail.text ?? '' });
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailTo = async (address: string, words: string) => {
    for (const until = Date.now() + WAIT; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const at = mails.findIndex((mail) => mail.to === address && mail.text.includes(words));
      if (at >= 0) return mails.splice(at, 1)[0]?.text ?? '';
    }
    throw new Error(`No mail to ${address} with “${words}” came, but: ${mails.map(({ to, text }) => `${to}: ${text.slice(0, 200)}`).join('\n')}`);
  };
  return { url: `smtp://127.0.0.1:${port}`, mailTo, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

// A large mail is read in a thread of its own: the reading goes through every line without a pause, and a page would wait for it. The thread
// is ended when it takes too long. It is plain JavaScript in a string, so that it needs no build of its own.

import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Email, PostalMimeOptions } from 'postal-mime';

const SECONDS = 30;
const MEGABYTES = 256;

const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { default: PostalMime } = require(workerData.library);
PostalMime.parse(workerData.bytes, workerData.options).then((mail) => {
  // Handed over, not copied; several parts may be views of one.
  const buffers = mail.attachments.map((part) => part.content.buffer ?? part.content).filter((one) => one instanceof ArrayBuffer);
  parentPort.postMessage(mail, [...new Set(buffers)]);
});
`;

/** The one that is being read: a large mail takes several times its size while it is. */
let before: Promise<unknown> = Promise.resolve();

/** Reads a message as the library does, elsewhere, one at a time. Throws when it cannot be read, or not in time; the bytes are given away. */
export function parseElsewhere(bytes: Uint8Array, options: PostalMimeOptions): Promise<Email> {
  const read = before.then(() => inThread(ownBytes(bytes), options));
  before = read.catch(() => undefined);
  return read;
}

/** The bytes as the whole of a buffer of their own, which can be handed over. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

function inThread(bytes: Uint8Array<ArrayBuffer>, options: PostalMimeOptions): Promise<Email> {
  return new Promise((resolve, reject) => {
    const library = createRequire(import.meta.url).resolve('postal-mime');
    const worker = new Worker(THREAD, { eval: true, workerData: { bytes, library, options }, transferList: [bytes.buffer], resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    const clock = setTimeout(() => void worker.terminate(), SECONDS * 1000);
    worker.once('message', (mail: Email) => {
      resolve(mail);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('The mail could not be read in time'));
    });
  });
}

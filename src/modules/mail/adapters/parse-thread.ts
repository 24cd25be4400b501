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
PostalMime.parse(workerData.bytes, workerData.options).then((mail) => parentPort.postMessage(mail));
`;

/** Reads a message as the library does, elsewhere. Throws when it cannot be read, or not in time; the bytes are given away. */
export function parseElsewhere(bytes: Uint8Array<ArrayBuffer>, options: PostalMimeOptions): Promise<Email> {
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

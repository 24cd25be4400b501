// The glyphs of each page, taken out in a thread that is ended when it takes too long or too much.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PaperLimits } from '../../limits.js';
import { type PaperFault, refusePaper } from '../../refusing.js';
import { THREAD } from './thread.js';

/** Characters in drawing order; for each five numbers: left, baseline (downwards), width, size, and 1 for page furniture. */
export interface Glyphs {
  text: string[];
  place: Float32Array;
}

type Message =
  | { pages: number }
  | { page: number; glyphs: Glyphs }
  | { done: true }
  | { fault: 'encrypted' | 'damaged' };
type Fault = [PaperFault, Record<string, string | number>];

export async function extractGlyphs(bytes: Uint8Array, name: string, limits: PaperLimits): Promise<Glyphs[]> {
  const result = await run(new Uint8Array(bytes).buffer, name, limits);
  return Array.isArray(result) && typeof result[0] === 'string'
    ? refusePaper(...(result as Fault))
    : (result as Glyphs[]);
}

function run(bytes: ArrayBuffer, name: string, limits: PaperLimits): Promise<Glyphs[] | Fault> {
  return new Promise((resolve) => {
    const pages: Glyphs[] = [];
    let characters = 0;
    const worker = new Worker(THREAD, {
      eval: true,
      workerData: { bytes, library: libraryUrl(), pages: limits.pages },
      transferList: [bytes],
      resourceLimits: { maxOldGenerationSizeMb: limits.threadMegabytes },
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage.rss();
    // Unpacked streams lie outside the heap that the thread is limited to, so the whole process is watched.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.threadMegabytes * 1024 * 1024) end(['tooHeavy', { name }]);
    }, 20);
    const clock = setTimeout(() => end(['tooSlow', { name, seconds: limits.seconds }]), limits.seconds * 1000);
    const end = (result: Glyphs[] | Fault): void => {
      clearInterval(watch);
      clearTimeout(clock);
      void worker.terminate();
      resolve(result);
    };
    worker.on('message', (message: Message) => {
      if ('fault' in message)
        end(message.fault === 'encrypted' ? ['encrypted', { name }] : ['damaged', { name, kind: 'PDF' }]);
      else if ('pages' in message && message.pages > limits.pages) end(['tooManyPages', { name, limit: limits.pages }]);
      else if ('glyphs' in message) {
        pages.push(message.glyphs);
        characters += message.glyphs.text.length;
        if (characters > limits.characters / 10)
          end(['tooMuchText', { name, limit: Math.round(limits.characters / 1e7) }]);
      } else if ('done' in message) end(pages);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ['tooHeavy', { name }] : ['damaged', { name, kind: 'PDF' }]),
    );
    worker.on('exit', () => end(['damaged', { name, kind: 'PDF' }]));
  });
}

function libraryUrl(): string {
  const unpdf = createRequire(import.meta.url).resolve('unpdf');
  return new URL('./pdfjs.mjs', pathToFileURL(unpdf)).href;
}

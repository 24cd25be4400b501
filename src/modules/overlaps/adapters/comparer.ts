// A comparison in threads of its own, so that whoever began it goes on answering. Everything is asked of it one after the other.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KeptDictionary } from '../dictionaries.js';
import type { Verdict } from '../tables.js';
import KEEPER from './thread/keeper.js?thread';
import type { Answer, Asked, Built, PairFound, Part } from './thread/messages.js';

/** Threads that help the one which keeps the catalogue; more gain little. */
const MOST_HANDS = 3;
const MEGABYTES = 3072;

export interface Comparer {
  /** Adds records, each as JSON text, and whether it changed. */
  add: (records: { line: string; changed: boolean }[]) => Promise<void>;
  /** Makes the index of what was added; tells the dictionaries that it had to learn. */
  build: (kept: KeptDictionary[], judged: [string, Verdict][]) => Promise<Built>;
  /** Compares a part of the documents with all; `take` hears of the pairs as they are found. */
  compare: (part: Part, take: (pairs: PairFound[]) => void) => Promise<number>;
  end: () => Promise<void>;
}

/** Begins the threads; whoever begins them must end them. */
export function openComparer(hands = Math.min(MOST_HANDS, Math.max(0, availableParallelism() - 1))): Comparer {
  const worker = new Worker(KEEPER, { eval: true, workerData: { hands }, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  // A process that stops does not wait for a comparison.
  worker.unref();
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The comparison ended with ${code}.`)));
  });
  broken.catch(() => undefined);
  const asked = <Wanted>(question: Asked, of: (answer: Answer) => Wanted | undefined): Promise<Wanted> => {
    const answered = new Promise<Wanted>((resolve) => {
      const hear = (answer: Answer) => {
        const wanted = of(answer);
        if (wanted === undefined) return;
        worker.off('message', hear);
        resolve(wanted);
      };
      worker.on('message', hear);
    });
    worker.postMessage(question);
    return Promise.race([answered, broken]);
  };
  return {
    add: async (records) => void (await asked({ ask: 'add', records }, (answer) => ('added' in answer ? answer.added : undefined))),
    build: (kept, judged) => asked({ ask: 'build', kept, judged }, (answer) => ('built' in answer ? answer.built : undefined)),
    compare: (part, take) =>
      asked({ ask: 'compare', part }, (answer) => {
        if ('pairs' in answer) take(answer.pairs);
        return 'compared' in answer ? answer.compared : undefined;
      }),
    end: async () => void (await worker.terminate()),
  };
}

// A thread that helps to weigh: it has the index of the one that keeps the catalogue, and takes blocks until none is left.

import { parentPort } from 'node:worker_threads';
import { type Sweep, sweepBlock } from '../../sweep.js';
import { Weigher } from '../../weigh.js';
import { stepBack } from './step-back.js';
import type { AnswerOfHand, AskedOfHand } from './messages.js';

let weigher: Weigher | null = null;

stepBack();
parentPort?.on('message', (asked: AskedOfHand) => {
  if ('index' in asked) weigher = new Weigher(asked.index);
  else if (weigher) sweepAll(weigher, asked.sweep);
});

function sweepAll(weigher: Weigher, sweep: Sweep): void {
  for (let found = sweepBlock(weigher, sweep); found; found = sweepBlock(weigher, sweep)) if (found.length > 0) answer({ found: Float64Array.from(found) });
  answer({ swept: true });
}

function answer(given: AnswerOfHand): void {
  parentPort?.postMessage(given);
}

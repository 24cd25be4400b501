// The comparison of the catalogue at the command line: begun, watched, stopped.

import type { Run } from '../../../cli/verb.js';
import { startComparison, stopComparison } from '../actions.js';
import { goesOn } from '../progress.js';
import { newestProgress } from '../reads.js';

export const runCompare: Run = async (call) => {
  if (call.options.status === true) return status(call);
  if (call.options.stop === true) {
    await call.withCtx(stopComparison);
    call.out(call.json ? JSON.stringify({ stopped: true }) : 'The comparison is stopped; what it found already stays.');
    return 0;
  }
  const run = await call.withCtx((ctx) => startComparison(ctx, { whole: call.options.all === true }));
  call.out(call.json ? JSON.stringify({ run }) : `The workers compare the catalogue (run ${run}).`);
  return 0;
};

const status: Run = async (call) => {
  const progress = await call.withCtx(({ db }) => newestProgress(db));
  if (call.json) call.out(JSON.stringify(progress));
  else if (!progress) call.out('The catalogue has not been compared yet.');
  else {
    const { done, parts, pairs, workers, startedAt, endedAt, stoppedAt, trouble } = progress;
    const state = endedAt ? `ended ${endedAt.toISOString()}` : stoppedAt ? `stopped ${stoppedAt.toISOString()}` : `${workers} at work`;
    call.out(`Begun ${startedAt.toISOString()}: ${done} of ${parts} parts done, ${pairs} pairs, ${state}.`);
    if (trouble) call.out(`The embedding service was of no help: ${[trouble.code, ...Object.values(trouble.params)].join(' ').trim()}.`);
  }
  return progress && goesOn(progress) && progress.workers === 0 ? 1 : 0;
};

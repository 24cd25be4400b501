// The search at the command line.

import type { Run } from '../../cli/verb.js';
import { reindex } from './actions.js';

export const runReindex: Run = async (call) => {
  const entered = await call.withCtx(reindex);
  const words = Object.entries(entered).map(([name, count]) => `${count} ${name}`);
  call.out(call.json ? JSON.stringify(entered) : `Entered anew: ${words.join(', ')}.`);
  return 0;
};

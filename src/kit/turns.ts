// Long work in a process that also answers pages: it gives the event loop back every few milliseconds, so that nobody waits for its end.

import { setImmediate } from 'node:timers/promises';

/** A function to await between two pieces of work: when it has been busy for `milliseconds`, others have their turn; else it costs nothing. */
export function turns(milliseconds = 8): () => Promise<void> | undefined {
  let since = performance.now();
  const others = async () => {
    await setImmediate();
    since = performance.now();
  };
  return () => (performance.now() - since < milliseconds ? undefined : others());
}

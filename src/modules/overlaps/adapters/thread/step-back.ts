// Who compares a catalogue steps back behind who answers a page.

import { setPriority } from 'node:os';

const BEHIND = 10;

/** Lowers the priority of this thread. Only Linux knows priorities of threads; elsewhere it would be that of the whole process. */
export function stepBack(): void {
  if (process.platform === 'linux') setPriority(BEHIND);
}

// Which process works on a comparison, and whether one that said so is still there.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const token = randomUUID().slice(0, 8);

/** The machine, the process, and which of the processes that ever had its number. */
export const thisWorker = `${hostname()}:${process.pid}:${token}`;

/** False only where it is known: the process of this machine is not there, or is this one and another began then. */
export function isAlive(worker: string): boolean {
  const [host, pid, began] = worker.split(':');
  if (host !== hostname() || !pid) return true;
  if (Number(pid) === process.pid) return began === token;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

// PostgreSQL's lock file, `postmaster.pid`. PostgreSQL itself clears one that is stale, but for one case: after a kill -9 of everything
// where nobody collects dead children (a container without an init), the dead postmaster stays as a zombie and looks alive.

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from '../../kit/refusals.js';

const PATIENCE = 10_000;

/** Whether the postmaster that the file names lives: the number alone may belong to somebody else by now. */
export async function postmasterLives(data: string): Promise<boolean> {
  const [pid] = await numbersIn(data);
  if (!pid || pid < 0) return false;
  const unknown = process.platform === 'linux' ? '' : 'postgres';
  const name = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => unknown);
  if (!name.includes('postgres')) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the locks of a zombie (of the data and of the socket), once nothing of it uses the shared memory any more. */
export async function clearZombieLock(data: string, socket: string): Promise<void> {
  const [pid, segment] = await numbersIn(data);
  if (!pid || !(await isZombie(pid))) return;
  const until = Date.now() + PATIENCE;
  while (segment && (await isAttached(segment))) {
    if (Date.now() > until) return;
    await pause(50);
  }
  await rm(join(data, 'postmaster.pid'), { force: true });
  await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true });
}

/** Process, and the shared memory segment in line 7 (its key and its number). */
async function numbersIn(data: string): Promise<[number, number] | []> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'EACCES') refuse({ code: 'storage.notYourHome', params: { directory: data }, kind: 'right' });
    return '';
  });
  const lines = text.split('\n');
  return lines[0] ? [Number(lines[0]), Number(lines[6]?.trim().split(/\s+/)[1] ?? 0)] : [];
}

async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /\) Z /.test(stat);
}

async function isAttached(segment: number): Promise<boolean> {
  const lines = (await readFile('/proc/sysvipc/shm', 'utf8').catch(() => '')).split('\n').slice(1);
  const columns = lines.map((line) => line.trim().split(/\s+/)).find((fields) => Number(fields[1]) === segment);
  return columns !== undefined && Number(columns[6]) > 0;
}

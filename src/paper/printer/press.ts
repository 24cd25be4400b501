// A press as whoever prints holds it: a process that is begun, given one paper at a time, watched, and ended. It gets nothing of our
// surroundings, neither settings nor secrets.

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import type { PaperFault } from '../refusing.js';
import type { Printed, PrinterLimits } from './order.js';
import SCRIPT from './press-script.js?thread';

/** Why a press that was ended was ended. */
export type Ended = Extract<PaperFault, 'printerSlow' | 'printerHeavy' | 'printerLost'>;

export interface Press {
  readonly pid: number | undefined;
  readonly alive: boolean;
  /** Prints an order (as JSON); answers why not when the press did not live to the end of it. */
  print: (order: string) => Promise<Printed | { ended: Ended }>;
  end: () => void;
}

const PAGE = 4096;
const LOOK = 100;
/** Megabytes of JavaScript; the typesetter's own memory is watched from outside. */
const HEAP = 192;

/** Begins a press. It is no reason for this process to live on, but for the time of an order. */
export function beginPress(limits: PrinterLimits): Press {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, '--input-type=commonjs', '-'], {
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', MALLOC_ARENA_MAX: '2', RAYON_NUM_THREADS: '1' },
    // Its own session: Ctrl-C in a terminal reaches us alone, and what was begun is finished.
    ...{ cwd: '/', detached: true },
  });
  let alive = true;
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  const gone = new Promise<void>((resolve) => {
    const over = () => {
      alive = false;
      resolve();
    };
    child.once('exit', over).once('error', over);
  });
  // What it was to read when it ended; the end itself is heard above.
  child.stdin?.on('error', () => undefined).end(`globalThis.placeOfScript = ${JSON.stringify(import.meta.url)};\n${SCRIPT}`);
  hold(child, false);
  return {
    get pid() {
      return child.pid;
    },
    get alive() {
      return alive && child.connected;
    },
    print: (order) => printed(child, order, { limits, gone, said: () => said }),
    end: () => void child.kill('SIGKILL'),
  };
}

interface Watched {
  limits: PrinterLimits;
  gone: Promise<void>;
  said: () => string;
}

async function printed(child: ChildProcess, order: string, { limits, gone, said }: Watched): Promise<Printed | { ended: Ended }> {
  let reason: Ended = 'printerLost';
  const end = (why: Ended) => {
    reason = why;
    child.kill('SIGKILL');
  };
  hold(child, true);
  const clock = setTimeout(() => end('printerSlow'), limits.seconds * 1000);
  const watch = setInterval(() => void memoryOf(child.pid).then((bytes) => bytes > limits.megabytes * 1024 * 1024 && end('printerHeavy')), LOOK);
  const answered = new Promise<Printed>((resolve) => child.once('message', (message) => resolve(message as Printed)));
  child.send(order, () => undefined);
  const printed = await Promise.race([answered, gone.then(() => null)]);
  clearTimeout(clock);
  clearInterval(watch);
  hold(child, false);
  if (printed) return printed;
  console.error(JSON.stringify({ level: 'warn', press: child.pid, ended: reason, code: child.exitCode, signal: child.signalCode, said: said() }));
  return { ended: reason };
}

/** Whether this process lives on for the sake of its press. */
function hold(child: ChildProcess, held: boolean): void {
  // The pipe of its words is a socket, though its type does not say so.
  for (const one of [child, child.channel, child.stderr as Socket | null])
    if (held) one?.ref();
    else one?.unref();
}

/** What a process holds, as far as this system tells: 0 where it does not. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const fields = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(fields.split(' ')[1] ?? 0) * PAGE;
}

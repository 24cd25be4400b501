// Starting a program so that it ends when we end, however we end: the kernel tells it (setpriv), or a shell that watches us does.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Account } from './account.js';

/** A clean environment: nobody's PGHOST, PGDATA or locale decides for our database. */
const ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Ends when standard input does, which is when we die. Background jobs of a shell read /dev/null, hence descriptor 3. */
const WATCH = 'exec 3<&0; "$@" 3<&- & program=$!; trap "kill -INT $program" INT TERM; (cat <&3 >/dev/null; kill -INT $program) & watch=$!; wait $program; code=$?; while kill -0 $program 2>/dev/null; do wait $program; code=$?; done; kill $watch 2>/dev/null; exit $code';

/** Starts a program of long life under an account. `log` is the descriptor to which it writes. */
export async function spawnTied(program: string, args: string[], account: Account | null, log: number): Promise<ChildProcess> {
  if (await hasSetpriv()) {
    const lower = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
    // Its own session: Ctrl-C in a terminal reaches us alone, and we stop it after the last request.
    const options = { stdio: ['ignore', log, log], env: ENVIRONMENT, cwd: '/', detached: true } as const;
    return spawn('setpriv', [...lower, '--pdeathsig', 'INT', program, ...args], { ...options, stdio: [...options.stdio] });
  }
  return spawn('/bin/sh', ['-c', WATCH, 'sh', program, ...args], {
    stdio: ['pipe', log, log],
    env: ENVIRONMENT,
    cwd: '/',
    detached: true,
    ...(account ?? {}),
  });
}

/** Runs a short program under an account. */
export async function runAs(program: string, args: string[], account: Account | null): Promise<void> {
  await promisify(execFile)(program, args, { env: ENVIRONMENT, cwd: '/', ...(account ?? {}) });
}

async function hasSetpriv(): Promise<boolean> {
  if (process.platform !== 'linux' || process.env.COMITY_NO_SETPRIV) return false;
  return promisify(execFile)('setpriv', ['--help']).then(
    (said) => said.stdout.includes('--pdeathsig'),
    () => false,
  );
}

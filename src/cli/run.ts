// The command line: verbs as rows, parsed, run, and their refusals said in words. The only place of the CLI that catches.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { type Refusal, Refused } from '../kit/refusals.js';
import { type Chosen, programOf } from './program.js';
import type { Call, ExitCode, Verb } from './verb.js';

/** What the command line is told by the application. */
export interface Surroundings {
  verbs: Verb[];
  version: string;
  home: string;
  debug: boolean;
  /** English words of a refusal. */
  wordsOf: (refusal: Refusal) => Promise<string>;
  withCtx: (home: string) => Call['withCtx'];
  /** Where the site of a home is found. */
  addressOf: (home: string) => Promise<string>;
}

export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Runs `argv` (without the program's name) and gives the exit code. */
export async function runCli(argv: string[], streams: Streams, around: Surroundings): Promise<ExitCode> {
  const out = (text: string) => streams.out(text.endsWith('\n') ? text : `${text}\n`);
  const err = (text: string) => streams.err(text.endsWith('\n') ? text : `${text}\n`);
  let chosen: Chosen | null = null;
  try {
    await programOf(around.verbs, around.version, streams, (choice) => {
      chosen = choice;
    }).parseAsync(argv, { from: 'user' });
    if (!chosen) return 2;
    return await perform(chosen, { out, err }, around);
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    return answer(thrown, chosen, err, around);
  }
}

async function perform({ verb, args, options }: Chosen, streams: Streams, around: Surroundings): Promise<ExitCode> {
  const run = await verb.load();
  const home = typeof options.home === 'string' ? options.home : around.home;
  return run({ args, options, json: options.json === true, ...streams, home, withCtx: around.withCtx(home), address: () => around.addressOf(home) });
}

async function answer(thrown: unknown, chosen: Chosen | null, err: Streams['err'], around: Surroundings): Promise<ExitCode> {
  if (thrown instanceof Refused) {
    const { source, kind } = thrown.refusal;
    err((await around.wordsOf(thrown.refusal)) + (source ? ` [${source}]` : ''));
    return kind === 'input' ? 2 : 1;
  }
  const file = unreadable(thrown, chosen);
  if (file) {
    err(file);
    return 2;
  }
  const id = randomBytes(4).toString('hex');
  err(`A defect of this program stopped the work (${id}): ${(thrown as Error)?.message ?? thrown}`);
  err(around.debug ? String((thrown as Error)?.stack ?? thrown) : 'Set COMITY_DEBUG=1 and repeat it to see where.');
  return 1;
}

const PATHS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'the system does not allow it',
  EPERM: 'the system does not allow it',
  EROFS: 'the system does not allow it',
  ENOSPC: 'there is no room left on its disk',
  EISDIR: 'it is a directory',
  ENOTDIR: 'there is no such file',
};

/** A file named on the command line that cannot be read or written is bad use, not a defect. */
function unreadable(thrown: unknown, chosen: Chosen | null): string | null {
  const { code, path } = (thrown ?? {}) as NodeJS.ErrnoException;
  const words = code ? PATHS[code] : undefined;
  if (!words || !chosen) return null;
  const named = [...chosen.args, ...Object.values(chosen.options)].filter((word) => typeof word === 'string');
  // What is written may stand beside its place until it is whole, under a longer name.
  const found = code === 'EISDIR' && !path ? named[0] : named.find((word) => path && resolve(path).startsWith(resolve(word)));
  if (!found) return null;
  if (code === 'ENOENT' && !existsSync(dirname(resolve(found)))) return `${found}: there is no such folder.`;
  return `${found}: ${words}.`;
}

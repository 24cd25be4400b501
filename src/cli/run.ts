// The command line: verbs as rows, parsed, run, and their refusals said in words. The only place of the CLI that catches.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { isLanguage, type Language } from '../kit/languages.js';
import { type Refusal, Refused } from '../kit/refusals.js';
import { type Chosen, programOf } from './program.js';
import type { Call, ExitCode, Verb } from './verb.js';

/** What the command line is told by the application. */
export interface Surroundings {
  verbs: Verb[];
  version: string;
  home: string;
  debug: boolean;
  /** The language that the surroundings ask for; English unless told. */
  language?: Language;
  /** A refusal in words of a language. */
  wordsOf: (refusal: Refusal, language: Language) => Promise<string>;
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
  return run({ args, options, json: options.json === true, ...streams, home, language: around.language ?? 'en', withCtx: around.withCtx(home), address: () => around.addressOf(home) });
}

async function answer(thrown: unknown, chosen: Chosen | null, err: Streams['err'], around: Surroundings): Promise<ExitCode> {
  const refusal = thrown instanceof Refused ? thrown.refusal : unreadable(thrown, chosen);
  if (refusal) {
    err((await around.wordsOf(refusal, spoken(chosen, around))) + (refusal.source ? ` [${refusal.source}]` : ''));
    return refusal.kind === 'input' ? 2 : 1;
  }
  const id = randomBytes(4).toString('hex');
  err(`A defect of this program stopped the work (${id}): ${(thrown as Error)?.message ?? thrown}`);
  err(around.debug ? String((thrown as Error)?.stack ?? thrown) : 'Set COMITY_DEBUG=1 and repeat it to see where.');
  return 1;
}

/** A refusal is said in the language that the call asks for, where its verb speaks. */
function spoken(chosen: Chosen | null, around: Surroundings): Language {
  const asked = chosen?.verb.speaks ? chosen.options.language : undefined;
  return isLanguage(asked) ? asked : (around.language ?? 'en');
}

const PATHS: Record<string, string> = {
  ENOENT: 'cli.noFile',
  EACCES: 'cli.notAllowed',
  EPERM: 'cli.notAllowed',
  EROFS: 'cli.notAllowed',
  ENOSPC: 'cli.noRoom',
  EISDIR: 'cli.isFolder',
  ENOTDIR: 'cli.noFile',
};

/** A file named on the command line that cannot be read or written is bad use, not a defect. */
function unreadable(thrown: unknown, chosen: Chosen | null): Refusal | null {
  const { code, path } = (thrown ?? {}) as NodeJS.ErrnoException;
  const known = code ? PATHS[code] : undefined;
  if (!known || !chosen) return null;
  const named = [...chosen.args, ...Object.values(chosen.options)].filter((word) => typeof word === 'string');
  // What is written may stand beside its place until it is whole, under a longer name.
  const found = code === 'EISDIR' && !path ? named[0] : named.find((word) => path && resolve(path).startsWith(resolve(word)));
  if (!found) return null;
  const lost = code === 'ENOENT' && !existsSync(dirname(resolve(found)));
  return { code: lost ? 'cli.noFolder' : known, params: { name: found }, kind: 'input' };
}

// The program as people run it: in this process, or in one of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { commandLine } from '../../src/app/command-line.js';
import { runCli as run } from '../../src/cli/run.js';
import { ask } from './database.js';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a verb in this process. For verbs that need the workspace give a home in `environment` (COMITY_HOME) or as `--home`. */
export async function runCli(args: string[], environment: Record<string, string> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await run(args, streams, commandLine({ PATH: process.env.PATH, ...environment }));
  return { code, out: out.join(''), err: err.join('') };
}

/** Where the built program of this run is. */
export async function builtProgram(): Promise<string> {
  return (await ask<{ directory: string }>('/program')).directory;
}

export interface Running {
  child: ChildProcess;
  /** What it wrote until now. */
  ran: Ran;
  /** Resolves when its output has this. */
  says: (words: string) => Promise<void>;
  /** Resolves when it has ended and all its output is here. */
  end: Promise<Ran>;
}

/** Starts the built program (or another script of the build) in a process of its own. */
export async function startProgram(args: string[], environment: Record<string, string> = {}, script = 'main.js'): Promise<Running> {
  const path = join(await builtProgram(), script);
  const child = spawn(process.execPath, [path, ...args], { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (ran.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (ran.err += text));
  const end = new Promise<Ran>((resolve) => child.on('close', (code) => resolve(Object.assign(ran, { code }))));
  const says = async (words: string) => {
    for (let waited = 0; waited < 120_000; waited += 20) {
      if (ran.out.includes(words)) return;
      if (child.exitCode !== null || child.signalCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The program did not say “${words}”, but: ${ran.out} ${ran.err}`);
  };
  return { child, ran, says, end };
}

/** Runs the built program to its end. */
export async function runProgram(args: string[], environment: Record<string, string> = {}): Promise<Ran> {
  return (await startProgram(args, environment)).end;
}

/** A directory for a home, which the database's account can reach; removed after the test file. */
export async function aHome(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'comity-home-'));
  await chmod(directory, 0o711);
  homes.push(directory);
  return directory;
}

const homes: string[] = [];

afterAll(async () => {
  for (const home of homes) await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

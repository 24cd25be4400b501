// What bench/overlaps.mjs runs, each measurement in a process of its own, so that time and memory are its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../src/app/open.js';
import { configFrom } from '../src/config.js';
import { SYSTEM } from '../src/kit/actor.js';
import { beginWholeRun } from '../src/modules/overlaps/actions.js';
import { recordsIn } from '../src/modules/overlaps/adapters/catalogue-files.js';
import { openComparer } from '../src/modules/overlaps/adapters/comparer.js';
import { dictionariesFor } from '../src/modules/overlaps/dictionaries.js';
import { Comparison } from '../src/modules/overlaps/find.js';
import { SubjectList } from '../src/modules/overlaps/index/subjects.js';
import { runById } from '../src/modules/overlaps/reads.js';
import { type Bibliographic, textOf } from '../src/modules/overlaps/text.js';

const [what, ...rest] = process.argv.slice(2) as [string, ...string[]];
const seconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const PAGE = 500;

async function* chosen(files: string[], share: number): AsyncGenerator<Bibliographic> {
  let at = 0;
  for (const file of files) for await (const record of recordsIn(file)) if ((at++ * share) % 1 < share) yield record;
}

async function gatheredFrom(files: string[], wordsOnly: boolean): Promise<SubjectList> {
  const list = new SubjectList();
  for await (const record of chosen(files, 1)) list.add(textOf(record, wordsOnly));
  return list;
}

/** A part of the catalogue with itself, in the threads of one process. */
async function whole([share = '1', hands = '0', ...files]: string[]): Promise<void> {
  const comparer = openComparer(Number(hands));
  const begun = performance.now();
  let [page, records] = [[] as { line: string; changed: boolean }[], 0];
  for await (const record of chosen(files, Number(share))) {
    records += 1;
    page.push({ line: JSON.stringify(record), changed: false });
    if (page.length === PAGE) await comparer.add(page.splice(0));
  }
  await comparer.add(page);
  const { learnt } = await comparer.build([], []);
  const indexed = seconds();
  const pairs = await comparer.compare({ shard: 0, of: 1, changed: false, worth: 0.2, limit: 10, titled: false }, () => undefined);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  const row = [records, Number(hands) + 1, pairs, indexed.toFixed(0), (seconds() - indexed).toFixed(0), seconds().toFixed(0), ((performance.now() - begun) / 1000).toFixed(0), memory];
  console.log(`| ${row.join(' | ')} |${learnt.length > 0 ? '' : ' nothing learnt'}`);
  await comparer.end();
}

/** The candidates of one text: CPU time of each of two thousand. */
async function one(files: string[]): Promise<void> {
  const comparison = new Comparison(await gatheredFrom(files, false), dictionariesFor);
  const step = Math.max(1, Math.floor(comparison.ids.length / 2000));
  const times = comparison.ids.flatMap((id, at) => {
    if (at % step > 0) return [];
    const before = seconds();
    comparison.of(id, 10);
    return [(seconds() - before) * 1000];
  });
  const sorted = times.slice(10).sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] as number).toFixed(2);
  console.log(`candidates of one record among ${comparison.ids.length}: half in ${at(0.5)} ms of CPU, 99 of 100 in ${at(0.99)} ms, all in ${at(1)} ms`);
}

/** Pairs of `{a, b}`: found when the candidate is b, or an edition of the document that b is one of. */
async function ofPairs([mode, pairs, ...files]: string[]): Promise<void> {
  const keys = new Map<string, string>();
  for await (const record of chosen(files, 1)) {
    const { id, family } = textOf(record);
    keys.set(id, family ?? id);
  }
  const comparison = new Comparison(await gatheredFrom(files, mode === 'text'), dictionariesFor);
  const tally = { pairs: 0, first: 0, ten: 0 };
  for (const line of readFileSync(pairs as string, 'utf8').split('\n').filter(Boolean)) {
    const { a, b } = JSON.parse(line) as { a: string; b: string };
    const found = [...new Set((comparison.of(a, 10) ?? []).map((other) => keys.get(other.b)))];
    const place = found.indexOf(keys.get(b));
    tally.pairs += 1;
    if (place === 0) tally.first += 1;
    if (place >= 0 && place < 10) tally.ten += 1;
  }
  console.log(`${mode}: ${tally.pairs} pairs, first ${(tally.first / tally.pairs).toFixed(3)}, among ten ${(tally.ten / tally.pairs).toFixed(3)}`);
}

/** A workspace's catalogue with itself, by so many `comity work`. */
async function run([home = '', program = '', count = '1']: string[]): Promise<void> {
  const app = await openApp(configFrom(process.env, { home }), { name: 'comity bench', existing: true });
  const workers = Array.from({ length: Number(count) }, () => spawn(process.execPath, [program, 'work', '--home', home], { stdio: ['ignore', 'pipe', 'inherit'] }));
  try {
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.stdout.once('data', resolve))));
    const [before, database, begun] = [workers.map((worker) => cpuOf(worker)), databaseCpu(home), Date.now()];
    const id = await beginWholeRun(app.ctxFor(SYSTEM, 'en'));
    const peak = workers.map(() => 0);
    let databaseSeconds = 0;
    for (let ended = false; !ended; ended = (await runById(app.db, id))?.endedAt != null) {
      await wait(500);
      for (const [at, worker] of workers.entries()) peak[at] = Math.max(peak[at] as number, megabytes(worker));
      databaseSeconds = Math.max(databaseSeconds, databaseCpu(home) - database);
    }
    const own = workers.map((worker, at) => (cpuOf(worker) - (before[at] as number)).toFixed(0));
    console.log(`| ${[count, ((Date.now() - begun) / 1000).toFixed(0), own.join(' + '), databaseSeconds.toFixed(0), peak.join(' + ')].join(' | ')} |`);
  } finally {
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(workers.map((worker) => worker.exitCode ?? new Promise((resolve) => worker.once('exit', resolve))));
    await app.close(1000);
  }
}

const TICKS = 100;

/** The fields of /proc/PID/stat after the name (Linux); none when the process is gone. */
function statOf(pid: number | string | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').map(Number) ?? [];
  } catch {
    return [];
  }
}

/** CPU seconds of a process, its threads included; with those of ended children where they are asked for. */
function cpuOf({ pid }: { pid?: number | undefined }, children = false): number {
  const stat = statOf(pid);
  const own = (stat[11] ?? 0) + (stat[12] ?? 0);
  return (own + (children ? (stat[13] ?? 0) + (stat[14] ?? 0) : 0)) / TICKS;
}

function megabytes({ pid }: ChildProcess): number {
  const path = `/proc/${pid}/status`;
  return existsSync(path) ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1000) : 0;
}

/** CPU seconds of the database server of a workspace, of the connections that it has and of those that it had. */
function databaseCpu(home: string): number {
  const server = Number(readFileSync(`${home}/data/postmaster.pid`, 'utf8').split('\n')[0]);
  const living = readdirSync('/proc').map(Number).filter((pid) => pid > 0 && statOf(pid)[1] === server);
  return cpuOf({ pid: server }, true) + living.reduce((sum, pid) => sum + cpuOf({ pid }), 0);
}

await ({ whole, one, pairs: ofPairs, run }[what] ?? whole)(rest);

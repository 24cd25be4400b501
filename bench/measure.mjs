// Numbers of a series, and of processes.

import { readFile, readdir } from 'node:fs/promises';

/** The value below which this part of a series lies. */
export function quantile(series, part) {
  const sorted = [...series].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const median = (series) => quantile(series, 0.5);

/** How many milliseconds each of so many rounds takes, after some that are not counted. */
export async function timed(act, { rounds, warm = 0 }) {
  const series = [];
  for (let round = -warm; round < rounds; round++) {
    const before = performance.now();
    await act(Math.max(0, round));
    if (round >= 0) series.push(performance.now() - before);
  }
  return series;
}

const statusOf = (pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
const field = (status, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** Seconds of processor that a process has used, those of its children that have ended included; 0 where there is no /proc. */
export async function processorOf(pid) {
  const fields = await statOf(pid);
  return fields ? fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS : 0;
}

/** Seconds of processor of a PostgreSQL: the postmaster, all its processes, and those that have ended. */
export async function processorOfDatabase(postmaster) {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(pids.map(async (pid) => ({ pid: Number(pid), fields: await statOf(pid) })));
  const family = all.filter(({ pid, fields }) => fields && (pid === postmaster || Number(fields[1]) === postmaster));
  return family.reduce((sum, { pid, fields }) => sum + fields.slice(11, pid === postmaster ? 15 : 13).reduce((own, ticks) => own + Number(ticks), 0), 0) / TICKS;
}

/** As Linux counts them for programs, whatever its kernel does inside. */
const TICKS = 100;

/** The fields behind the name of a process, which may hold blanks: state, parent …; null when it is gone. */
async function statOf(pid) {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return line ? line.slice(line.lastIndexOf(')') + 2).split(' ') : null;
}

/** The processes that a process began, with the words they were begun with (Linux; none elsewhere). */
export async function childrenOf(parent) {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(pids.map(async (pid) => ({ pid, parent: Number((await statOf(pid))?.[1]), words: (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0') })));
  return all.filter((one) => one.parent === parent);
}

/** Memory in MB that a process holds (Linux; null elsewhere). */
export async function memoryOf(pid) {
  const status = await statusOf(pid);
  return status ? field(status, 'VmRSS') / 1024 : null;
}

/** Memory in MB of a PostgreSQL and its children, what they share counted once (Linux; null elsewhere). */
export async function memoryOfDatabase(postmaster) {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(pids.map(async (pid) => ({ pid: Number(pid), status: await statusOf(pid) })));
  const family = all.filter(({ pid, status }) => pid === postmaster || field(status, 'PPid') === postmaster);
  if (family.length === 0) return null;
  const own = family.reduce((sum, { status }) => sum + field(status, 'RssAnon'), 0);
  const shared = Math.max(...family.map(({ status }) => field(status, 'RssShmem') + field(status, 'RssFile')));
  return (own + shared) / 1024;
}

// The site: a started server with many groups of the size of the demonstration's, asked by sixteen at once.

import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './load.mjs';
import { multiplyGroups } from './many.mjs';
import { memoryOf, memoryOfDatabase } from './measure.mjs';

const PAGES = [
  ['start', ['/en', '/fr', '/ar']],
  ['list of groups', ['/en/groups', '/zh/groups', '/en/groups?kind=FG']],
  ['home page of a group', ['/en/groups/jca-qkdn', '/ru/groups/fg-dlt', '/ar/groups/jca-dcc']],
  ['search', ['/en/search?q=quantum', '/fr/search?q=registres', '/zh/search?q=%E9%87%8F%E5%AD%90', '/ru/search?q=%D0%BA%D0%B2%D0%B0%D0%BD%D1%82%D0%BE%D0%B2%D1%8B%D0%B9']],
  ['calendar of a month', ['/en/calendar?month=2023-03', '/es/calendar?month=2017-10']],
];

export async function measureSite({ program, parts, groups, seconds }) {
  const home = await mkdtemp(join(tmpdir(), 'comity-bench-'));
  await chmod(home, 0o711);
  let second = null;
  try {
    const first = await madeOnce(program, parts, home);
    second = await started(program, home);
    const made = await multiply(parts, home, groups);
    const rows = [
      { what: 'first start with the demonstration', result: `${(first.took / 1000).toFixed(1)} s`, aim: '≤ 60 s' },
      { what: 'later start', result: `${(second.took / 1000).toFixed(1)} s`, aim: '≤ 3 s' },
    ];
    const postmaster = Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const before = await memories(second.child.pid, postmaster);
    for (const [name, paths] of PAGES) {
      const { rate, p50, p95, kilobytes } = await load(second.origin, paths, { seconds });
      const result = `${Math.round(rate)} pages/s`;
      rows.push({ what: name, result, note: `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; ${kilobytes.toFixed(0)} KB; ${made} groups, 16 connections` });
    }
    const after = await memories(second.child.pid, postmaster);
    rows.push({ what: 'memory of Node.js', result: after.node, note: `${before.node} before the load` });
    rows.push({ what: 'memory of PostgreSQL', result: after.database, note: `${before.database} before the load; shared buffers counted once` });
    return rows;
  } finally {
    await second?.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function memories(node, postmaster) {
  const say = (megabytes) => (megabytes === null ? 'unknown here' : `${Math.round(megabytes)} MB`);
  return { node: say(await memoryOf(node)), database: say(await memoryOfDatabase(postmaster)) };
}

async function multiply(parts, home, groups) {
  const storage = await parts.openStorage(parts.configFrom({}, { home }), 'comity bench');
  try {
    return await multiplyGroups(storage.pool, Math.ceil(groups / 3) - 1);
  } finally {
    await storage.close();
  }
}

/** Starts the program once with the demonstration, lets it finish its jobs (the papers of releases, the overlaps), and stops it. */
export async function madeOnce(program, parts, home) {
  const first = await started(program, home);
  const storage = await parts.openStorage(parts.configFrom({}, { home }), 'comity bench');
  try {
    const left = async () => (await storage.pool.query('select 1 from jobs where done_at is null and dead_at is null and run_at <= now() limit 1')).rowCount;
    for (let quiet = 0; quiet < 3; quiet = (await left()) ? 0 : quiet + 1) await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    await storage.close();
    await first.stop();
  }
  return first;
}

/** Starts the program on this home, and waits until it answers. */
export async function started(program, home) {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'start', '--demo', '--port', '0', '--home', home], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  const origin = await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said += text;
      const found = /answers on (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    ended.then(() => reject(new Error(`the program ended: ${said}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { child, origin, took: performance.now() - begun, stop };
}

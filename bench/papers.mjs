// Papers: what the process that answers pages holds, and how long a page takes, while roadmaps of some 200 entries are printed.

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childrenOf, memoryOf, processorOf, quantile } from './measure.mjs';
import { madeOnce, started } from './site.mjs';

const GROUP = 'jca-qkdn';
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const PAGES = ['/en', '/en/groups', '/en/groups/fg-dlt', '/ar/calendar'];
const ms = (series, part) => `${quantile(series, part).toFixed(0)} ms`;
const mb = (megabytes) => (megabytes === null ? 'unknown here' : `${Math.round(megabytes)} MB`);

export async function measurePapers({ program, parts, idle = 60 }) {
  const home = await mkdtemp(join(tmpdir(), 'comity-bench-'));
  await chmod(home, 0o711);
  await madeOnce(program, parts, home);
  const server = await started(program, home);
  const pid = server.child.pid;
  try {
    const entries = await doubled(parts, home);
    const asks = (path) => fetch(server.origin + path).then(async (answer) => ({ status: answer.status, bytes: (await answer.arrayBuffer()).byteLength }));
    for (let round = 0; round < 40; round += 1) for (const path of PAGES) await asks(path);
    const before = await memoryOf(pid);
    const alone = await pagesWhile(asks, () => new Promise((resolve) => setTimeout(resolve, 4000)));
    const rows = [{ what: 'a page, one after the other', result: `p50 ${ms(alone.series, 0.5)}`, note: `p95 ${ms(alone.series, 0.95)}; nothing else is asked` }];
    const print = async () => {
      const paper = await asks(`/zh/groups/${GROUP}/roadmap.pdf`);
      if (paper.status !== 200) throw new Error(`the paper: ${paper.status}`);
      return paper;
    };
    const cold = await pagesWhile(asks, print);
    rows.push({ what: 'the same while a paper is printed', result: `p50 ${ms(cold.series, 0.5)}`, note: `p95 ${ms(cold.series, 0.95)}, at most ${ms(cold.series, 1)}; ${entries} entries in Chinese, PDF, the first one: ${(cold.took / 1000).toFixed(1)} s` });
    let most = 0;
    const spent = await processorOf(pid);
    for (const language of LANGUAGES) {
      await asks(`/${language}/groups/${GROUP}/roadmap.pdf`);
      most = Math.max(most, await presses(pid));
    }
    const used = ((await processorOf(pid)) - spent) / LANGUAGES.length;
    const after = await memoryOf(pid);
    await new Promise((resolve) => setTimeout(resolve, idle * 1000));
    rows.push(
      { what: 'memory of Node.js before any paper', result: mb(before) },
      { what: 'after six papers in six languages', result: mb(after), note: `the presses beside it ${mb(most)}; ${(used * 1000).toFixed(0)} ms of processor for each in the process that answers pages` },
      { what: `${idle} s later`, result: mb(await memoryOf(pid)), note: `the presses ${mb(await presses(pid))}` },
    );
    return rows;
  } finally {
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Puts the entries of the roadmap there a second time under other designations; tells how many there are. */
async function doubled(parts, home) {
  const storage = await parts.openStorage(parts.configFrom({}, { home }), 'comity bench');
  try {
    const { rows } = await storage.pool.query('select e.* from roadmap_entries e join groups g on g.id = e.group_id where g.slug = $1 and e.removed_at is null', [GROUP]);
    await storage.pool.query(
      `insert into roadmap_entries select (jsonb_populate_record(null::roadmap_entries, to_jsonb(e) || jsonb_build_object('id', gen_random_uuid(), 'key', e.key || ' again', 'designation', e.designation || 'bis', 'record_id', null))).*
       from roadmap_entries e where e.id = any($1)`,
      [rows.map(({ id }) => id)],
    );
    return rows.length * 2;
  } finally {
    await storage.close();
  }
}

/** Asks for pages one after the other while something is done. */
async function pagesWhile(asks, act) {
  const series = [];
  let going = true;
  const asking = (async () => {
    for (let turn = 0; going; turn += 1) {
      const before = performance.now();
      await asks(PAGES[turn % PAGES.length]);
      series.push(performance.now() - before);
    }
  })();
  const begun = performance.now();
  await act();
  const took = performance.now() - begun;
  going = false;
  await asking;
  return { series, took };
}

/** What the printing processes of a server hold together, in MB. */
async function presses(server) {
  const held = (await childrenOf(server)).filter(({ words }) => words.includes('--input-type=commonjs')).map(({ pid }) => memoryOf(pid));
  return (await Promise.all(held)).reduce((sum, megabytes) => sum + (megabytes ?? 0), 0);
}

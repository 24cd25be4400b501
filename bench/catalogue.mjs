// How long importing a catalogue and searching it take. Needs lists of standards on this machine, which are not part of the project:
//   node bench/catalogue.mjs FILE... [--home DIRECTORY] [--seconds 20] [--connections 8] [--skip-import] [--skip-building]
// Imports all files into a home of its own, imports them again, asks the running server (as page and as JSON; by kind of question; the
// slowest), and asks it once more while it makes the search index anew.

import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { raw } from '../tools/raw-plugin.mjs';
import { deepPages, questions } from './catalogue-questions.mjs';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    home: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '8' },
    'skip-import': { type: 'boolean', default: false },
    'skip-building': { type: 'boolean', default: false },
    program: { type: 'string' },
    port: { type: 'string', default: '8391' },
  },
});

const root = join(import.meta.dirname, '..');
const home = options.home ?? (await mkdtemp(join(tmpdir(), 'comity-catalogue-')));
const program = options.program ?? join(root, 'dist', 'main.js');
if (!options.program) await promisify(execFile)(process.execPath, [join(root, 'tools', 'build.mjs')], { cwd: root });

const agent = new Agent({ keepAlive: true });

/** Milliseconds of processor of a process, its ended children included; 0 when it is gone (Linux; in hundredths of a second). */
async function used(pid) {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /s, '').split(' ');
  return fields.length > 15 ? (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) * 10 : 0;
}

async function processor(pid) {
  const postmaster = (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0];
  const children = postmaster ? (await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => '')).trim().split(' ').filter(Boolean) : [];
  const database = await Promise.all([postmaster, ...children].filter(Boolean).map(used));
  return { server: await used(pid), database: database.reduce((sum, one) => sum + one, 0) };
}

/** Runs the program to its end: how long, how much of the processor in it and in its database, how much memory at most. */
async function timed(what, args) {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, COMITY_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
  let peak = 0;
  let last = { server: 0, database: 0 };
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    const now = await processor(child.pid);
    last = { server: Math.max(last.server, now.server), database: Math.max(last.database, now.database) };
  }, 250);
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s, at most ${Math.round(peak / 1024)} MB; of processor ${(last.server / 1000).toFixed(1)} s in Comity, ${(last.database / 1000).toFixed(1)} s in the database`);
}

function ask(path) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: Number(options.port), path, agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => (answer.statusCode === 200 ? resolve({ took: performance.now() - began, bytes: Buffer.concat(parts) }) : reject(new Error(`${answer.statusCode} ${path}`))));
    }).on('error', reject);
  });
}

const askJson = async (path) => JSON.parse((await ask(path)).bytes.toString());

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  return `p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}

async function measure(what, form, connections, asked) {
  agent.maxSockets = connections;
  const done = [];
  const before = await processor(server.pid);
  const began = performance.now();
  const until = began + Number(options.seconds) * 1000;
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const question = asked[next++ % asked.length];
        done.push({ ...question, took: (await ask(`/en/catalogue${form}?${question.query}`)).took });
      }
    }),
  );
  const after = await processor(server.pid);
  const each = (part) => ((after[part] - before[part]) / done.length).toFixed(2);
  const rate = (done.length / ((performance.now() - began) / 1000)).toFixed(0);
  console.log(`${what}, ${connections} connections: ${done.length} questions, ${rate} a second, ${spread(done.map((one) => one.took))}; of processor ${each('server')} ms in the server, ${each('database')} ms in the database`);
  return done;
}

function tell(done) {
  for (const kind of [...new Set(done.map((one) => one.kind))]) console.log(`  ${kind}: ${spread(done.filter((one) => one.kind === kind).map((one) => one.took))}`);
  const slowest = new Map();
  for (const { query, took } of done) slowest.set(query, Math.min(slowest.get(query) ?? Infinity, took));
  console.log('  The slowest, each at its quickest:');
  for (const [query, took] of [...slowest].sort((a, b) => b[1] - a[1]).slice(0, 8)) console.log(`    ${took.toFixed(1)} ms  ${decodeURIComponent(query).slice(0, 100)}`);
}

/** Asks for the health of the server fifty times a second while its job makes all segments of the index anew. */
async function whileBuilding() {
  const directory = join(root, '.comity', `catalogue-${process.pid}`);
  const entry = "export { openStorage } from './src/storage/index.js'; export { configFrom } from './src/config.js'; export { enqueue } from './src/jobs/queue.js';";
  await build({ stdin: { contents: entry, resolveDir: root }, outfile: join(directory, 'parts.mjs'), bundle: true, format: 'esm', platform: 'node', packages: 'external', plugins: [raw], loader: { '.sql': 'text' }, logLevel: 'warning' });
  const { openStorage, configFrom, enqueue } = await import(join(directory, 'parts.mjs'));
  const storage = await openStorage(configFrom({ COMITY_HOME: home }), 'bench');
  try {
    const stale = async () => Number((await storage.pool.query('select count(*) from catalogue_segments where stale')).rows[0].count);
    await storage.pool.query('update catalogue_segments set stale = true');
    const segments = await stale();
    await enqueue(storage.db, { name: 'catalogue.index', args: {} });
    const began = performance.now();
    const health = [];
    const pages = [];
    const end = performance.now() + 300_000;
    for (let n = 0; performance.now() < end; n++) {
      health.push((await ask('/healthz')).took);
      if (n % 10 === 0) pages.push((await ask('/en/catalogue?q=quantum+key')).took);
      if (n % 50 === 49 && (await stale()) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    console.log(`While the server makes ${segments} segments anew (${((performance.now() - began) / 1000).toFixed(1)} s): its health ${spread(health)}; a page ${spread(pages)}`);
  } finally {
    await storage.close();
    await rm(directory, { recursive: true, force: true });
  }
}

console.log(`Node.js ${process.version}; ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0].toFixed(1)}; home ${home}`);
if (!options['skip-import'] && files.length > 0) {
  await timed('Import', ['roadmap', 'import', ...files]);
  await timed('Import again, nothing changed', ['roadmap', 'import', ...files]);
}
const server = spawn(process.execPath, [program, 'start', '--port', options.port, '--host', '127.0.0.1'], { env: { ...process.env, COMITY_HOME: home }, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  for (let n = 0; n < 200; n++) {
    if (await ask('/healthz').catch(() => null)) break;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  console.log(`First question after the start: ${(await ask('/en/catalogue.json?q=quantum')).took.toFixed(0)} ms`);
  const asked = [...questions(), ...(await deepPages(askJson))];
  // Deep pages stand between the others, as they would.
  const mixed = asked.map((_, n) => asked[(n * 7919) % asked.length]);
  for (const connections of [1, Number(options.connections)]) {
    await measure('As JSON', '.json', connections, mixed);
    tell(await measure('As page', '', connections, mixed));
  }
  if (!options['skip-building']) await whileBuilding();
} finally {
  agent.destroy();
  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('close', resolve));
}

// How long importing a catalogue and searching it take. Needs lists of standards on this machine, which are not part of the project:
//   node bench/catalogue.mjs FILE... [--home DIRECTORY] [--seconds 20] [--connections 8] [--skip-import]
// Imports all files into a home of its own, imports them again, then asks the running server: the same questions as page and as JSON.

import { execFile, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    home: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '8' },
    'skip-import': { type: 'boolean', default: false },
    program: { type: 'string' },
    port: { type: 'string', default: '8391' },
  },
});

const root = join(import.meta.dirname, '..');
const home = options.home ?? (await mkdtemp(join(tmpdir(), 'comity-catalogue-')));
const program = options.program ?? join(root, 'dist', 'main.js');
if (!options.program) await promisify(execFile)(process.execPath, [join(root, 'tools', 'build.mjs')], { cwd: root });

const WORDS = 'quantum key distribution network security directory internet of things ledger authentication signature optical fibre radio interface coding video audio transport management identity privacy cloud machine learning vehicle sensor energy medical device software quality vocabulary cable antenna test method protocol architecture framework requirements'.split(' ');
const SPELT = ['y3800', 'iso 9594 8', 'rfc9340', 'ITU-T X.509', 'etsi gs qkd 014', 'ieee 802.11', 'iec 60601', 'nist sp 800-53', 'ISO/IEC 27001:2022', 'x.1710', 'jis x 5058', '3gpp ts 33.501'];
const OTHER = ['réseau de capteurs', 'sécurité de l’information', 'clé publique', 'dispositifs médicaux', 'norma de vocabulario', 'испытания', 'оценка соответствия', '情報 セキュリティ', '試験方法', 'الأمن', 'quantam key', 'blokchain', 'securty framework', 'vehicel comunication'];
const FILTERS = ['', '&body=ISO', '&body=ITU&status=published', '&from=2015&to=2024', '&ics=35', '&sort=date', '&sort=designation', '&status=withdrawn'];

/** The questions, the same at every run, and more than the server remembers the answers of. */
function questions() {
  let seed = 42;
  const pick = (list) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return list[seed % list.length];
  };
  const made = [];
  for (let n = 0; n < 4_000; n++) {
    const kind = n % 10;
    const words = kind < 6 ? Array.from({ length: 1 + (n % 3) }, () => pick(WORDS)).join(' ') : kind < 8 ? pick(SPELT) : pick(OTHER);
    made.push(`q=${encodeURIComponent(words)}${pick(FILTERS)}`);
  }
  return [...made, '', 'body=ISO', 'status=under_development&body=ITU'];
}

async function timed(what, args) {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, COMITY_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
  let peak = 0;
  const watch = setInterval(async () => {
    const { readFile } = await import('node:fs/promises');
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 250);
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s, at most ${Math.round(peak / 1024)} MB`);
}

async function ask(agent, path) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: Number(options.port), path, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode === 200 ? resolve(performance.now() - began) : reject(new Error(`${answer.statusCode} ${path}`))));
    }).on('error', reject);
  });
}

/** Milliseconds of processor that the server and its database have used so far (Linux; hundredths of a second). */
async function processor(pid) {
  const { readFile } = await import('node:fs/promises');
  const used = async (one) => {
    const fields = (await readFile(`/proc/${one}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /s, '').split(' ');
    return fields.length > 15 ? (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) * 10 : 0;
  };
  const postmaster = (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0];
  const children = postmaster ? (await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => '')).trim().split(' ').filter(Boolean) : [];
  const database = await Promise.all([postmaster, ...children].map(used));
  return { server: await used(pid), database: database.reduce((sum, one) => sum + one, 0) };
}

async function measure(what, form, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked = questions();
  const times = [];
  const before = await processor(server.pid);
  const until = performance.now() + Number(options.seconds) * 1000;
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) times.push(await ask(agent, `/en/catalogue${form}?${asked[next++ % asked.length]}`));
    }),
  );
  agent.destroy();
  const after = await processor(server.pid);
  const each = (part) => ((after[part] - before[part]) / times.length).toFixed(2);
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(times.length * part)].toFixed(1);
  console.log(`${what}, ${connections} connections: ${times.length} questions, ${(times.length / Number(options.seconds)).toFixed(0)} a second, p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, longest ${times.at(-1).toFixed(1)} ms; of processor ${each('server')} ms in the server, ${each('database')} ms in the database`);
}

console.log(`Node.js ${process.version}; ${cpus().length} cores (${cpus()[0]?.model.trim()}); home ${home}`);
if (!options['skip-import'] && files.length > 0) {
  await timed('Import', ['roadmap', 'import', ...files]);
  await timed('Import again, nothing changed', ['roadmap', 'import', ...files]);
}
const server = spawn(process.execPath, [program, 'start', '--port', options.port, '--host', '127.0.0.1'], { env: { ...process.env, COMITY_HOME: home }, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  const agent = new Agent({ keepAlive: true });
  for (let n = 0; n < 100; n++) {
    if (await ask(agent, '/healthz').catch(() => null)) break;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  console.log(`First question after the start: ${(await ask(agent, '/en/catalogue.json?q=quantum')).toFixed(0)} ms`);
  for (const connections of [1, Number(options.connections)]) {
    await measure('As JSON', '.json', connections);
    await measure('As page', '', connections);
  }
  agent.destroy();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('close', resolve));
}

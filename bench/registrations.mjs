// Registrations over HTTP, on the whole program: so many a second from 16 and 64 connections, 512 at once for ten places, and the list
// of 400 participants. People and their sessions are put straight into the database; every registration goes through the site. Beside
// each rate stands the time of processor that one took, which other work on the machine changes little, and what a bare server takes for
// one row (floor.mjs): the ratio of the two says more on a busy machine than any rate.

import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryOf, memoryOfDatabase, processorOf, processorOfDatabase, quantile } from './measure.mjs';
import { madeOnce, started } from './site.mjs';

const GROUP = 'fg-dlt';
/** Seconds until what is asked often has been compiled; not counted. */
const WARMING = 3;

export async function measureRegistrations({ program, parts, seconds }) {
  const home = await mkdtemp(join(tmpdir(), 'comity-bench-'));
  await chmod(home, 0o711);
  // The first start makes the demonstration; what is measured is a program that was started with it there.
  await madeOnce(program, parts, home);
  const server = await started(program, home);
  const storage = await parts.openStorage(parts.configFrom({}, { home }), 'comity bench');
  try {
    const { pool } = storage;
    const postmaster = Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const used = { node: server.child.pid, postmaster };
    const base = await meetings(pool, 4);
    const rows = [await floor(storage.connection.host, postmaster, seconds)];
    for (const [at, connections] of [16, 64].entries()) {
      const tokens = await people(pool, `rate-${connections}`, 800 * (seconds + WARMING));
      const { rate, p50, p95, refused, processor } = await registering(server.origin, base[at], tokens, { connections, seconds, used });
      rows.push({ what: `registrations, ${connections} connections`, result: `${Math.round(rate)} /s`, aim: '≥ 300 /s', note: `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms${connections === 16 ? ' (aim 50 ms)' : ''}; ${refused} refused; ${processor}` });
    }
    rows.push(await tenPlaces(server.origin, pool, base[2]));
    rows.push(...(await list(server.origin, pool, base[3], seconds, used)));
    const [node, database] = [await memoryOf(server.child.pid), await memoryOfDatabase(postmaster)];
    if (node && database) rows.push({ what: 'memory after all registrations', result: `${Math.round(node + database)} MB`, aim: '< 300 MB', note: `Node.js ${Math.round(node)} MB, PostgreSQL ${Math.round(database)} MB, shared buffers counted once` });
    return rows;
  } finally {
    await storage.close();
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One row and one durable commit behind the same library, from 16 connections. */
async function floor(socket, postmaster, seconds) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'floor.mjs'), socket], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())));
  const tokens = Array.from({ length: 8000 * (seconds + WARMING) }, () => 'nobody');
  const { rate, p50, p95, processor } = await registering(`http://127.0.0.1:${port}`, { path: '' }, tokens, { connections: 16, seconds, used: { node: child.pid, postmaster } });
  child.kill('SIGTERM');
  return { what: 'floor: a bare server, one row, one commit', result: `${Math.round(rate)} /s`, note: `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; ${processor}` };
}

/** How much processor each of so many answers takes, in words. */
async function processorUsed({ node, postmaster }, act) {
  const now = async () => [await processorOf(node), await processorOfDatabase(postmaster)];
  const before = await now();
  const count = await act();
  const after = await now();
  const [ofNode, ofDatabase] = after.map((value, n) => (((value - before[n]) * 1000) / count).toFixed(2));
  return `processor for each: Node.js ${ofNode} ms, PostgreSQL ${ofDatabase} ms`;
}

/** Copies of the next meeting of a focus group, open to anyone from a Member State; gives their numbers and ids. */
async function meetings(pool, count) {
  const made = [];
  for (let n = 0; n < count; n += 1) {
    const id = randomUUID();
    await pool.query(
      `insert into meetings (id, group_id, number, state, start_on, end_on, start_time, end_time, time_zone, starts_at, ends_at, place, mode, registration_required, colocated, announced_on, created_at)
       select $1, m.group_id, 100 + $2, 'convened', m.start_on, m.end_on, m.start_time, m.end_time, m.time_zone, m.starts_at, m.ends_at, m.place, 'hybrid', true, null, m.announced_on, now()
       from meetings m join groups g on g.id = m.group_id where g.slug = $3 and m.state = 'convened' order by m.number desc limit 1`,
      [id, n, GROUP],
    );
    made.push({ id, path: `/en/groups/${GROUP}/meetings/${100 + n}` });
  }
  return made;
}

/** People with an address and a session; gives their tokens. */
async function people(pool, name, count, role = 'reader') {
  const tokens = Array.from({ length: count }, (_, n) => `${name}-${n}`);
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await pool.query(
    `with made as (
       select n, gen_random_uuid() as id, hash from unnest($2::bytea[]) with ordinality as given (hash, n)
     ), person as (insert into persons (id, name, created_at) select id, '{"en": "A delegate"}', now() from made),
     address as (insert into person_addresses (email, person_id, verified_at, created_at) select $1 || '-' || n || '@example.org', id, now(), now() from made),
     role as (insert into site_roles (person_id, role, given_at) select id, $3, now() from made)
     insert into sessions (id, token_hash, person_id, agent, started_at, seen_at, expires_at) select gen_random_uuid(), hash, id, 'bench', now(), now(), now() + interval '1 day' from made`,
    [name, hashes, role],
  );
  await pool.query('analyze');
  return tokens;
}

const FORM = { mode: 'onsite', name: 'Ada Delegate', title: 'Engineer', body: 'Example Ltd', country: 'CH', category: 'individual', gender: 'female', accessNeeds: '', dietary: '', listed: 'yes' };

function asking(origin, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  const ask = (method, path, token, body) =>
    new Promise((resolve, reject) => {
      const headers = { cookie: `comity=${token}`, origin, 'sec-fetch-site': 'same-origin', ...(body ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) } : {}) };
      const asked = request({ hostname, port, method, path, agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location ?? '' }));
      });
      asked.on('error', reject).end(body);
    });
  return { ask, close: () => agent.destroy() };
}

const formOf = () => new URLSearchParams({ ...FORM, formKey: randomUUID() }).toString();

async function registering(origin, meeting, tokens, { connections, seconds, used }) {
  const { ask, close } = asking(origin, connections);
  let next = 0;
  let refused = 0;
  const run = async (until, series) => {
    while (performance.now() < until && next < tokens.length) {
      const token = tokens[next++];
      const before = performance.now();
      const answer = await ask('POST', `${meeting.path}/register`, token, formOf());
      series.push(performance.now() - before);
      if (answer.status !== 303 || !answer.location.endsWith('/registration')) refused += 1;
    }
  };
  const all = async (span) => {
    const series = [];
    const begun = performance.now();
    await Promise.all(Array.from({ length: connections }, () => run(begun + span * 1000, series)));
    return { series, took: (performance.now() - begun) / 1000 };
  };
  await all(WARMING);
  let measured = null;
  const processor = await processorUsed(used, async () => {
    measured = await all(seconds);
    return measured.series.length;
  });
  const { series, took } = measured;
  close();
  return { processor, rate: series.length / took, p50: quantile(series, 0.5), p95: quantile(series, 0.95), refused };
}

async function tenPlaces(origin, pool, meeting) {
  const tokens = await people(pool, 'places', 512);
  await pool.query('insert into participation_forms (meeting_id, changed_at) values ($1, now())', [meeting.id]);
  await pool.query("insert into participation_places (meeting_id, mode, places, taken) values ($1, 'onsite', 10, 0)", [meeting.id]);
  const { ask, close } = asking(origin, 512);
  const begun = performance.now();
  await Promise.all(tokens.map((token) => ask('POST', `${meeting.path}/register`, token, formOf())));
  const took = (performance.now() - begun) / 1000;
  close();
  const { rows } = await pool.query('select state, count(*)::int as count from registrations where meeting_id = $1 group by state order by state', [meeting.id]);
  return { what: '512 at once for 10 places', result: rows.map(({ state, count }) => `${count} ${state}`).join(', '), aim: '10 received, 502 waiting', note: `${took.toFixed(1)} s` };
}

async function list(origin, pool, meeting, seconds, used) {
  const tokens = await people(pool, 'listed', 400);
  const [secretary] = await people(pool, 'secretary', 1, 'secretariat');
  const posts = asking(origin, 16);
  await Promise.all(tokens.map((token) => posts.ask('POST', `${meeting.path}/register`, token, formOf())));
  posts.close();
  await pool.query('analyze');
  const rows = [];
  for (const connections of [1, 16]) {
    const { ask, close } = asking(origin, connections);
    const series = [];
    const begun = performance.now();
    const run = async () => {
      while (performance.now() < begun + seconds * 1000) {
        const before = performance.now();
        await ask('GET', `${meeting.path}/participants`, secretary);
        series.push(performance.now() - before);
      }
    };
    const processor = await processorUsed(used, async () => {
      await Promise.all(Array.from({ length: connections }, run));
      return series.length;
    });
    close();
    rows.push({ what: `list of 400 participants, ${connections} at once`, result: `p50 ${quantile(series, 0.5).toFixed(0)} ms`, aim: connections === 1 ? '< 30 ms' : '', note: `p95 ${quantile(series, 0.95).toFixed(0)} ms; ${Math.round(series.length / seconds)} pages/s; ${processor}` });
  }
  return rows;
}

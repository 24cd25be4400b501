// Mail, on the whole program: two thousand mails of one mailing, from its release until a mail server has the last; and one mail to a list
// of two thousand readers, from the answer at the door until the last reader's mail server has it. The server runs in a process of its own.

import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryOf, processorOf } from './measure.mjs';
import { started } from './site.mjs';

const COUNT = 2000;
const DOMAIN = 'lists.example';

export async function measureMails({ root, program, parts }) {
  const home = await mkdtemp(join(tmpdir(), 'comity-bench-'));
  await chmod(home, 0o711);
  const [out, inward] = [await freePort(), await freePort()];
  const file = join(home, 'taken');
  const sink = spawn(process.execPath, [join(root, 'test', 'support', 'mail-server.mjs'), String(out), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => sink.stdout.once('data', resolve));
  Object.assign(process.env, { COMITY_SMTP: `smtp://127.0.0.1:${out}`, COMITY_INBOUND: `lmtp://127.0.0.1:${inward}`, COMITY_MAIL_DOMAIN: DOMAIN });
  const server = await started(program, home);
  const app = await parts.openApp(parts.configFrom({}, { home }), { name: 'comity bench', migrating: false });
  const taken = () => readFile(file, 'utf8').then((text) => text.trim().split('\n'), () => []);
  try {
    const ctx = app.ctxFor(parts.SYSTEM, 'en');
    const { id: groupId } = (await app.storage.pool.query("select id from groups where slug = 'fg-dlt'")).rows[0];
    const { id: meeting } = (await app.storage.pool.query("select id from meetings where state = 'convened' order by start_on desc limit 1")).rows[0];
    const recipients = Array.from({ length: COUNT }, (_, n) => ({ email: `r${n}@example.org`, language: ['en', 'fr', 'es', 'ru', 'zh', 'ar'][n % 6] }));
    const drafted = performance.now();
    const { id } = await parts.draftMailing(ctx, { purpose: 'meeting.announced', groupId, about: { kind: 'meeting', id: meeting }, recipients });
    const drafting = performance.now() - drafted;
    const before = await processorOf(server.child.pid);
    const mailing = await timed(taken, COUNT, () => parts.releaseMailing(ctx, id));
    const processor = (await processorOf(server.child.pid)) - before;
    const list = await parts.openList(ctx, { groupId });
    await readers(app.storage.pool, list.id);
    const passing = await timed(taken, 2 * COUNT, () => write(inward, `${list.name}@${DOMAIN}`));
    const memory = await memoryOf(server.child.pid);
    const all = await taken();
    const rate = (took) => `${(took / 1000).toFixed(1)} s`;
    return [
      { what: `${COUNT} mails of a mailing`, result: rate(mailing), note: `${Math.round(COUNT / (mailing / 1000))} mails/s, six languages, from release to the last; drafted in ${drafting.toFixed(0)} ms; ${processor.toFixed(1)} s of processor in Node.js; ${all.length - new Set(all).size - COUNT < 0 ? 'each once' : 'some twice'}` },
      { what: `one mail to a list of ${COUNT}`, result: rate(passing), note: `${Math.round(COUNT / (passing / 1000))} mails/s, from the answer at the door to the last; Node.js ${Math.round(memory)} MB` },
    ];
  } finally {
    await app.close();
    await server.stop();
    sink.kill('SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Milliseconds from the end of an act until so many mails are there. */
async function timed(taken, count, act) {
  await act();
  const begun = performance.now();
  for (let waited = 0; (await taken()).length < count; waited++) {
    if (waited > 6000) throw new Error(`${(await taken()).length} of ${count} mails arrived`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - begun;
}

async function readers(pool, listId) {
  const rows = Array.from({ length: COUNT }, (_, n) => [randomUUID(), `l${n}@example.org`, randomBytes(12).toString('hex')]);
  await pool.query(
    `insert into list_subscriptions (id, list_id, email, language, mode, state, token, asked_at)
     select id, $1, email, 'en', 'each', 'active', token, now() from unnest($2::uuid[], $3::text[], $4::text[]) as given(id, email, token)`,
    [listId, rows.map((row) => row[0]), rows.map((row) => row[1]), rows.map((row) => row[2])],
  );
}

/** Hands one mail in by LMTP; resolves when it is acknowledged. */
function write(port, to) {
  const text = `From: L <l0@example.org>\r\nTo: ${to}\r\nSubject: Terms\r\nMessage-ID: <one@example.org>\r\n\r\nShall we define them?\r\n.`;
  const lines = ['LHLO bench', 'MAIL FROM:<l0@example.org>', `RCPT TO:<${to}>`, 'DATA', text, 'QUIT'];
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    let said = '';
    socket.on('error', reject).on('data', (part) => {
      said += part;
      if (/^[45]\d\d /m.test(said)) reject(new Error(said));
      if (!/^\d{3} .*\r\n$/m.test(said)) return;
      said = '';
      const line = lines.shift();
      if (line === 'QUIT') resolve();
      if (line) socket.write(`${line}\r\n`);
      else socket.end();
    });
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aCtx, aDatabase, aHome, doJobs, startProgram } from '../../../test/support/index.js';
import { inTransaction } from '../../storage/index.js';
import { confirmAddress, deliver, openInbound, post, receiveMail, takeIn } from './actions.js';
import { type Door, openDoor } from './adapters/door.js';
import { bouncesOpen, outboxOf } from './reads.js';
import { mailSettings } from './settings.js';
import { asData, codes, talk } from './testing.js';
import { bounceAddress } from './verp.js';

const { db, connection } = await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
const settings = { ...mailSettings({ COMITY_MAIL_DOMAIN: 'lists.example' }), inbound: 'lmtp://127.0.0.1:0' };
const ctx = await aCtx();
const open: Door[] = [];
afterAll(() => Promise.all(open.map((door) => door.close())));

const DATA = asData;

async function aMail(recipient = 'a@example.org'): Promise<string> {
  return inTransaction(ctx, (within) => post(within, { recipient, subject: 'Word', body: 'Text', language: 'en', purpose: 'test' }));
}

const REPORT = (recipient: string, status: string, action = 'failed') =>
  [
    'From: MAILER-DAEMON@mx.example\nTo: bounces@lists.example\nSubject: Undelivered\nMIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x\n',
    '--x\nContent-Type: text/plain\n\nIt could not be delivered.\n--x\nContent-Type: message/delivery-status\n',
    `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${recipient}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; 550 5.1.1 no\n  such user\n`,
    '--x\nContent-Type: message/rfc822\n\nSubject: Word\n\nText\n--x--',
  ].join('\n');

async function comesBack(id: string, text: string): Promise<void> {
  const ids = await receiveMail(ctx, { recipients: [bounceAddress(id, 'lists.example')], envelopeFrom: '', bytes: new TextEncoder().encode(text.replace(/\n/g, '\r\n')) });
  for (const one of ids) await takeIn(ctx, one, settings);
}

test('the door admits addresses that somebody takes, and no others', async () => {
  const door = (await openInbound(() => ctx, settings, () => undefined)) as Door;
  open.push(door);
  const known = bounceAddress(await aMail(), 'lists.example');
  const answers = await talk(door.port, 'LHLO mx.example', 'MAIL FROM:<>', 'RCPT TO:<nobody@lists.example>', `RCPT TO:<${known.replace('lists.', 'other.')}>`, `RCPT TO:<${known}>`, 'DATA', DATA('Subject: Word\n\nText'), 'QUIT');
  expect(codes(answers)).toBe('250 250 550 550 250 354 250 221');
  const kept = await db.selectFrom('mail_inbound').selectAll().execute();
  expect(kept.map((row) => [row.recipient, row.state])).toEqual([[known, 'waiting']]);
  expect(new TextDecoder().decode(await ctx.files.get(kept[0]?.file ?? ''))).toMatch(/^Received: from mx\.example by [\w.-]+ \(Comity\) with LMTP id [0-9a-f-]{36}; Sat, 21 Nov 2026 09:00:00 \+0000\r\nSubject: Word\r\n\r\nText\r\n$/);
  await doJobs();
  expect((await db.selectFrom('mail_inbound').select('state').execute()).map((row) => row.state)).toEqual(['taken']);
});

test('what is too large is refused, said beforehand or found out', async () => {
  const door = await openDoor('smtp://127.0.0.1:0', { takes: async () => true, keep: async ({ stream, most }) => (await buffer(stream)).length <= most, failed: () => undefined }, 2000);
  open.push(door);
  expect(codes(await talk(door.port, 'EHLO mx.example', 'MAIL FROM:<a@example.org> SIZE=2001'))).toBe('250 552');
  expect(codes(await talk(door.port, 'EHLO mx.example', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@lists.example>', 'DATA', DATA(`Subject: x\n\n${'x'.repeat(3000)}`)))).toBe('250 250 250 354 552');
});

test('a mail that cannot be kept is not acknowledged: it comes again', async () => {
  const told: unknown[] = [];
  const fails = async () => Promise.reject(new Error('the disk is full'));
  const door = await openDoor('lmtp://127.0.0.1:0', { takes: async () => true, keep: fails, failed: (thrown) => told.push(thrown) });
  open.push(door);
  expect(codes(await talk(door.port, 'LHLO mx.example', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@lists.example>', 'DATA', DATA('Subject: x\n\nText')))).toBe('250 250 250 354 451');
  expect(String(told[0])).toContain('the disk is full');
});

test('a mail is taken once, however often its job runs', async () => {
  const id = await aMail('twice@example.org');
  await db.updateTable('outbox').set({ state: 'sent' }).where('id', '=', id).execute();
  const ids = await receiveMail(ctx, { recipients: [bounceAddress(id, 'lists.example')], envelopeFrom: '', bytes: new TextEncoder().encode(REPORT('twice@example.org', '5.1.1').replace(/\n/g, '\r\n')) });
  await Promise.all([takeIn(ctx, ids[0] as string, settings), takeIn(ctx, ids[0] as string, settings)]);
  expect((await db.selectFrom('mail_bounces').where('email', '=', 'twice@example.org').select('count').execute()).map((row) => row.count)).toEqual([1]);
});

test('a mail that came back is noted on its address; nothing more goes there until somebody confirms it', async () => {
  const id = await aMail('gone@example.org');
  await db.updateTable('outbox').set({ state: 'sent' }).where('id', '=', id).execute();
  await comesBack(id, REPORT('gone@example.org', '5.1.1'));
  expect((await outboxOf(db, { state: 'bounced' })).rows.map((mail) => [mail.id, mail.reason])).toContainEqual([id, '5.1.1 550 5.1.1 no such user']);
  expect((await bouncesOpen(db)).rows.map((row) => [row.email, row.hard, row.status])).toContainEqual(['gone@example.org', true, '5.1.1']);
  const next = await aMail('gone@example.org');
  await deliver(ctx, { ...settings, url: 'smtp://127.0.0.1:1' });
  const stateOf = async () => (await db.selectFrom('outbox').where('id', '=', next).select('state').executeTakeFirst())?.state;
  expect(await stateOf()).toBe('withheld');
  await confirmAddress(ctx, 'gone@example.org');
  expect(await stateOf()).toBe('waiting');
});

test('a full mailbox, a delay and an automatic answer say nothing against an address', async () => {
  const id = await aMail('full@example.org');
  await db.updateTable('outbox').set({ state: 'sent' }).where('id', '=', id).execute();
  await comesBack(id, REPORT('full@example.org', '4.4.1', 'delayed'));
  await comesBack(id, 'From: full@example.org\nSubject: Away\nAuto-Submitted: auto-replied\n\nI am away.');
  expect((await outboxOf(db, { state: 'sent' })).rows.map((mail) => mail.id)).toContain(id);
  await comesBack(id, REPORT('full@example.org', '5.2.2'));
  expect((await bouncesOpen(db)).rows.filter((row) => row.email === 'full@example.org').map((row) => row.hard)).toEqual([false]);
  const next = await aMail('full@example.org');
  await deliver(ctx, { ...settings, url: 'smtp://127.0.0.1:1' });
  expect((await db.selectFrom('outbox').where('id', '=', next).select('state').executeTakeFirst())?.state).toBe('waiting');
});

test('what was acknowledged is there after kill -9', async () => {
  const id = await aMail('killed@example.org');
  const { host, port, user, database } = connection;
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(String(host))}&port=${port}`;
  const home = await aHome();
  const inbound = 24_240 + (process.pid % 500);
  const program = await startProgram(['start', '--port', '0'], { COMITY_HOME: home, DATABASE_URL: url, COMITY_MAIL_DOMAIN: 'lists.example', COMITY_INBOUND: `lmtp://127.0.0.1:${inbound}` });
  await program.says('Comity answers on');
  const recipient = bounceAddress(id, 'lists.example');
  const answers = await talk(inbound, 'LHLO mx.example', 'MAIL FROM:<>', `RCPT TO:<${recipient}>`, 'DATA', DATA('Subject: kept\n\nText'));
  program.child.kill('SIGKILL');
  await program.end;
  expect(codes(answers)).toBe('250 250 250 354 250');
  const row = await db.selectFrom('mail_inbound').where('recipient', '=', recipient).select(['file']).executeTakeFirstOrThrow();
  expect(readFileSync(join(home, 'files', row.file.slice(0, 2), row.file.slice(2, 4), row.file), 'utf8')).toContain('Subject: kept');
}, 60_000);

const POSTFIX = ['/usr/sbin/postfix', '/usr/lib/postfix/sbin/master'].every((path) => existsSync(path)) && process.getuid?.() === 0;
if (!POSTFIX) console.warn('There is no Postfix here (or we are not root): that a real one hands mail over is not tested.');

test.skipIf(!POSTFIX)('a real Postfix hands mail over as the guide configures it, and refuses what nobody takes', async () => {
  const door = (await openInbound(() => ctx, settings, () => undefined)) as Door;
  open.push(door);
  const directory = mkdtempSync(join(tmpdir(), 'comity-postfix-'));
  chmodSync(directory, 0o755);
  const smtp = 25_250 + (process.pid % 500);
  for (const name of ['etc', 'queue', 'data']) mkdirSync(join(directory, name), { mode: 0o755 });
  execFileSync('chown', ['postfix', join(directory, 'data')]);
  const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'guide', 'operator.md'), 'utf8');
  const main = /# \/etc\/postfix\/main\.cf\n([\s\S]*?)```/.exec(guide)?.[1] as string;
  const ours = main.replaceAll('lists.example.org', 'lists.example').replace('127.0.0.1:2424', `127.0.0.1:${door.port}`).replace(/^.*milters.*$/gm, '').replace('permit_mynetworks, ', '');
  writeFileSync(join(directory, 'etc', 'main.cf'), `${ours}\nqueue_directory = ${directory}/queue\ndata_directory = ${directory}/data\ninet_interfaces = 127.0.0.1\ncompatibility_level = 3.6\nmaillog_file = /dev/stdout\naddress_verify_map =\n`);
  const chrooted = readFileSync('/etc/postfix/master.cf', 'utf8').replace(/^smtp( +inet.*)$/m, `${smtp}$1`);
  writeFileSync(join(directory, 'etc', 'master.cf'), chrooted.replace(/^(\S+\s+(?:inet|unix|fifo)\s+\S+\s+\S+\s+)y/gm, '$1n'));
  const postfix = spawn('/usr/sbin/postfix', ['-c', join(directory, 'etc'), 'start-fg'], { stdio: 'ignore' });
  try {
    const recipient = bounceAddress(await aMail('real@example.org'), 'lists.example');
    for (let tries = 0; tries < 100 && (await talk(smtp, 'EHLO me')).length === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await talk(smtp, 'EHLO me.example', 'MAIL FROM:<a@example.org>', 'RCPT TO:<nobody@lists.example>', `RCPT TO:<${recipient}>`, 'DATA', DATA('Subject: by Postfix\n\nText'));
    expect(codes(answers)).toBe('250 250 550 250 354 250');
    for (let tries = 0; tries < 200 && (await db.selectFrom('mail_inbound').where('recipient', '=', recipient).select('id').execute()).length === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await db.selectFrom('mail_inbound').where('recipient', '=', recipient).select('state').execute()).length).toBe(1);
  } finally {
    execFileSync('/usr/sbin/postfix', ['-c', join(directory, 'etc'), 'stop']);
    postfix.kill();
    rmSync(directory, { recursive: true, force: true });
  }
}, 120_000);

import { createServer, type Server } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { NOBODY } from '../../kit/actor.js';
import { inTransaction } from '../../storage/index.js';
import { askForLink, invite } from '../accounts/actions.js';
import { post } from './actions.js';
import { outboxOf } from './reads.js';

await aDatabase();

/** A mail server of a few lines: it takes what it is given, or refuses the recipient it is told to. */
function aMailServer(refused: string[] = []): Promise<{ server: Server; port: number; taken: string[] }> {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inBody = false;
    let body = '';
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        if (inBody && line === '.') {
          inBody = false;
          taken.push(body);
          body = '';
          socket.write('250 taken\r\n');
        } else if (inBody) body += `${line}\n`;
        else if (line === 'DATA') {
          inBody = true;
          socket.write('354 go\r\n');
        } else if (line.startsWith('RCPT') && refused.some((one) => line.includes(one))) socket.write('550 no such person\r\n');
        else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 fine\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, port: (server.address() as { port: number }).port, taken })));
}

const { server, port, taken } = await aMailServer(['refused@example.org']);
beforeEach(() => {
  process.env.COMITY_SMTP = `smtp://127.0.0.1:${port}`;
  taken.length = 0;
});
afterAll(() => {
  delete process.env.COMITY_SMTP;
  server.close();
});

const aMail = (recipient: string) => ({ recipient, subject: 'Собрание', body: 'Text', language: 'ru' as const, purpose: 'test' });

test('a mail leaves once, when the act stands', async () => {
  const ctx = await aCtx();
  await inTransaction(ctx, (within) => post(within, aMail('a@example.org')));
  await doJobs();
  await doJobs();
  expect(taken.length).toBe(1);
  expect(taken[0]).toContain('To: a@example.org');
  expect((await outboxOf(ctx.db)).rows.map((mail) => [mail.recipient, mail.state])).toEqual([['a@example.org', 'sent']]);
});

test('a mail does not leave when the act falls', async () => {
  const ctx = await aCtx();
  const fell = inTransaction(ctx, async (within) => {
    await post(within, aMail('never@example.org'));
    throw new Error('fell');
  });
  await expect(fell).rejects.toThrow('fell');
  await doJobs();
  expect(taken).toEqual([]);
});

test('a mail whose recipient the server does not know has come back, and nothing more is sent there', async () => {
  const ctx = await aCtx();
  await inTransaction(ctx, (within) => post(within, aMail('refused@example.org')));
  await doJobs();
  const [mail] = (await outboxOf(ctx.db)).rows;
  expect([mail?.state, mail?.reason?.includes('550')]).toEqual(['bounced', true]);
  await inTransaction(ctx, (within) => post(within, aMail('refused@example.org')));
  await doJobs();
  expect((await outboxOf(ctx.db)).rows[0]?.state).toBe('withheld');
});

test('a sign-in link is mailed in the reader’s language, and shown to nobody else', async () => {
  await invite(await aCtx(), { email: 'linked@example.org', role: 'reader' });
  const stranger = await aCtx({ actor: NOBODY, language: 'fr' });
  await askForLink(stranger, { email: 'linked@example.org', next: '/fr/me', origin: 'http://localhost' });
  await askForLink(stranger, { email: 'unknown@example.org', next: '/fr/me', origin: 'http://localhost' });
  while ((await doJobs()) > 0);
  expect(taken.length).toBe(1);
  const text = taken[0] as string;
  expect(text).toContain('Subject: Votre lien vers Comity');
  expect(text.replaceAll('=\n', '').replaceAll('=3D', '=')).toContain('http://localhost/fr/enter/');
  expect((await outboxOf(stranger.db)).rows[0]?.body).toBe(null);
});

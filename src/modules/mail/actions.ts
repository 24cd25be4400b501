// What is done about outgoing mail: put it into the outbox inside an act's own transaction; send it from a job.

import type { Ctx } from '../../storage/index.js';
import { sendBySmtp } from './adapters/smtp.js';
import { waitingSince } from './reads.js';
import { type Mail, addMail, markNotSent, markSent, takeMail } from './store.js';

/** Attempts before a mail is given up and shown as failed. */
const ATTEMPTS = 8;

/** Puts a mail into the outbox, inside the caller's transaction: it leaves if the act stands, and does not if it falls. */
export async function post(ctx: Ctx, mail: Mail): Promise<string> {
  const id = await addMail(ctx.db, mail, ctx.now);
  await ctx.enqueue({ name: 'mail.send', args: { id }, key: `mail.send:${id}` });
  return id;
}

/**
 * Sends one mail. SMTP itself allows a mail to arrive twice when the connection dies between the server's taking it and its answer: then
 * both carry the same Message-ID. Without a server it waits. Throws for the queue to try again.
 */
export async function send(ctx: Ctx, id: string, server: { url: string | null; from: string }): Promise<void> {
  if (!server.url) return;
  const mail = await takeMail(ctx.db, id);
  if (!mail) return;
  try {
    await sendBySmtp(server.url, { id, from: server.from, to: mail.recipient, subject: mail.subject, text: mail.body });
  } catch (thrown) {
    const given = mail.attempts >= ATTEMPTS;
    await markNotSent(ctx.db, id, given ? 'failed' : 'waiting', String((thrown as Error).message ?? thrown));
    if (given) return;
    throw thrown;
  }
  await markSent(ctx.db, id, ctx.now);
}

/** Queues again what waited for a mail server that was not set. */
export async function resume(ctx: Ctx): Promise<void> {
  const old = new Date(ctx.now.getTime() - 5 * 60_000);
  const slot = Math.floor(ctx.now.getTime() / 300_000);
  for (const id of await waitingSince(ctx.db, old)) await ctx.enqueue({ name: 'mail.send', args: { id }, key: `mail.send:${id}:${slot}` });
}

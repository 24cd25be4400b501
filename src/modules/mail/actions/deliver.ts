// Sending what is due. A row is marked as being sent before the server hears of it and as sent after the server took it; between the two
// lies the one moment that SMTP leaves open (RFC 5321 4.5.4.1, 6.1): when the connection dies after the server has taken a mail and
// before its answer arrives, nobody knows, and the mail is sent again under the same Message-ID. Everything else is exactly once.

import type { Ctx } from '../../../storage/index.js';
import { type NotSent, type Outgoing, openPost, type Post } from '../adapters/smtp.js';
import { isHard } from '../dsn.js';
import { htmlOf } from '../html.js';
import { bouncing, groupFaces, triedSince } from '../reads.js';
import type { MailSettings } from '../settings.js';
import { markSent, putOff, settleMail, type TakenMail, takeDue } from '../store/outbox.js';
import { bounceAddress } from '../verp.js';
import { noteBounce } from './bounces.js';

/** Mails taken at once; a worker that dies leaves no more than these to be tried again when the lease runs out. */
const AT_ONCE = 50;
/** So many are on their way to the server at once. */
const HANDS = 6;
const LEASE = 5 * 60_000;
/** How long one job sends before it lets another have its turn. */
const TURN = 15_000;
/** A mail is given up after five days (RFC 5321 4.5.4.1: at least 4 to 5). */
const GIVEN_UP = 5 * 86_400_000;
const LONGEST_WAIT = 4 * 3_600_000;

/** Sends all that is due, at the pace that is set; without a server it waits. Run by several at once, each mail is taken by one. */
export async function deliver(ctx: Ctx, settings: MailSettings): Promise<{ sent: number }> {
  if (!settings.url) return { sent: 0 };
  const post = openPost(settings.url);
  const begun = Date.now();
  const moment = () => new Date(ctx.now.getTime() + (Date.now() - begun));
  let sent = 0;
  try {
    for (;;) {
      const now = moment();
      const limit = await allowance(ctx, settings, now);
      const batch = limit > 0 ? await takeDue(ctx.db, { now, lease: new Date(now.getTime() + LEASE), limit }) : [];
      if (batch.length === 0) return { sent };
      const ended = await sendBatch({ ...ctx, now }, settings, post, batch);
      sent += ended.sent;
      if (ended.broken) return { sent };
      if (Date.now() - begun > TURN) {
        await ctx.enqueue({ name: 'mail.deliver', args: {} });
        return { sent };
      }
    }
  } finally {
    post.close();
  }
}

async function allowance(ctx: Ctx, settings: MailSettings, now: Date): Promise<number> {
  if (settings.perMinute === null) return AT_ONCE;
  return Math.min(AT_ONCE, settings.perMinute - (await triedSince(ctx.db, new Date(now.getTime() - 60_000))));
}

async function sendBatch(ctx: Ctx, settings: MailSettings, post: Post, batch: readonly TakenMail[]): Promise<{ sent: number; broken: boolean }> {
  const shut = await bouncing(ctx.db, [...new Set(batch.map((mail) => mail.recipient))]);
  const faces = await groupFaces(ctx.db, [...new Set(batch.flatMap((mail) => mail.group_id ?? []))]);
  const raws = new Map<string, Promise<Buffer>>();
  const queue = [...batch];
  let sent = 0;
  let broken: string | null = null;
  const one = async (mail: TakenMail): Promise<void> => {
    // Who asks for a sign-in link at this address tells us that it works.
    if (shut.has(mail.recipient) && mail.purpose !== 'signIn') return settleMail(ctx.db, mail.id, 'withheld', shut.get(mail.recipient)?.reason ?? '');
    // Nothing is known of what was not tried: it waits for the next turn, uncounted.
    if (broken !== null) return putOff(ctx.db, mail.id, { due: later(ctx.now, 1), reason: broken, uncounted: true });
    const attachments = await attachedTo(ctx, mail);
    if (!attachments) return settleMail(ctx.db, mail.id, 'failed', 'attachmentGone');
    const notSent = await post.send({ ...(await outgoing(ctx, settings, mail, faces.get(mail.group_id ?? '')?.acronym ?? '', raws)), attachments });
    if (!notSent) {
      await markSent(ctx.db, mail.id, ctx.now);
      sent += 1;
      return;
    }
    if (notSent.whose === 'server') broken = notSent.reason;
    await settleNotSent(ctx, mail, notSent);
  };
  const hand = async () => {
    for (let mail = queue.shift(); mail; mail = queue.shift()) await one(mail);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return { sent, broken: broken !== null };
}

async function outgoing(ctx: Ctx, settings: MailSettings, mail: TakenMail, name: string, raws: Map<string, Promise<Buffer>>): Promise<Omit<Outgoing, 'attachments'>> {
  const address = /<([^>]+)>/.exec(settings.from)?.[1] ?? settings.from;
  const raw = mail.raw_file ? await (raws.get(mail.raw_file) ?? remember(raws, mail.raw_file, ctx)) : null;
  const automatic: Record<string, string> = raw ? {} : { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  return {
    messageId: `<${mail.id}@${settings.domain}>`,
    envelopeFrom: settings.inbound ? bounceAddress(mail.id, settings.domain) : address,
    from: { name: name || 'Comity', address },
    ...{ to: mail.recipient, replyTo: mail.reply_to, subject: mail.subject, text: mail.body, html: htmlOf(mail.body, mail.language), headers: { ...automatic, ...mail.headers }, raw },
  };
}

/** What goes with a mail, opened now; null when a room says that it no longer holds. */
async function attachedTo(ctx: Ctx, mail: TakenMail): Promise<Outgoing['attachments'] | null> {
  const opened: Outgoing['attachments'] = [];
  for (const { name: filename, type: contentType, file, from } of mail.attachments) {
    const source = from === undefined ? undefined : ctx.slot('attachmentSources').find((one) => one.name === from);
    const bytes = from === undefined ? await ctx.files.get(file) : await source?.bytes(ctx, file);
    if (!bytes) return null;
    opened.push({ filename, contentType, content: Buffer.from(bytes) });
  }
  return opened;
}

function remember(raws: Map<string, Promise<Buffer>>, file: string, ctx: Ctx): Promise<Buffer> {
  const read = ctx.files.get(file).then((bytes) => Buffer.from(bytes));
  raws.set(file, read);
  return read;
}

/** A lasting refusal ends it; a passing one, or a server out of reach, puts it off, for five days at most. */
async function settleNotSent(ctx: Ctx, mail: TakenMail, notSent: NotSent): Promise<void> {
  const old = ctx.now.getTime() - mail.made_at.getTime() > GIVEN_UP;
  if (notSent.whose === 'mail' && (notSent.code ?? 0) >= 500) {
    const hard = isHard(notSent.status, notSent.reason);
    await settleMail(ctx.db, mail.id, hard ? 'bounced' : 'failed', notSent.reason);
    if (hard) await noteBounce(ctx, { mailId: mail.id, email: mail.recipient, hard, status: notSent.status, reason: notSent.reason });
    return;
  }
  if (old) return settleMail(ctx.db, mail.id, 'failed', notSent.reason);
  const uncounted = notSent.whose === 'server';
  await putOff(ctx.db, mail.id, { due: later(ctx.now, uncounted ? 1 : mail.attempts), reason: notSent.reason, uncounted });
}

/** One minute after the first attempt, then two, four … at most four hours. */
function later(now: Date, attempts: number): Date {
  return new Date(now.getTime() + Math.min(60_000 * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT));
}

// The jobs of mail: thin, and the place where the operator's settings for mail are read.

import type { Ctx } from '../../storage/index.js';
import type { Job } from '../module.js';
import { deliver, fillMailing, purgeInbound, remindOfDeadlines, takeIn, tellOfDrafts, tellOfReturned } from './actions.js';
import { inboundSince, inboundWaiting, unsentCount } from './reads.js';
import { mailSettings } from './settings.js';

const LATE = 10 * 60_000;

export const jobs: Record<string, Job> = {
  'mail.deliver': async (ctx) => void (await deliver(ctx, mailSettings())),
  'mail.fill': (ctx, args) => fillMailing(ctx, String(args.id)),
  'mail.takeIn': (ctx, args) => takeIn(ctx, String(args.id), mailSettings()),
  'mail.takeAgain': async (ctx) => {
    // One that cannot be taken must not keep the others waiting; `comity doctor` tells of it.
    for (const id of await inboundSince(ctx.db, new Date(ctx.now.getTime() - LATE))) await takeIn(ctx, id, mailSettings()).catch((thrown) => console.error(JSON.stringify({ level: 'warn', mail: id, error: String(thrown) })));
  },
  'mail.remind': async (ctx) => void (await remindOfDeadlines(ctx)),
  'mail.purge': async (ctx) => void (await purgeInbound(ctx, mailSettings())),
  'mail.tellOfReturned': async (ctx) => void (await tellOfReturned(ctx)),
  'mail.tellOfDrafts': async (ctx) => void (await tellOfDrafts(ctx)),
};

/** What the operator should know of mail. */
export async function complaints(ctx: Ctx): Promise<string[]> {
  const { url, inbound } = mailSettings();
  const said: string[] = [];
  if (url && !process.env.COMITY_ORIGIN) said.push('COMITY_SMTP is set and COMITY_ORIGIN is not: links in mails lead to this machine alone.');
  if (inbound && !process.env.COMITY_MAIL_DOMAIN) said.push('COMITY_INBOUND is set and COMITY_MAIL_DOMAIN is not: lists have no address of their own.');
  const count = await unsentCount(ctx.db);
  if (count > 0) said.push(url ? `${count} mails are not sent yet: see /outbox.` : `${count} mails wait: set COMITY_SMTP to send them.`);
  const waiting = await inboundWaiting(ctx.db);
  if (waiting > 0) said.push(`${waiting} mails that came in are not read yet.`);
  return said;
}


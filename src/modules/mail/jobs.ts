// The jobs of mail: thin, and the place where the operator's settings for mail are read.

import type { Ctx } from '../../storage/index.js';
import type { Job } from '../module.js';
import { resume, send } from './actions.js';
import { unsentCount } from './reads.js';

const server = () => ({ url: process.env.COMITY_SMTP || null, from: process.env.COMITY_FROM || 'comity@localhost' });

export const jobs: Record<string, Job> = {
  'mail.send': (ctx, args) => send(ctx, String(args.id), server()),
  'mail.resume': async (ctx) => {
    if (server().url) await resume(ctx);
  },
};

/** What the operator should know of mail. */
export async function complaints(ctx: Ctx): Promise<string[]> {
  const lost = server().url && !process.env.COMITY_ORIGIN ? ['COMITY_SMTP is set and COMITY_ORIGIN is not: links in mails lead to this machine alone.'] : [];
  const count = await unsentCount(ctx.db);
  if (count === 0) return lost;
  return [...lost, server().url ? `${count} mails are not sent yet: see /outbox.` : `${count} mails wait: set COMITY_SMTP to send them.`];
}

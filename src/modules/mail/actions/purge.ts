// Mails that came in go when their days are over: the row first, its file a day later.

import { type Ctx, inTransaction } from '../../../storage/index.js';
import { daysKept, FILE_DAYS, RETENTION } from '../retention.js';
import type { MailSettings } from '../settings.js';
import { fileDropped, filesToDrop, removeInbound } from '../store/purge.js';

const DAY = 86_400_000;

/** Takes out what need not be kept. Begun again after a crash it goes on; a file that cannot be removed now is tried the next time. Gives how many mails and files went. */
export async function purgeInbound(ctx: Ctx, settings: MailSettings): Promise<{ mails: number; files: number }> {
  const ago = (days: number) => new Date(ctx.now.getTime() - days * DAY);
  let mails = 0;
  for (const { what } of RETENTION) {
    const before = ago(daysKept(what, settings.keepInbound));
    for (let gone = -1; gone !== 0; mails += gone) gone = await inTransaction(ctx, (within) => removeInbound(within.db, { state: what, before, at: within.now }));
  }
  let files = 0;
  for (let some = await filesToDrop(ctx.db, ago(FILE_DAYS)); some.length > 0; some = await filesToDrop(ctx.db, ago(FILE_DAYS)))
    for (const file of some) {
      await ctx.files.remove(file);
      await fileDropped(ctx.db, file);
      files += 1;
    }
  return { mails, files };
}

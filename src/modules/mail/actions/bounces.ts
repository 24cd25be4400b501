// What comes back: noted on the address; and confirmed again by the secretariat, or by its owner who signs in with it.

import { createHash } from 'node:crypto';
import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { deliveriesIn, isHard } from '../dsn.js';
import { plainFailure } from '../plain-bounce.js';
import type { InboundMail } from '../purposes.js';
import { mailBrief } from '../reads.js';
import { addBounce, type Bounced, confirmBounce } from '../store/bounces.js';
import { freeWithheld, settleMail, tryAgain } from '../store/outbox.js';
import { bouncedMail } from '../verp.js';

/** Notes that mail to an address came back; after a hard one, or soft ones on enough days, nothing more is sent there until it is confirmed. Emits `mail.bounced` and, when it is marked, `address.marked`. */
export async function noteBounce(ctx: Ctx, bounced: Bounced & { mailId: string }): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const marked = await addBounce(within.db, bounced, within.now);
    // The address itself is no business of the journal, which is public in part.
    await within.emit({ name: 'mail.bounced', thing: { kind: 'mail', id: bounced.mailId }, detail: { hard: bounced.hard, status: bounced.status } });
    if (marked) await within.emit({ name: 'address.marked', thing: addressThing(bounced.email) });
  });
}

/**
 * Takes a mail that came to an address for bounces: a report of failure (RFC 3464), or what a server wrote of one for people, is noted on
 * the mail that it is about and on its address; one of delay or success, and what is no report at all (an automatic answer), changes nothing.
 */
export async function takeBounce(ctx: Ctx, mail: InboundMail): Promise<void> {
  const id = bouncedMail(mail.local);
  const about = id ? await mailBrief(ctx.db, id) : null;
  if (!about) return;
  const report = mail.attachments.find((part) => /^message\/(?:global-)?delivery-status$/i.test(part.type));
  const failed = report ? deliveriesIn(new TextDecoder().decode(report.bytes)).find((one) => one.action === 'failed') : plainFailure(mail);
  if (!failed) return;
  const reason = [failed.status, failed.diagnostic].filter(Boolean).join(' ') || mail.subject;
  if (about.state === 'sent' || about.state === 'sending') await settleMail(ctx.db, about.id, 'bounced', reason);
  await noteBounce(ctx, { mailId: about.id, email: about.recipient, hard: isHard(failed.status, failed.diagnostic), status: failed.status, reason });
}

/** Confirms that an address is good again; what was withheld from it waits again. Refused (missing) when nothing is known against it. Emits `address.confirmed`. */
export async function confirmAddress(ctx: Ctx, email: string): Promise<void> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    if (!(await confirmAnew(within, email))) refuse({ code: 'mail.noBounce', kind: 'missing' });
  });
}

/** The same inside the caller's transaction, whoever acts; false when nothing is known against it. */
export async function confirmAnew(ctx: Ctx, email: string): Promise<boolean> {
  if (!(await confirmBounce(ctx.db, email, ctx.actor.personId, ctx.now))) return false;
  await freeWithheld(ctx.db, email, ctx.now);
  await ctx.emit({ name: 'address.confirmed', thing: addressThing(email) });
  await ctx.enqueue({ name: 'mail.deliver', args: {} });
  return true;
}

/** An address in the journal, which is public in part: told from others, and not to be read. */
function addressThing(email: string) {
  return { kind: 'address', id: createHash('sha256').update(email).digest('hex') };
}

/** Tries a mail again that failed, came back or was withheld. Refused (state) when it is in none of these states, or was secret. Emits `mail.triedAgain`. */
export async function resend(ctx: Ctx, id: string): Promise<void> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    const mail = (await mailBrief(within.db, id)) ?? refuse({ code: 'mail.noMail', kind: 'missing' });
    if (!(await tryAgain(within.db, id, within.now))) refuse({ code: 'mail.notAgain', kind: 'state' });
    await confirmBounce(within.db, mail.recipient, within.actor.personId, within.now);
    await within.emit({ name: 'mail.triedAgain', thing: { kind: 'mail', id }, groupId: mail.group_id });
    await within.enqueue({ name: 'mail.deliver', args: {} });
  });
}

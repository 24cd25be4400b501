// Telling of addresses to which nothing more is sent: their owners, where they have another, and the secretariat; once for each address. And
// taking back what was held against one, when its owner shows that it works.

import type { Happening } from '../../../kit/events.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { whoMayLead } from '../../accounts/reads.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { addressesOf, personByAddress } from '../../people/reads.js';
import { bouncing, languagesOfReaders, provedByLink } from '../reads.js';
import { mailSettings } from '../settings.js';
import { takeUntoldReturned } from '../store/told.js';
import { oneLine } from '../template.js';
import { confirmAnew } from './bounces.js';
import { postTemplate } from './post.js';

/** Tells of the addresses that were marked since the last time. Gives how many there were. */
export async function tellOfReturned(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (within) => {
    const marked = await takeUntoldReturned(within.db, within.now);
    if (marked.length === 0) return 0;
    for (const one of marked) await tellOwner(within, one);
    const secretariat = (await whoMayLead(within.db, [], dateInGeneva(within.now))).flatMap(({ personId, emails }) => (emails[0] ? [{ personId, email: emails[0] }] : []));
    const languages = await languagesOfReaders(within.db, secretariat.map((one) => one.email));
    for (const { personId, email } of secretariat) {
      const language = languages.get(email) ?? 'en';
      const addresses = marked.slice(0, 100).map((one) => `- ${one.email}: ${oneLine(one.reason).slice(0, 160)}`).join('\n');
      const values = { count: String(marked.length), addresses, link: `${mailSettings().origin}/${language}/outbox/returned` };
      await postTemplate(within, { purpose: 'addresses.returned', recipient: email, language, personId, values });
    }
    return marked.length;
  });
}

/** By another address of theirs that works; whoever has none sees it on their own page. */
async function tellOwner(ctx: Ctx, { email, reason }: { email: string; reason: string }): Promise<void> {
  const personId = await personByAddress(ctx.db, email);
  const others = personId ? (await addressesOf(ctx.db, personId)).filter((other) => other !== email) : [];
  const shut = await bouncing(ctx.db, others);
  const recipient = others.find((other) => !shut.has(other));
  if (!recipient) return;
  const language = (await languagesOfReaders(ctx.db, [recipient])).get(recipient) ?? 'en';
  const values = { email, reason, link: `${mailSettings().origin}/${language}/me/profile` };
  await postTemplate(ctx, { purpose: 'address.returned', recipient, language, personId, values });
}

/** Whoever comes in by a link, or by a code, that was sent to an address after mail to it had come back shows that it is good again. */
export async function hearEntered(ctx: Ctx, { thing, detail }: Happening): Promise<void> {
  if (detail?.how !== 'link' && detail?.how !== 'code') return;
  for (const email of await provedByLink(ctx.db, { personId: thing.id, since: new Date(ctx.now.getTime() - 86_400_000) })) await confirmAnew(ctx, email);
}

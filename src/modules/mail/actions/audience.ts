// Who hears of a meeting of a group: all whom the rooms name in the slot, each once; of a reminder, those who have not done it yet.

import type { Ctx } from '../../../storage/index.js';
import type { About, Recipient } from '../purposes.js';

/** Everybody who is to be told of a thing of a group, each address once. */
export async function audienceOf(ctx: Ctx, about: About): Promise<Recipient[]> {
  if (!about.groupId) return [];
  const meetingId = about.kind === 'meeting' ? about.id : null;
  const found = new Map<string, Recipient>();
  for (const { of } of ctx.slot('mailAudiences'))
    for (const recipient of await of(ctx, { groupId: about.groupId, meetingId })) {
      const email = recipient.email.toLowerCase();
      if (!found.has(email)) found.set(email, { ...recipient, email });
    }
  return [...found.values()];
}

/** Those of an audience whom a deadline still concerns. */
export async function notYetDone<One extends Pick<Recipient, 'email'>>(ctx: Ctx, kind: string, meetingId: string, recipients: readonly One[]): Promise<One[]> {
  const done = new Set<string>();
  for (const one of ctx.slot('deadlineDone')) if (one.kind === kind) for (const email of await one.done(ctx, meetingId)) done.add(email);
  return recipients.filter((recipient) => !done.has(recipient.email.toLowerCase()));
}

// What waits is released or rejected by an officer; what is released is archived and passed on to all who read the list.

import { rolesOf } from '../../../kit/actor.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { whyNot } from '../../../kit/lifecycle.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { postAll, postTemplate } from '../../mail/actions.js';
import { type MailSettings, mailSettings, paragraphsOf } from '../../mail/index.js';
import { personByAddress } from '../../people/reads.js';
import { composeMail } from '../adapters/compose.js';
import { leaveHeaders, listAddressOf, listHeaders } from '../addresses.js';
import { postMoves } from '../list.js';
import { attachmentsOf, type ListKnown, postById, readersOf, subscriptionOf } from '../reads.js';
import { enterPost } from './find.js';
import { archivePost, holdPost, settlePost, takeNumber } from '../store/posts.js';

/** Releases a mail that waits. Refused (right) to all but the officers of the group and the secretariat, (state) when it does not wait. Emits `list.posted`. */
export async function releasePost(ctx: Ctx, list: ListKnown, id: string): Promise<void> {
  await inTransaction(ctx, async (within) => {
    await mayMove(within, list, id, 'release');
    await passOn(within, list, id);
  });
}

/** Rejects a mail that waits; an author whom we know is told why. Refused as `releasePost` is. Emits `list.rejected`. */
export async function rejectPost(ctx: Ctx, list: ListKnown, given: { id: string; reason: string }): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const post = await mayMove(within, list, given.id, 'reject');
    const reason = given.reason.trim().slice(0, 500);
    await settlePost(within.db, given.id, { state: 'rejected', reason: reason || null, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'list.rejected', thing: { kind: 'post', id: given.id }, groupId: list.groupId });
    const personId = await personByAddress(within.db, post.author_email);
    if (!personId || !reason) return;
    const language: Language = (await subscriptionOf(within.db, list.id, post.author_email))?.language ?? 'en';
    const values = { group: list.acronym, list: listAddressOf(list, mailSettings()), subject: post.subject, reason };
    await postTemplate(within, { purpose: 'list.rejected', recipient: post.author_email, language, groupId: list.groupId, personId, values });
  });
}

async function mayMove(ctx: Ctx, list: ListKnown, id: string, move: keyof typeof postMoves) {
  const post = await holdPost(ctx.db, id);
  if (!post || post.list_id !== list.id) return refuse({ code: 'lists.noPost', kind: 'missing' });
  const refusal = whyNot(postMoves, move, post.state, rolesOf(ctx.actor, list.groupId));
  return refusal ? refuse(refusal) : post;
}

/** Archives a post and puts it into the outbox for every reader of single mails, inside the caller's transaction. Emits `list.posted`. */
export async function passOn(ctx: Ctx, list: ListKnown, id: string): Promise<void> {
  const settings = mailSettings();
  const post = (await postById(ctx.db, id)) ?? refuse({ code: 'lists.noPost', kind: 'missing' });
  const number = await takeNumber(ctx.db, list.id);
  const parents = [...new Set([...(post.in_reply_to ? [post.in_reply_to] : []), ...post.references])];
  const threadId = await archivePost(ctx.db, { id, listId: list.id, subject: post.subject, parents, at: ctx.now });
  await settlePost(ctx.db, id, { state: 'released', threadId, number, by: ctx.actor.personId, at: ctx.now });
  await ctx.emit({ name: 'list.posted', thing: { kind: 'post', id }, groupId: list.groupId, detail: { number } });
  await enterPost(ctx, id);
  const rawFile = await ctx.files.put(await write(ctx, list, { ...post, number }, settings));
  const readers = await readersOf(ctx.db, list.id, { mode: 'each', on: dateInGeneva(ctx.now) });
  await postAll(
    ctx,
    readers.map((reader) => ({
      ...{ recipient: reader.email, subject: `[${list.acronym}] ${post.subject}`, body: '', language: reader.language, purpose: 'list.post', groupId: list.groupId },
      ...{ personId: reader.personId, replyTo: null, rawFile, headers: leaveHeaders(list, reader, settings) },
    })),
  );
}

type Post = NonNullable<Awaited<ReturnType<typeof postById>>>;

/**
 * The mail as all readers get it. Its From is the list's own address, since the domain of the author may forbid others to use its name
 * (DMARC, RFC 7489, for which RFC 7960 5.2 describes this way); the author's name stands in it, and answers go to the author.
 */
async function write(ctx: Ctx, list: ListKnown, post: Post, settings: MailSettings): Promise<Buffer> {
  const address = listAddressOf(list, settings);
  const parts = await attachmentsOf(ctx.db, post.id);
  const linked = parts.filter((part) => part.size > list.attached);
  const attachments = await Promise.all(parts.filter((part) => part.size <= list.attached).map(async ({ name, type, file }) => ({ name, type, bytes: await ctx.files.get(file) })));
  const page = `${settings.origin}/en/groups/${list.slug}/list`;
  const kept = linked.map((part) => `${part.name} (${Math.ceil(part.size / 1000)} kB): ${page}/posts/${post.id}/files/${part.place}`);
  const footer = `${list.acronym} · ${address} · ${page}`;
  return composeMail({
    from: { name: `${post.author_name} via ${list.acronym}`, address },
    to: { name: list.acronym, address },
    replyTo: post.author_email || null,
    subject: `${post.in_reply_to ? 'Re: ' : ''}[${list.acronym}] ${post.subject}`,
    text: [post.text, ...(kept.length > 0 ? ['', ...kept] : []), '', '-- ', footer].join('\n'),
    html: post.html && [`<div>${post.html}</div>`, ...(kept.length > 0 ? [paragraphsOf(kept.join('\n'))] : []), '<hr>', paragraphsOf(footer)].join('\n'),
    ...{ messageId: post.message_id, inReplyTo: post.in_reply_to, references: post.references, date: post.written_at ?? post.received_at },
    headers: listHeaders(list, settings),
    attachments,
  });
}

// What the pages of mail and of lists need to have something to show: a mailing to be released, a list with a reader, a thread, a mail that waits.

import { subscribeOwn } from '../../src/modules/lists/actions.js';
import { readersOf, threadsOf } from '../../src/modules/lists/reads.js';
import { aList, aWrittenMail } from '../../src/modules/lists/testing.js';
import { draftMailing, receiveMail, takeIn } from '../../src/modules/mail/actions.js';
import { mailSettings } from '../../src/modules/mail/index.js';
import { meetingsOf } from '../../src/modules/meetings/reads.js';
import { noteVerified } from '../../src/modules/people/actions.js';
import { personByAddress } from '../../src/modules/people/reads.js';
import type { Ctx } from '../../src/storage/index.js';

export interface MailWorld {
  mailing: string;
  /** Of the list of the group: a thread, a mail with an attachment in it, a mail that waits, a subscription and its key. */
  thread: string;
  post: string;
  held: string;
  subscription: string;
  listKey: string;
  /** Of the secretariat itself. */
  ownSubscription: string;
}

const PARTS = '--x\r\nContent-Type: text/plain\r\n\r\nSee what is attached.\r\n--x\r\nContent-Type: text/plain; name="terms.txt"\r\nContent-Disposition: attachment; filename="terms.txt"\r\n\r\nTerms\r\n--x--';

export async function aMailWorld(ctx: Ctx, group: { id: string }): Promise<MailWorld> {
  const list = await aList(ctx, group.id, ['lists-reader@example.org']);
  const { domain } = mailSettings();
  const to = `${list.name}@${domain}`;
  const written = [
    aWrittenMail({ to, from: 'A reader <lists-reader@example.org>', headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'], text: PARTS }),
    aWrittenMail({ to, from: 'A stranger <stranger@example.org>', subject: 'A question' }),
  ];
  for (const bytes of written) for (const id of await receiveMail(ctx, { recipients: [to], envelopeFrom: 'lists-reader@example.org', bytes })) await takeIn(ctx, id, mailSettings());
  const posts = await ctx.db.selectFrom('list_posts').where('list_id', '=', list.id).select(['id', 'state']).execute();
  const [reader] = await readersOf(ctx.db, list.id);
  const meeting = (await meetingsOf(ctx.db, group.id)).rows.at(-1)?.id ?? '';
  const mailing = await draftMailing(ctx, { purpose: 'meeting.announced', groupId: group.id, about: { kind: 'meeting', id: meeting }, recipients: 'audience' });
  const personId = await personByAddress(ctx.db, 'secretariat@example.org');
  await noteVerified(ctx, 'secretariat@example.org');
  const own = await subscribeOwn({ ...ctx, actor: { ...ctx.actor, personId }, within: (db) => ({ ...ctx.within(db), actor: { ...ctx.actor, personId } }) }, { list, language: 'en', mode: 'digest' });
  return {
    ownSubscription: own.id,
    mailing: mailing?.id ?? '',
    thread: (await threadsOf(ctx.db, list.id)).rows[0]?.id ?? '',
    post: posts.find((post) => post.state === 'released')?.id ?? '',
    held: posts.find((post) => post.state === 'held')?.id ?? '',
    subscription: reader?.id ?? '',
    listKey: reader?.token ?? '',
  };
}

// Once a day: the mails of the day in one for those who want it so, and a word to the officers when mails wait for them.

import { sayInstant } from '../../../kit/date-words.js';
import { addDays, dateIn } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { officeHolders } from '../../accounts/reads.js';
import { postAll, postTemplate } from '../../mail/actions.js';
import { mailSettings } from '../../mail/index.js';
import { composeMail } from '../adapters/compose.js';
import { leaveHeaders, listAddressOf, listHeaders } from '../addresses.js';
import { heldCount, type ListKnown, listsWithDigest, type PostShown, postsSince, readersOf } from '../reads.js';
import { noteDigest } from '../store/subscriptions.js';

const LONGEST = 4000;

/** Makes the digests of yesterday, each once, whoever runs it and how often. Gives how many mails were posted. */
export async function makeDigests(ctx: Ctx): Promise<number> {
  let posted = 0;
  for (const list of await listsWithDigest(ctx.db)) posted += await inTransaction(ctx, (within) => makeDigest(within, list));
  return posted;
}

async function makeDigest(ctx: Ctx, list: ListKnown): Promise<number> {
  const today = dateIn('Europe/Zurich', ctx.now);
  const span = await noteDigest(ctx.db, list.id, addDays(today, -1), ctx.now);
  if (!span) return 0;
  const told = await tellOfficers(ctx, list);
  const posts = await postsSince(ctx.db, list.id, { since: span.since, until: ctx.now });
  const readers = posts.length > 0 ? await readersOf(ctx.db, list.id, 'digest') : [];
  const settings = mailSettings();
  for (const language of new Set(readers.map((reader) => reader.language))) {
    const rawFile = await ctx.files.put(await write(ctx, list, posts, language, today));
    const mine = readers.filter((reader) => reader.language === language);
    await postAll(
      ctx,
      mine.map((reader) => ({
        ...{ recipient: reader.email, subject: ctx.sayIn(language)('lists.digest.subject', { group: list.acronym, count: posts.length }), body: '', language, purpose: 'list.digest' },
        ...{ groupId: list.groupId, personId: reader.personId, replyTo: null, rawFile, headers: leaveHeaders(list, reader, settings) },
      })),
    );
  }
  return told + readers.length;
}

async function write(ctx: Ctx, list: ListKnown, posts: readonly (PostShown & { threadId: string })[], language: Language, today: string): Promise<Buffer> {
  const say = ctx.sayIn(language);
  const settings = mailSettings();
  const page = `${settings.origin}/${language}/groups/${list.slug}/list`;
  const address = listAddressOf(list, settings);
  const parts = posts.map((post) => {
    const text = post.text.length > LONGEST ? `${post.text.slice(0, LONGEST)} […]` : post.text;
    return [`${post.subject}`, `${post.author}, ${sayInstant(language, new Date(post.at), 'UTC')} UTC`, `${page}/threads/${post.threadId}#p${post.number}`, '', text].join('\n');
  });
  return composeMail({
    ...{ from: { name: list.acronym, address }, to: { name: list.acronym, address }, replyTo: null, subject: say('lists.digest.subject', { group: list.acronym, count: posts.length }) },
    text: [...parts, `${list.acronym} · ${address} · ${page}`].join(`\n\n${'-'.repeat(60)}\n\n`),
    ...{ messageId: `<digest.${list.id}.${today}.${language}@${settings.domain}>`, inReplyTo: null, references: [], date: ctx.now, headers: listHeaders(list, settings), attachments: [] },
  });
}

/** One mail a day to each officer while mails wait. */
async function tellOfficers(ctx: Ctx, list: ListKnown): Promise<number> {
  const count = await heldCount(ctx.db, list.id);
  if (count === 0) return 0;
  const officers = await officeHolders(ctx.db, list.groupId);
  const { origin } = mailSettings();
  let told = 0;
  for (const { personId, emails } of officers) {
    if (!emails[0]) continue;
    const values = { group: list.acronym, count: String(count), link: `${origin}/en/groups/${list.slug}/list/held` };
    await postTemplate(ctx, { purpose: 'list.moderation', recipient: emails[0], language: 'en', groupId: list.groupId, personId, values });
    told += 1;
  }
  return told;
}

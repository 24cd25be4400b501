// Once a day: the mails of the day in one for those who want it so, and a word to the officers when mails wait for them.

import { sayInstant } from '../../../kit/date-words.js';
import { addDays, dateInGeneva } from '../../../kit/dates.js';
import { directionOf, type Language } from '../../../kit/languages.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { whoMayLead } from '../../accounts/reads.js';
import { postAll, postTemplate } from '../../mail/actions.js';
import { languagesOfReaders } from '../../mail/reads.js';
import { escaped, mailSettings, paragraphsOf } from '../../mail/index.js';
import { composeMail } from '../adapters/compose.js';
import { leaveHeaders, listAddressOf, listHeaders } from '../addresses.js';
import { type DigestPost, heldCount, type ListKnown, listsWithDigest, postsSince, readersOf } from '../reads.js';
import { noteDigest } from '../store/subscriptions.js';

const LONGEST = 4000;

/** Makes the digests of yesterday, each once, whoever runs it and how often. Gives how many mails were posted. */
export async function makeDigests(ctx: Ctx): Promise<number> {
  let posted = 0;
  for (const list of await listsWithDigest(ctx.db)) posted += await inTransaction(ctx, (within) => makeDigest(within, list));
  return posted;
}

async function makeDigest(ctx: Ctx, list: ListKnown): Promise<number> {
  const today = dateInGeneva(ctx.now);
  const span = await noteDigest(ctx.db, list.id, addDays(today, -1), ctx.now);
  if (!span) return 0;
  const told = await tellOfficers(ctx, list);
  const posts = await postsSince(ctx.db, list.id, { since: span.since, until: ctx.now });
  const readers = posts.length > 0 ? await readersOf(ctx.db, list.id, { mode: 'digest', on: today }) : [];
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

async function write(ctx: Ctx, list: ListKnown, posts: readonly DigestPost[], language: Language, today: string): Promise<Buffer> {
  const say = ctx.sayIn(language);
  const settings = mailSettings();
  const page = `${settings.origin}/${language}/groups/${list.slug}/list`;
  const address = listAddressOf(list, settings);
  const parts = posts.map((post) => {
    return [`${post.subject}`, `${post.author}, ${sayInstant(language, new Date(post.at), 'UTC')} UTC`, `${page}/threads/${post.threadId}#p${post.number}`, '', cut(post.text)].join('\n');
  });
  const sections = posts.map((post) => {
    const head = `<h3 dir="auto"><a href="${page}/threads/${post.threadId}#p${post.number}">${escaped(post.subject)}</a></h3>\n<p><bdi>${escaped(post.author)}</bdi>, ${escaped(sayInstant(language, new Date(post.at), 'UTC'))} UTC</p>`;
    const body = post.html && post.html.length <= LONGEST * 4 ? post.html : paragraphsOf(cut(post.text));
    return `${head}\n<div dir="auto">${body}</div>`;
  });
  const footer = `${list.acronym} · ${address} · ${page}`;
  return composeMail({
    ...{ from: { name: list.acronym, address }, to: { name: list.acronym, address }, replyTo: null, subject: say('lists.digest.subject', { group: list.acronym, count: posts.length }) },
    html: `<div lang="${language}" dir="${directionOf(language)}">${[...sections, paragraphsOf(footer)].join('\n<hr>\n')}</div>`,
    text: [...parts, footer].join(`\n\n${'-'.repeat(60)}\n\n`),
    ...{ messageId: `<digest.${list.id}.${today}.${language}@${settings.domain}>`, inReplyTo: null, references: [], date: ctx.now, headers: listHeaders(list, settings), attachments: [] },
  });
}

/** What is longer stands whole in the archive. */
function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} […]` : text;
}

/** One mail a day to each who may release them, while mails wait. */
async function tellOfficers(ctx: Ctx, list: ListKnown): Promise<number> {
  const count = await heldCount(ctx.db, list.id);
  if (count === 0) return 0;
  const leaders = await whoMayLead(ctx.db, [list.groupId], dateInGeneva(ctx.now));
  const officers = leaders.filter((one) => one.groupIds.length > 0);
  // A group without officers is the secretariat's own.
  const asked = (officers.length > 0 ? officers : leaders).flatMap(({ personId, emails }) => (emails[0] ? [{ personId, email: emails[0] }] : []));
  const languages = await languagesOfReaders(ctx.db, asked.map((one) => one.email));
  for (const { personId, email } of asked) {
    const language = languages.get(email) ?? 'en';
    const values = { group: list.acronym, count: String(count), link: `${mailSettings().origin}/${language}/groups/${list.slug}/list/held` };
    await postTemplate(ctx, { purpose: 'list.moderation', recipient: email, language, groupId: list.groupId, personId, values });
  }
  return asked.length;
}

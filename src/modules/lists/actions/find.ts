// What of a list's archive can be found by searching: each mail by its own words, and by those alone who may read the archive.

import { dateInGeneva } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { putEntry } from '../../search/actions.js';
import type { ListAccess } from '../list.js';
import { passagesIn, withoutAddresses } from '../quoting.js';
import { isMember, listById, listsOfMembers, postById, subscriptionOf } from '../reads.js';
import { writtenIn } from '../written-in.js';

/** Beyond so many lists of members the rule on participation is not asked: whoever reads one finds it in any case. */
const ASKED = 50;

export const audienceOf = (access: ListAccess) => (access === 'members' ? 'members' : 'anyone');

/** Enters a mail of the archive anew; inside the caller's transaction. */
export async function enterPost(ctx: Ctx, id: string): Promise<void> {
  const post = await postById(ctx.db, id);
  const list = post ? await listById(ctx.db, post.list_id) : null;
  if (!post || !list || post.state !== 'released') return;
  const own = passagesIn(post.text).flatMap((passage) => (passage.quoted ? [] : [passage.text]));
  const language = writtenIn(`${post.subject}\n${own.join('\n')}`) ?? latin((await subscriptionOf(ctx.db, list.id, post.author_email))?.language);
  await putEntry(ctx, {
    ...{ kind: 'post', thingId: id, groupId: list.groupId, group: list.acronym, audience: audienceOf(list.access) },
    path: `/groups/${list.slug}/list/threads/${post.thread_id}?at=${id}`,
    texts: { [language]: { title: post.subject, text: withoutAddresses(`${post.author_name}\n${own.join('\n')}`) } },
  });
}

/** The groups whose archive of members may be read by who acts, by the rule of the archive's own pages. */
export async function archivesOpenTo(ctx: Ctx): Promise<string[]> {
  const { personId, siteRoles, offices } = ctx.actor;
  if (personId === null && !siteRoles.includes('secretariat') && offices.length === 0) return [];
  const lists = await listsOfMembers(ctx.db, personId);
  const leads = (groupId: string) => siteRoles.includes('secretariat') || offices.some((office) => office.groupId === groupId);
  const open = lists.filter((list) => list.reads || leads(list.groupId)).map((list) => list.groupId);
  const on = dateInGeneva(ctx.now);
  for (const { groupId } of lists.slice(0, ASKED)) if (personId !== null && !open.includes(groupId) && (await isMember(ctx.db, { groupId, personId, on }))) open.push(groupId);
  return open;
}

/** Of the languages in Latin letters, that in which its author reads the list. */
function latin(language: Language | undefined): Language {
  return language === 'fr' || language === 'es' ? language : 'en';
}

// The list of a group as its readers see it: how to subscribe, and its archive.

import { z } from 'zod';
import { type Asked, acting, type Posted, type Route, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { refuse } from '../../../kit/refusals.js';
import { groupPath } from '../../groups/index.js';
import { mailSettings } from '../../mail/index.js';
import { askToSubscribe } from '../actions.js';
import { listAddressOf } from '../addresses.js';
import { type ListShown, listPage } from '../pages/list.js';
import { threadPage } from '../pages/thread.js';
import { attachmentOf, heldCount, listOfGroup, postsOf, threadById, threadsOf } from '../reads.js';
import { withoutAddresses } from '../quoting.js';
import { postShape, threadShape } from '../shapes.js';
import { askedGroup, askedList, leads, mayRead, readableList } from './asked-list.js';

export const archiveRoutes: Route[] = [
  reading({
    path: '/groups/:group/list',
    right: 'public',
    summary: 'The mailing list of a group: how to subscribe, and its archive by thread',
    query: { after: 'the key after which the page begins' },
    read: (asked) => readList(asked),
    html: listPage,
    json: {
      schema: z.object({ address: z.string().nullable(), threads: z.array(threadShape), after: z.string().nullable() }),
      of: ({ address, threads, after }) => ({ address, threads, after }),
    },
  }),
  acting({ path: '/groups/:group/list/subscribe', right: 'public', summary: 'Ask to subscribe to the list of a group', act: subscribe }),
  reading({
    path: '/groups/:group/list/threads/:thread',
    right: 'public',
    summary: 'A thread in the archive of a list',
    query: { after: 'the key after which the page begins', at: 'the mail with which the page begins' },
    read: async (asked) => {
      const group = await askedGroup(asked);
      const list = await readableList(asked);
      const thread = (await threadById(asked.ctx.db, list.id, asked.params.thread ?? '')) ?? refuse({ code: 'lists.noPost', kind: 'missing' });
      const { rows, after } = await postsOf(asked.ctx.db, thread.id, { after: asked.query.get('after'), at: asked.query.get('at') });
      const stranger = asked.ctx.actor.personId === null && !leads(asked, list.groupId);
      return { group, list, thread, rows: stranger ? rows.map((post) => ({ ...post, text: withoutAddresses(post.text) })) : rows, after };
    },
    html: threadPage,
    json: { schema: z.object({ thread: threadShape, rows: z.array(postShape), after: z.string().nullable() }), of: ({ thread, rows, after }) => ({ thread, rows, after }) },
  }),
  reading({
    path: '/groups/:group/list/posts/:post/files/:place',
    right: 'public',
    summary: 'An attachment of a mail in the archive of a list',
    read: async (asked) => {
      const list = await readableList(asked);
      const { post = '', place = '' } = asked.params;
      const found = /^\d{1,4}$/.test(place) ? await attachmentOf(asked.ctx.db, list.id, { postId: post, place: Number(place) }) : null;
      return found ?? refuse({ code: 'lists.noPost', kind: 'missing' });
    },
    // Whatever it says that it is, it is handed over as a file and never shown as a page of ours.
    files: { txt: async ({ name, file }, { ctx }) => ({ name, type: 'application/octet-stream', bytes: await ctx.files.get(file) }) },
  }),
];

async function readList(asked: Asked, back: Pick<ListShown, 'typed' | 'mistakes'> = { typed: {}, mistakes: [] }): Promise<ListShown> {
  const group = await askedGroup(asked);
  const { db } = asked.ctx;
  const list = await listOfGroup(db, group.id);
  const lead = leads(asked, group.id);
  const readable = list !== null && (await mayRead(asked, list));
  const { rows, after } = list && readable ? await threadsOf(db, list.id, { after: asked.query.get('after') }) : { rows: [], after: null };
  const held = list && lead ? await heldCount(db, list.id) : 0;
  return { group, list, lead, readable, reachable: mailSettings().inbound !== null, held, address: list ? listAddressOf(list, mailSettings()) : null, threads: rows, after, ...back };
}

async function subscribe(posted: Posted) {
  const { ctx, form, language } = posted;
  const list = await askedList(posted);
  const typed = typedIn(form);
  const mode = typed.mode === 'digest' ? 'digest' : 'each';
  const mistakes = await mistakesIn(() => askToSubscribe(ctx, { list, email: typed.email ?? '', language, mode }), ctx.say, 'email');
  if (mistakes) return { page: listPage(await readList(posted, { typed, mistakes }), posted) };
  return { go: groupPath(language, list.slug, 'list'), said: ctx.say('lists.asked') };
}

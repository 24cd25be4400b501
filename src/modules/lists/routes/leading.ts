// What those who lead a group do with its list: open it, set its rules, release and reject, see who reads it.

import { z } from 'zod';
import { type Asked, acting, type Outcome, type Posted, type Route, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { isLanguage } from '../../../kit/languages.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { groupPath } from '../../groups/index.js';
import { approveSubscription, askMany, openList, rejectPost, releasePost, setListRules, takeOff } from '../actions.js';
import { heldPage } from '../pages/held.js';
import { type SettingsShown, settingsPage } from '../pages/settings.js';
import { subscribersPage } from '../pages/subscribers.js';
import { heldPosts, subscriptionsOf } from '../reads.js';
import { heldShape, subscriptionShape } from '../shapes.js';
import { askedGroup, askedGroupId, askedList } from './asked-list.js';

const officer = { right: 'officer', groupOf: askedGroupId } as const;
const PATH = '/groups/:group/list';

export const leadingRoutes: Route[] = [
  acting({
    ...officer,
    path: `${PATH}/open`,
    summary: 'Open the mailing list of a group',
    act: async (posted) => {
      const group = await askedGroup(posted);
      await openList(posted.ctx, { groupId: group.id });
      return { go: groupPath(posted.language, group.slug, 'list/settings'), said: posted.ctx.say('lists.opened') };
    },
  }),
  reading({
    ...officer,
    path: `${PATH}/settings`,
    summary: 'The rules of the list of a group',
    read: async (asked) => settingsOf(asked),
    html: settingsPage,
  }),
  acting({ ...officer, path: `${PATH}/settings`, summary: 'Set the rules of the list of a group', act: setRules }),
  reading({
    ...officer,
    path: `${PATH}/held`,
    summary: 'Mails to the list of a group that wait for an officer',
    query: { after: 'the key after which the page begins' },
    read: async (asked) => {
      const list = await askedList(asked);
      return { group: await askedGroup(asked), list, ...(await heldPosts(asked.ctx.db, list.id, { after: asked.query.get('after') })) };
    },
    html: heldPage,
    json: { schema: z.object({ rows: z.array(heldShape), after: z.string().nullable() }), of: ({ rows, after }) => ({ rows, after }) },
  }),
  acting({
    ...officer,
    path: `${PATH}/held/:post/:step`,
    summary: 'Release or reject a mail to the list of a group',
    act: async (posted) => {
      const { ctx, params, form, language } = posted;
      const list = await askedList(posted);
      const id = isId(params.post) ? params.post : refuse({ code: 'lists.noPost', kind: 'missing' });
      if (params.step !== 'release' && params.step !== 'reject') refuse({ code: 'http.noPage', kind: 'missing' });
      if (params.step === 'release') await releasePost(ctx, list, id);
      else await rejectPost(ctx, list, { id, reason: form.get('reason') ?? '' });
      return { go: groupPath(language, list.slug, 'list/held'), said: ctx.say(`lists.held.did.${params.step}`) };
    },
  }),
  reading({
    ...officer,
    path: `${PATH}/subscribers`,
    summary: 'Who reads the list of a group',
    query: { after: 'the address after which the page begins' },
    read: async (asked) => {
      const list = await askedList(asked);
      return { group: await askedGroup(asked), list, ...(await subscriptionsOf(asked.ctx.db, list.id, { after: asked.query.get('after') })), typed: {}, mistakes: [] };
    },
    html: subscribersPage,
    json: {
      schema: z.object({ pending: z.array(subscriptionShape), rows: z.array(subscriptionShape), after: z.string().nullable() }),
      of: ({ pending, rows, after }) => ({ pending: pending.map(withoutKey), rows: rows.map(withoutKey), after }),
    },
  }),
  acting({ ...officer, path: `${PATH}/subscribers`, summary: 'Ask addresses to subscribe to the list of a group', act: invite }),
  acting({
    ...officer,
    path: `${PATH}/subscribers/:subscription/:step`,
    summary: 'Let an address read the list of a group, or take it off',
    act: async (posted) => {
      const { ctx, params, language } = posted;
      const list = await askedList(posted);
      const id = isId(params.subscription) ? params.subscription : refuse({ code: 'lists.noSubscription', kind: 'missing' });
      if (params.step !== 'approve' && params.step !== 'end') refuse({ code: 'http.noPage', kind: 'missing' });
      if (params.step === 'approve') await approveSubscription(ctx, { list, id });
      else await takeOff(ctx, { list, id });
      return { go: groupPath(language, list.slug, 'list/subscribers'), said: ctx.say(`lists.subscribers.did.${params.step}`) };
    },
  }),
];

function withoutKey({ token: _, listId: __, ...shown }: Awaited<ReturnType<typeof subscriptionsOf>>['rows'][number]) {
  return shown;
}

async function settingsOf(asked: Asked, back: Pick<SettingsShown, 'typed' | 'mistakes'> = { typed: null, mistakes: [] }): Promise<SettingsShown> {
  const list = await askedList(asked);
  return { group: await askedGroup(asked), list, ...back };
}

async function setRules(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const list = await askedList(posted);
  const typed = typedIn(form);
  const bytes = (name: string) => Math.round(Number((typed[name] ?? '').replace(',', '.')) * 1_000_000);
  const rules = { access: typed.access as 'public', moderation: typed.moderation as 'all', largest: bytes('largest'), attached: bytes('attached') };
  const mistakes = await mistakesIn(() => setListRules(ctx, { ...rules, groupId: list.groupId }), ctx.say, 'access');
  if (mistakes) return { page: settingsPage(await settingsOf(posted, { typed, mistakes }), posted) };
  return { go: groupPath(language, list.slug, 'list'), said: ctx.say('lists.changed') };
}

async function invite(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const list = await askedList(posted);
  const typed = typedIn(form);
  const wanted = isLanguage(typed.language) ? typed.language : language;
  let count = 0;
  const ask = async () => {
    count = await askMany(ctx, { list, written: form.get('email') ?? '', language: wanted });
  };
  const mistakes = await mistakesIn(ask, ctx.say, 'email');
  if (!mistakes) return { go: groupPath(language, list.slug, 'list/subscribers'), said: ctx.say('lists.subscribers.askedMany', { count }) };
  return { page: subscribersPage({ group: await askedGroup(posted), list, ...(await subscriptionsOf(ctx.db, list.id)), typed, mistakes }, posted) };
}

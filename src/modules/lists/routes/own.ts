// The lists of whoever is signed in.

import { z } from 'zod';
import { type Asked, acting, type Outcome, type Posted, type Route, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { changeOwn, leaveOwn, subscribeOwn } from '../actions.js';
import { ownListPage, ownListsPage, type OwnShown } from '../pages/own.js';
import { type OwnSubscription, listById, listsAfter, ownSubscription, ownSubscriptions } from '../reads.js';
import { ownShape } from '../shapes.js';

const PATH = '/me/lists';
const signedIn = { right: 'signedIn' } as const;

export const ownRoutes: Route[] = [
  reading({
    ...signedIn,
    path: PATH,
    summary: 'The mailing lists that one reads, and all that there are',
    query: { after: 'the group after which the page begins' },
    read: async ({ ctx, query }) => ({ own: await ownSubscriptions(ctx.db, ctx.actor.personId ?? ''), ...(await listsAfter(ctx.db, query.get('after'))) }),
    html: ownListsPage,
    json: { schema: z.object({ own: z.array(ownShape), after: z.string().nullable() }), of: ({ own, after }) => ({ own: own.map(shownOf), after }) },
  }),
  acting({
    ...signedIn,
    path: PATH,
    summary: 'Subscribe to a list with a proved address of one’s own',
    act: async ({ ctx, form, language }) => {
      const id = form.get('list') ?? '';
      const list = (isId(id) ? await listById(ctx.db, id) : null) ?? refuse({ code: 'lists.none', kind: 'missing' });
      const { state } = await subscribeOwn(ctx, { list, language, mode: form.get('mode') === 'digest' ? 'digest' : 'each' });
      return { go: `/${language}${PATH}`, said: ctx.say(state === 'active' ? 'lists.confirmed' : 'lists.waits') };
    },
  }),
  reading({
    ...signedIn,
    path: `${PATH}/:subscription`,
    summary: 'How one reads a list',
    read: (asked) => ownOf(asked),
    html: ownListPage,
    json: { schema: ownShape, of: ({ known }) => shownOf(known) },
  }),
  acting({ ...signedIn, path: `${PATH}/:subscription`, summary: 'Say how one reads a list, and until when nothing is sent', act: change }),
  acting({
    ...signedIn,
    path: `${PATH}/:subscription/leave`,
    summary: 'Leave a list',
    act: async ({ ctx, params, language }) => {
      await leaveOwn(ctx, params.subscription ?? '');
      return { go: `/${language}${PATH}`, said: ctx.say('lists.mine.left') };
    },
  }),
];

/** Without the key, by which anybody could leave for its owner. */
function shownOf({ token: _, groupId: __, ...shown }: OwnSubscription) {
  return shown;
}

async function ownOf({ ctx, params }: Asked, back: Pick<OwnShown, 'typed' | 'mistakes'> = { typed: {}, mistakes: [] }): Promise<OwnShown> {
  const known = await ownSubscription(ctx.db, { id: params.subscription ?? '', personId: ctx.actor.personId ?? '' });
  return { known: known ?? refuse({ code: 'lists.noSubscription', kind: 'missing' }), ...back };
}

async function change(posted: Posted): Promise<Outcome> {
  const { ctx, params, form, language } = posted;
  const typed = typedIn(form);
  const given = { id: params.subscription ?? '', mode: (typed.mode ?? '') as 'each', pausedUntil: typed.until ?? '' };
  const mistakes = await mistakesIn(() => changeOwn(ctx, given), ctx.say, 'mode');
  if (mistakes) return { page: ownListPage(await ownOf(posted, { typed, mistakes }), posted) };
  return { go: `/${language}${PATH}`, said: ctx.say('lists.changed') };
}

// The two links of a mail: to confirm a subscription, and to leave. Opening one changes nothing, since scanners open all links; a button does.
// Leaving may be asked by a mail program, without a page and without a session (RFC 8058 3.1).

import { acting, type Route, reading } from '../../../http/index.js';
import { refuse } from '../../../kit/refusals.js';
import { groupPath } from '../../groups/index.js';
import { chooseMode, confirmSubscription, leave } from '../actions.js';
import { confirmPage, leftPage, unsubscribePage } from '../pages/keys.js';
import { subscriptionByToken } from '../reads.js';

export const keyRoutes: Route[] = [
  reading({
    path: '/lists/confirm/:key',
    right: 'public',
    summary: 'Confirm a subscription',
    read: async ({ ctx, params }) => (await subscriptionByToken(ctx.db, params.key ?? '')) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' }),
    html: confirmPage,
  }),
  acting({
    path: '/lists/confirm/:key',
    right: 'public',
    summary: 'Confirm a subscription',
    act: async ({ ctx, params, language }) => {
      const known = (await subscriptionByToken(ctx.db, params.key ?? '')) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
      const { state } = await confirmSubscription(ctx, known.token);
      return { go: groupPath(language, known.slug, 'list'), said: ctx.say(state === 'active' ? 'lists.confirmed' : 'lists.waits') };
    },
  }),
  reading({
    path: '/lists/unsubscribe/:key',
    right: 'public',
    summary: 'Leave a list, or choose how it is read',
    read: async ({ ctx, params }) => (await subscriptionByToken(ctx.db, params.key ?? '')) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' }),
    html: unsubscribePage,
  }),
  acting({
    path: '/lists/unsubscribe/:key',
    right: 'public',
    fromAnywhere: true,
    summary: 'Leave a list by one click (RFC 8058), or choose how it is read',
    limit: 10_000,
    act: async (posted) => {
      const { ctx, params, form, language } = posted;
      const known = (await subscriptionByToken(ctx.db, params.key ?? '')) ?? refuse({ code: 'lists.noSubscription', kind: 'missing' });
      const mode = form.get('mode');
      if (mode === 'each' || mode === 'digest') {
        await chooseMode(ctx, known.token, mode);
        return { go: `/${language}/lists/unsubscribe/${known.token}`, said: ctx.say('lists.changed') };
      }
      await leave(ctx, known.token, form.get('List-Unsubscribe') === 'One-Click' && !form.has('page') ? 'oneClick' : 'reader');
      return { page: leftPage(known, posted) };
    },
  }),
];

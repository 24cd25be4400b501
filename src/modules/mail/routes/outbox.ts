// The outbox: drafts to release first, then what waits, failed or left; and the addresses from which mail came back.

import { z } from 'zod';
import { acting, type Route, reading } from '../../../http/index.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { confirmAddress, resend } from '../actions.js';
import { bouncesPage } from '../pages/bounces.js';
import { outboxPage } from '../pages/outbox.js';
import { bouncesOpen, countsByState, mailingsOf, outboxOf } from '../reads.js';
import { mailSettings } from '../settings.js';
import { bounceShape, mailingBriefShape, mailShape } from '../shapes.js';

export const outboxRoutes: Route[] = [
  reading({
    path: '/outbox',
    right: 'secretariat',
    summary: 'Drafts to be released, and outgoing mail with its state',
    query: { after: 'the key after which the page begins', state: 'a state of mail' },
    read: async ({ ctx, query }) => {
      const state = query.get('state');
      const drafts = await mailingsOf(ctx.db, { state: 'draft', size: 20 });
      return { reachable: mailSettings().url !== null, drafts: drafts.rows, counts: await countsByState(ctx.db), chosen: state, ...(await outboxOf(ctx.db, { after: query.get('after'), state })) };
    },
    html: outboxPage,
    json: {
      schema: z.object({ drafts: z.array(mailingBriefShape), rows: z.array(mailShape), after: z.string().nullable() }),
      of: ({ drafts, rows, after }) => ({ drafts, rows, after }),
    },
  }),
  acting({
    path: '/outbox/:mail/again',
    right: 'secretariat',
    summary: 'Try a mail again that failed, came back or was withheld',
    act: async ({ ctx, params, language }) => {
      const id = isId(params.mail) ? params.mail : refuse({ code: 'mail.noMail', kind: 'missing' });
      await resend(ctx, id);
      return { go: `/${language}/outbox`, said: ctx.say('mail.triedAgain') };
    },
  }),
  reading({
    path: '/outbox/returned',
    right: 'secretariat',
    summary: 'Addresses from which mail came back',
    query: { after: 'the address after which the page begins' },
    read: ({ ctx, query }) => bouncesOpen(ctx.db, { after: query.get('after') }),
    html: bouncesPage,
    json: { schema: z.object({ rows: z.array(bounceShape), after: z.string().nullable() }), of: (shown) => shown },
  }),
  acting({
    path: '/outbox/returned',
    right: 'secretariat',
    summary: 'Confirm that an address is good again',
    act: async ({ ctx, form, language }) => {
      await confirmAddress(ctx, (form.get('email') ?? '').trim().toLowerCase());
      return { go: `/${language}/outbox/returned`, said: ctx.say('mail.returned.confirmed') };
    },
  }),
];

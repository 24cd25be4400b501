// The outbox on the web.

import { z } from 'zod';
import { type Route, reading } from '../../http/index.js';
import { outboxPage } from './pages/outbox.js';
import { outboxOf } from './reads.js';
import { mailShape } from './shapes.js';

export const routes: Route[] = [
  reading({
    path: '/outbox',
    right: 'secretariat',
    summary: 'Outgoing mail with its state',
    query: { after: 'the key after which the page begins' },
    read: ({ ctx, query }) => outboxOf(ctx.db, { after: query.get('after') }),
    html: outboxPage,
    json: { schema: z.object({ rows: z.array(mailShape), after: z.string().nullable() }), of: (shown) => shown },
  }),
];

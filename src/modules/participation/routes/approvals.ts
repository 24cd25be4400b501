// What waits for a focal point, over all meetings.

import { z } from 'zod';
import { type Asked, type Route, reading } from '../../../http/route.js';
import { dateShape } from '../../../http/shapes.js';
import { bodiesApproved } from '../actions/admitted.js';
import { type ApprovalsShown, approvalsPage } from '../pages/approvals.js';
import { approvalsCount, approvalsFor } from '../reads/approvals.js';
import { MODES } from '../registration.js';

const rowShape = z.object({ id: z.string(), name: z.string(), body: z.string(), country: z.string(), mode: z.enum(MODES), group: z.string(), meeting: z.number(), start: dateShape });

export const approvalRoutes: Route[] = [
  reading({
    path: '/approvals',
    right: 'signedIn',
    summary: 'The registrations that wait for the approval of whoever asks, being the focal point of a body',
    query: { after: 'the key after which the page begins' },
    read: readApprovals,
    html: approvalsPage,
    json: {
      schema: z.object({ rows: z.array(rowShape), after: z.string().nullable() }),
      of: ({ rows, after }) => ({ rows: rows.map(({ id, name, body, country, mode, group, meeting, start }) => ({ id, name, body, country, mode, group: group.slug, meeting, start })), after }),
    },
  }),
];

/** What waits, a page of it, and how many wait in all. */
export async function readApprovals({ ctx, query }: Asked): Promise<ApprovalsShown> {
  const bodies = await bodiesApproved(ctx);
  const page = await approvalsFor(ctx.db, bodies, query.get('after'));
  const whole = page.after === null && !query.get('after');
  return { ...page, waiting: whole ? page.rows.length : await approvalsCount(ctx.db, bodies) };
}

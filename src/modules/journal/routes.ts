// The whole journal, for the secretariat.

import { type Asked, type Route, reading } from '../../http/route.js';
import { isId } from '../../kit/ids.js';
import { historyRow } from './history-row.js';
import { journalPage } from './pages/journal.js';
import { historyOf } from './reads.js';
import { historyShape } from './shapes.js';

export const routes: Route[] = [
  reading({
    path: '/journal',
    right: 'secretariat',
    summary: 'Everything that happened on this site, newest first',
    query: { after: 'the key after which the page begins' },
    read: ({ ctx, query }: Asked) => historyOf(ctx.db, { after: keyOf(query) }),
    html: (history, asked) => journalPage({ rows: history.rows.map((row) => historyRow(row, asked.ctx.say)), after: history.after }, asked),
    json: { schema: historyShape, of: (history) => history },
  }),
];

function keyOf(query: URLSearchParams): string | null {
  const after = query.get('after');
  return isId(after) ? after : null;
}

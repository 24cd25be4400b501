// The page of search, and the same as JSON.

import { type Asked, type Route, reading } from '../../http/route.js';
import { passagesOf } from '../../http/view/passages.js';
import { HIT_START, HIT_STOP } from './analyser.js';
import { searchPage } from './pages/search.js';
import { type SearchHit, search } from './reads.js';
import { type HitShown, type SearchShown, searchShape } from './shapes.js';

export const routes: Route[] = [
  reading({
    path: '/search',
    right: 'public',
    summary: 'What matches some words, over groups, meetings, terms of reference, circulars, news and bodies; for the secretariat over persons too',
    query: { q: 'the words', kind: 'group, meeting, agenda, terms, circular, news, post, body or person', after: 'the key after which the page begins' },
    read: readSearch,
    html: searchPage,
    json: { schema: searchShape, of: (found) => found },
  }),
];

async function readSearch({ ctx, language, query, roles }: Asked): Promise<SearchShown> {
  const words = (query.get('q') ?? '').trim().slice(0, 200);
  const kind = query.get('kind');
  const memberOf = words ? (await Promise.all(ctx.slot('searchMembers').map((slot) => slot.groups(ctx)))).flat() : [];
  const found = await search(ctx.db, { words, language, roles, memberOf, kind, after: query.get('after') });
  return { words, kind, rows: found.rows.map(shown), after: found.after };
}

function shown({ kind, language, title, snippet, path, group }: SearchHit): HitShown {
  return { kind, language, title, passages: passagesOf(snippet, HIT_START, HIT_STOP), path, group };
}

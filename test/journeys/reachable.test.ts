// No page is an island: whoever may see one finds a link or a form that leads there, from the start page on.

import { expect, test } from 'vitest';
import { aDatabase } from '../support/index.js';
import { ACTS, READS } from './route-table.js';
import { type VisitorKind, aWorld, visit } from './world.js';

await aDatabase();
const world = await aWorld();

/** Pages that are reached from a mail, from a badge, as the answer to a form, or from a pair that the comparison found. */
const FROM_OUTSIDE = ['/enter/:token', '/verify-address/:token', '/lists/confirm/:key', '/lists/unsubscribe/:key', '/verify/:code', '/sign-in/with/:provider', '/sign-in/back/:provider', '/people/import/:list', '/groups/:group/roadmap/table/:list', '/overlaps/of/:record', '/overlaps/of/:record/with/:other', '/groups/:group/overlaps/:record/with/:other'];

/** The pages that somebody comes to by following every link and every form that asks (GET), some of each kind of page. */
async function walk(kind: VisitorKind): Promise<Set<string>> {
  const session = await world.session(kind);
  const met = new Set<string>();
  const seen = new Set<string>();
  const often = new Map<string, number>();
  const ahead = ['/en'];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const bare = path.split('?')[0] as string;
    const route = routeOf(bare);
    if (route) met.add(route);
    const times = often.get(route ?? bare) ?? 0;
    if (seen.has(path) || times >= 8) continue;
    often.set(route ?? bare, times + 1);
    seen.add(path);
    const answer = await visit(world.site, path, session);
    if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('html')) continue;
    for (const next of linksOf(await answer.text())) if (!seen.has(next)) ahead.push(next);
  }
  return met;
}

function linksOf(html: string): string[] {
  const found = [...html.matchAll(/<a [^>]*?href="([^"#]+)/g), ...html.matchAll(/<form(?![^>]*method="post")[^>]*? action="([^"#]+)/g)];
  return found.map((match) => (match[1] as string).replaceAll('&amp;', '&')).filter((path) => /^\/en(?:\/|\?|$)/.test(path));
}

const ROUTES = [...READS, ...ACTS.filter(({ route }) => !READS.some((read) => read.route === route))].map(({ route }) => ({
  route,
  pattern: new RegExp(`^${route.replace(/\{[^}]*\}/g, '').replace(/:\w+/g, '[^/]+').replace(/^\/$/, '')}$`),
  exact: !route.includes(':'),
}));

/** The route of a path; one without places in it before one with (`/people/new` is no person). */
function routeOf(path: string): string | null {
  const below = path.slice(3);
  const fits = ROUTES.filter(({ pattern }) => pattern.test(below));
  return (fits.find(({ exact }) => exact) ?? fits.sort((a, b) => holes(a.route) - holes(b.route))[0])?.route ?? null;
}

const holes = (route: string) => route.split(':').length;

test('every page is reached by links from the start page', async () => {
  // Each row makes what its page shows.
  for (const row of READS) await row.at(world, 'secretariat');
  const walked = await Promise.all((['secretariat', 'focalPoint', 'reader', 'nobody'] as const).map(walk));
  const reached = new Set(walked.flatMap((met) => [...met]));
  const islands = READS.filter(({ route, forms, answers }) => forms.includes('html') && answers.includes('200') && !FROM_OUTSIDE.includes(route) && !reached.has(route)).map(({ route }) => route);
  expect(islands).toEqual([]);
}, 120_000);

// The addresses of the workspace: the start, a group's home, the calendar, what is due, a group's circulars.

import { z } from 'zod';
import { type Asked, type Route, reading } from '../../http/route.js';
import { addDays, addMonths, dateInGeneva } from '../../kit/dates.js';
import { refuse } from '../../kit/refusals.js';
import { newsFile, groupPath } from '../groups/index.js';
import { listGroups } from '../groups/reads.js';
import { calendarFile } from '../meetings/index.js';
import { draftsWaiting } from '../mail/reads.js';
import { eventsBetween, eventsForFeed } from '../meetings/reads.js';
import { calendarPage } from './pages/calendar.js';
import { circularsPage } from './pages/circulars.js';
import { duePage } from './pages/due.js';
import { homePage } from './pages/home.js';
import { startPage } from './pages/start.js';
import { editionShown, readCirculars } from './reads/circulars.js';
import { readDue } from './reads/due.js';
import { readHome } from './reads/home.js';
import { type CalendarShown, type StartShown, calendarShape, dueListShape, editionShape, homeShape, startShape } from './shapes.js';

export const routes: Route[] = [
  reading({
    path: '/',
    right: 'public',
    summary: 'What comes next over all groups, and the groups',
    read: readStart,
    html: startPage,
    json: { schema: startShape, of: (start) => start },
  }),
  reading({
    path: '/groups/:group',
    right: 'public',
    summary: 'A group: when it meets, what is due by when, who leads it, who may take part',
    read: readHome,
    html: homePage,
    json: { schema: homeShape, of: ({ links: _, ...home }) => home },
    files: {
      atom: (home, { ctx, origin, language, url }) => newsFile(home, { origin, self: url, page: origin + groupPath(language, home.group.slug), now: ctx.now, say: ctx.say }),
      ics: async ({ group }, asked) => {
        const { ctx, origin } = asked;
        const events = await eventsForFeed(ctx.db, { today: dateInGeneva(ctx.now), groupId: group.id });
        return calendarFile(group.slug, ctx.say('workspace.home.calendarFeed', { group: group.acronym }), events, { origin, now: ctx.now, say: ctx.say });
      },
    },
  }),
  reading({
    path: '/groups/:group/circulars',
    right: 'public',
    summary: 'The circulars of a group in all their language editions',
    read: readCirculars,
    html: circularsPage,
    json: { schema: z.object({ editions: z.array(editionShape) }), of: ({ editions }) => ({ editions: editions.map(editionShown) }) },
  }),
  reading({
    path: '/calendar',
    right: 'public',
    summary: 'The meetings and deadlines of all groups in a month (`?month=2023-03`); as iCalendar, from a year ago to two years ahead',
    query: { month: 'such as 2027-01; this month when it is left out', after: 'how many rows of the list on the page stand before those shown; as JSON all are given' },
    read: readCalendar,
    html: calendarPage,
    json: { schema: calendarShape, of: (calendar) => calendar },
    files: {
      ics: async (_, { ctx, origin }) => {
        const events = await eventsForFeed(ctx.db, { today: dateInGeneva(ctx.now) });
        return calendarFile('comity', ctx.say('workspace.calendar.name'), events, { origin, now: ctx.now, say: ctx.say });
      },
    },
  }),
  reading({
    path: '/due',
    right: 'secretariat',
    summary: 'What is due over all groups, the most urgent first',
    read: readDue,
    html: duePage,
    json: { schema: dueListShape, of: (due) => due },
  }),
];

const NEXT = 12;
const GROUPS = 60;

async function readStart({ ctx }: Asked): Promise<StartShown> {
  const today = dateInGeneva(ctx.now);
  const next = await eventsBetween(ctx.db, { from: today, to: addDays(today, 730), limit: NEXT });
  const { rows, after } = await listGroups(ctx.db, { size: GROUPS });
  const { siteRoles, offices } = ctx.actor;
  const drafts = await draftsWaiting(ctx.db, siteRoles.includes('secretariat') ? null : offices.map((office) => office.groupId));
  return { next, groups: rows, more: after !== null, drafts };
}

async function readCalendar({ ctx, query }: Asked): Promise<CalendarShown> {
  const month = monthOf(query.get('month') ?? dateInGeneva(ctx.now).slice(0, 7));
  // The grid shows whole weeks: up to six days of the months around.
  const [from, to] = [addDays(`${month}-01`, -6), addDays(addMonths(`${month}-01`, 1), 6)];
  return { month, from, to, events: await eventsBetween(ctx.db, { from, to }) };
}

function monthOf(given: string): string {
  const found = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(given);
  return found ? given : refuse({ code: 'workspace.noSuchMonth', kind: 'missing' });
}

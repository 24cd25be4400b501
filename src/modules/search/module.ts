// Search: what there is, findable in six languages.

import type { Module } from '../module.js';
import { bodyIds } from '../bodies/reads.js';
import { PERSON_EVENTS, enterBody, enterKnown, enterPerson, hearPerson } from './actions/known.js';
import { reindex } from './actions.js';
import { personIds } from './reads/known.js';
import byLanguageSql from './migrations/2026-11-21-search-by-language.sql?raw';
import membersSql from './migrations/2026-11-21-search-members.sql?raw';
import searchSql from './migrations/2026-11-21-search.sql?raw';
import { pagesMessages } from './pages-messages.js';
import { outdated } from './reads.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'search',
  migrations: [
    { name: '2026-11-21-search', sql: searchSql },
    { name: '2026-11-21-search-by-language', sql: byLanguageSql },
    { name: '2026-11-21-search-members', sql: membersSql },
  ],
  routes,
  messages: pagesMessages,
  jobs: {
    'search.enterKnown': (ctx) => enterKnown(ctx),
    'search.reindex': async (ctx) => {
      if (await outdated(ctx.db)) await reindex(ctx);
    },
  },
  clockwork: [
    { job: 'search.reindex', everyMinutes: 24 * 60 },
    { job: 'search.enterKnown', everyMinutes: 60 },
  ],
  hears: [
    { event: 'body.added', hear: (ctx, { thing }) => enterBody(ctx, thing.id) },
    { event: 'body.changed', hear: (ctx, { thing }) => enterBody(ctx, thing.id) },
    ...PERSON_EVENTS.map((event) => ({ event, hear: hearPerson })),
    { event: 'persons.imported', hear: async (ctx) => ctx.wake('search.enterKnown') },
  ],
  slots: {
    searchables: [
      { name: 'bodies', ids: (ctx) => bodyIds(ctx.db), enter: enterBody },
      { name: 'persons', ids: (ctx) => personIds(ctx.db), enter: enterPerson },
    ],
  },
  complaints: async (ctx) => ((await outdated(ctx.db)) ? ['Some search entries were made by an older analyser: `comity reindex` makes them anew.'] : []),
};

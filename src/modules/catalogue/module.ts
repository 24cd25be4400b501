// The catalogue: every standard and work item that bodies publish about, imported from their own lists, searchable in six languages.

import type { Module } from '../module.js';
import { importReceived, makeIndex, remakeSegment } from './actions.js';
import { messages } from './messages.js';
import catalogueSql from './migrations/2026-11-21-catalogue.sql?raw';
import listsSql from './migrations/2026-11-21-catalogue-lists.sql?raw';
import signsSql from './migrations/2026-11-21-catalogue-signs.sql?raw';
import { allSegments } from './reads.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'catalogue',
  migrations: [
    { name: '2026-11-21-catalogue', sql: catalogueSql },
    { name: '2026-11-21-catalogue-lists', sql: listsSql },
    { name: '2026-11-21-catalogue-signs', sql: signsSql },
  ],
  routes,
  jobs: {
    'catalogue.import': (ctx, args) => importReceived(ctx, String(args.id)),
    // What an import that was killed has left unindexed is found again within the hour.
    'catalogue.index': async (ctx) => void (await makeIndex(ctx)),
  },
  clockwork: [{ job: 'catalogue.index', everyMinutes: 60 }],
  navigation: [{ label: 'catalogue.pages.title', path: '/catalogue', right: 'public', order: 6 }],
  messages,
  slots: {
    searchables: [
      {
        name: 'segments of the catalogue',
        ids: async (ctx) => (await allSegments(ctx.db)).map(String),
        enter: (ctx, id) => remakeSegment(ctx, Number(id)),
      },
    ],
  },
};

// Search: what there is, findable in six languages.

import type { Module } from '../module.js';
import searchSql from './migrations/2026-11-21-search.sql?raw';
import { pagesMessages } from './pages-messages.js';
import { outdated } from './reads.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'search',
  migrations: [{ name: '2026-11-21-search', sql: searchSql }],
  routes,
  messages: pagesMessages,
  complaints: async (ctx) => ((await outdated(ctx.db)) ? ['Some search entries were made by an older analyser; they are made anew when their group or meeting next changes.'] : []),
};

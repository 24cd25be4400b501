// Bodies: administrations, members of the Sector, study groups, other standards organizations, forums, with their names in six languages.

import type { Module } from '../module.js';
import { messages } from './messages.js';
import bodiesSql from './migrations/2026-11-21-bodies.sql?raw';
import associatesSql from './migrations/2026-11-22-associates.sql?raw';
import knownBodiesSql from './migrations/2026-11-21-known-bodies.sql?raw';
import { routes } from './routes.js';

export const module: Module = {
  name: 'bodies',
  migrations: [
    { name: '2026-11-21-bodies', sql: bodiesSql },
    { name: '2026-11-21-known-bodies', sql: knownBodiesSql },
    { name: '2026-11-22-associates', sql: associatesSql },
  ],
  routes,
  navigation: [{ label: 'bodies.title', path: '/bodies', right: 'public', order: 4 }],
  messages,
};

// People: persons with their names, addresses and affiliations; focal points; merging; what is kept about somebody.

import type { Module } from '../module.js';
import { forgetLists } from './actions.js';
import { messages } from './messages.js';
import peopleSql from './migrations/2026-11-21-people.sql?raw';
import importsSql from './migrations/2026-11-21-person-imports.sql?raw';
import alikeSql from './migrations/2026-11-21-persons-alike.sql?raw';
import confirmedSql from './migrations/2026-11-22-affiliations-confirmed.sql?raw';
import focalSql from './migrations/2026-11-22-focal-terms.sql?raw';
import personsSql from './migrations/2026-11-21-persons.sql?raw';
import { focalPanel, records } from './actions/records.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'people',
  migrations: [
    { name: '2026-11-21-people', sql: peopleSql },
    { name: '2026-11-21-person-imports', sql: importsSql },
    { name: '2026-11-21-persons', sql: personsSql },
    { name: '2026-11-21-persons-alike', sql: alikeSql },
    { name: '2026-11-22-affiliations-confirmed', sql: confirmedSql },
    { name: '2026-11-22-focal-terms', sql: focalSql },
  ],
  routes,
  jobs: { 'people.forgetLists': (ctx) => forgetLists(ctx) },
  clockwork: [{ job: 'people.forgetLists', everyMinutes: 60 }],
  navigation: [{ label: 'people.title', path: '/people', right: 'secretariat', order: 5 }],
  messages,
  slots: { bodyPanels: [{ of: focalPanel }], personalRecords: [records] },
};

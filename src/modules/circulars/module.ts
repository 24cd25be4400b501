// Circulars: letters that come in, are read, checked and adopted; letters of ours, written from what is known.

import type { Module } from '../module.js';
import { enterEdition } from './actions/enter-search.js';
import { writeLetter } from './actions.js';
import { messages } from './messages.js';
import circularsSql from './migrations/2026-11-21-circulars.sql?raw';
import correctionsSql from './migrations/2026-11-21-corrections.sql?raw';
import lettersSql from './migrations/2026-11-21-letters.sql?raw';
import { records } from './person-records.js';
import { editionIds } from './reads.js';
import { circularRecogniser } from './recogniser.js';
import { letterRoutes } from './routes/letters.js';
import { ruleTables } from './rule-tables.js';

export const module: Module = {
  name: 'circulars',
  migrations: [
    { name: '2026-11-21-circulars', sql: circularsSql },
    { name: '2026-11-21-letters', sql: lettersSql },
    { name: '2026-11-21-letters-corrections', sql: correctionsSql },
  ],
  routes: letterRoutes,
  jobs: { 'circulars.write': (ctx, args) => writeLetter(ctx, String(args.id)) },
  hears: ['circular.adopted', 'circular.editionJoined'].map((event) => ({ event, hear: (ctx, { thing }) => enterEdition(ctx, thing.id) })),
  slots: {
    recognisers: [circularRecogniser],
    searchables: [{ name: 'circulars', ids: (ctx) => editionIds(ctx.db), enter: enterEdition }],
    personReferences: [{ table: 'circular_editions', column: 'adopted_by' }],
    personalRecords: [records],
  },
  messages,
  rules: ruleTables,
};

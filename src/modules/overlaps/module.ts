// Overlaps: texts of different bodies that are the same, adopted, aligned or on one subject; found, explained, judged.

import type { Module } from '../module.js';
import { beginRun, compareShards } from './actions.js';
import { messages } from './messages.js';
import dictionariesSql from './migrations/2026-11-21-overlap-dictionaries.sql?raw';
import judgingSql from './migrations/2026-11-21-overlaps-judging.sql?raw';
import runsSql from './migrations/2026-11-21-overlaps-runs.sql?raw';
import overlapsSql from './migrations/2026-11-21-overlaps.sql?raw';
import { records } from './person-records.js';
import { planningTable } from './planning/thresholds.js';
import { newestProgress } from './reads.js';
import { recordPanel } from './reads/record-panel.js';
import { routes } from './routes.js';
import './slots.js';

const WAIT = 15 * 60_000;

export const module: Module = {
  name: 'overlaps',
  migrations: [
    { name: '2026-11-21-overlaps', sql: overlapsSql },
    { name: '2026-11-21-overlaps-dictionaries', sql: dictionariesSql },
    { name: '2026-11-21-overlaps-judging', sql: judgingSql },
    { name: '2026-11-21-overlaps-runs', sql: runsSql },
  ],
  routes,
  jobs: {
    'overlaps.begin': async (ctx) => void (await beginRun(ctx)),
    'overlaps.compare': async (ctx, args) => void (await compareShards(ctx, String(args.run))),
  },
  // Several imports in a row are compared once: the job waits, under one key for each quarter of an hour.
  hears: [{ event: 'catalogue.imported', hear: async (ctx) => ctx.enqueue({ name: 'overlaps.begin', args: {}, key: `overlaps.begin:${Math.floor(ctx.now.getTime() / WAIT)}`, runAt: new Date(ctx.now.getTime() + WAIT) }) }],
  slots: {
    personReferences: [
      { table: 'overlap_judgements', column: 'judged_by' },
      { table: 'overlap_verdicts', column: 'judged_by' },
    ],
    personalRecords: [records],
    recordPanels: [recordPanel],
  },
  messages,
  complaints: async ({ db }) => {
    const trouble = (await newestProgress(db))?.trouble;
    return trouble ? [`The newest comparison of the catalogue went on without the embedding service (${[trouble.code, ...Object.values(trouble.params)].join(' ').trim()}); see /overlaps/comparison.`] : [];
  },
  rules: () => [planningTable()],
};

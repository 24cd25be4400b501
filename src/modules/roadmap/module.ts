// Roadmaps: the standards and work items that matter to each group, proposed, edited, released.

import type { Happening } from '../../kit/events.js';
import { enteredIn } from '../people/actions.js';
import type { Ctx } from '../../storage/index.js';
import type { Module } from '../module.js';
import { freezePapers, outdateSuggestions, outdateSuggestionsOf, renewInTurn } from './actions.js';
import { messages } from './messages.js';
import roadmapSql from './migrations/2026-11-21-roadmap.sql?raw';
import doubtsSql from './migrations/2026-11-21-roadmap-doubts.sql?raw';
import filesSql from './migrations/2026-11-21-roadmap-files.sql?raw';
import makersSql from './migrations/2026-11-21-roadmap-makers.sql?raw';
import suggestionsSql from './migrations/2026-11-21-roadmap-suggestions.sql?raw';
import versionsSql from './migrations/2026-11-21-roadmap-versions.sql?raw';
import areaKeysSql from './migrations/2026-11-21-roadmap-area-keys.sql?raw';
import { plansOnRoadmap } from './reads/plans.js';
import wordsSql from './migrations/2026-11-21-roadmap-words.sql?raw';
import { purposes } from './purposes.js';
import { recordPanel } from './reads/record-panel.js';
import { recordsOnRoadmap } from './reads.js';
import { routes } from './routes.js';

/** Who proposed, decided and released. */
const ENTERED = [
  { table: 'roadmap_proposals', column: 'proposed_by' },
  { table: 'roadmap_proposals', column: 'decided_by' },
  { table: 'roadmap_releases', column: 'made_by' },
  { table: 'roadmap_lists', column: 'made_by' },
];

export const module: Module = {
  name: 'roadmap',
  migrations: [
    { name: '2026-11-21-roadmap', sql: roadmapSql },
    { name: '2026-11-21-roadmap-versions', sql: versionsSql },
    { name: '2026-11-21-roadmap-doubts', sql: doubtsSql },
    { name: '2026-11-21-roadmap-files', sql: filesSql },
    { name: '2026-11-21-roadmap-makers', sql: makersSql },
    { name: '2026-11-21-roadmap-suggestions', sql: suggestionsSql },
    { name: '2026-11-21-roadmap-words', sql: wordsSql },
    { name: '2026-11-21-roadmap-area-keys', sql: areaKeysSql },
  ],
  jobs: {
    'roadmap.freezePapers': async (ctx, args) => void (await freezePapers(ctx, { groupId: String(args.groupId), number: Number(args.number) })),
    'roadmap.suggest': (ctx) => renewInTurn(ctx),
  },
  clockwork: [{ job: 'roadmap.suggest', everyMinutes: 60 }],
  hears: [
    { event: 'catalogue.imported', hear: (ctx) => outdateSuggestions(ctx) },
    ...['group.termsSet', 'group.languageJoined'].map((event) => ({ event, hear: async (ctx: Ctx, { groupId }: Happening) => outdateSuggestionsOf(ctx, groupId ?? null) })),
    ...['group.founded', 'group.moved'].map((event) => ({ event, hear: async (ctx: Ctx) => ctx.wake('roadmap.suggest') })),
    ...['entryAdded', 'entryChanged', 'entryRemoved', 'suggestionRefused', 'suggestionAllowed'].map((what) => ({ event: `roadmap.${what}`, hear: async (ctx: Ctx) => ctx.wake('roadmap.suggest') })),
  ],
  slots: {
    roadmapTexts: [{ of: (ctx, groupId) => recordsOnRoadmap(ctx.db, groupId), plans: (ctx, groupId) => plansOnRoadmap(ctx.db, groupId) }],
    mailPurposes: purposes,
    recordPanels: [recordPanel],
    personReferences: ENTERED,
    personalRecords: [enteredIn({ room: 'roadmap.personal.entered', columns: ENTERED })],
  },
  routes,
  messages,
};

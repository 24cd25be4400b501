// Roadmaps: the standards and work items that matter to each group, proposed, edited, released.

import type { Module } from '../module.js';
import { messages } from './messages.js';
import roadmapSql from './migrations/2026-11-21-roadmap.sql?raw';
import doubtsSql from './migrations/2026-11-21-roadmap-doubts.sql?raw';
import versionsSql from './migrations/2026-11-21-roadmap-versions.sql?raw';
import { recordsOnRoadmap } from './reads.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'roadmap',
  migrations: [
    { name: '2026-11-21-roadmap', sql: roadmapSql },
    { name: '2026-11-21-roadmap-versions', sql: versionsSql },
    { name: '2026-11-21-roadmap-doubts', sql: doubtsSql },
  ],
  slots: { roadmapTexts: [{ of: (ctx, groupId) => recordsOnRoadmap(ctx.db, groupId) }] },
  routes,
  messages,
};

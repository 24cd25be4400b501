// Taking part in meetings: registration, approval, lists, papers, presence.

import type { Module } from '../module.js';
import { jobs } from './jobs.js';
import { messages } from './messages.js';
import participationSql from './migrations/2026-11-21-participation.sql?raw';
import { meetingLinks } from './reads/links.js';
import { routes } from './routes.js';
import { windowTable } from './windows.js';

export const module: Module = {
  name: 'participation',
  migrations: [{ name: '2026-11-21-participation', sql: participationSql }],
  routes,
  jobs,
  clockwork: [
    { job: 'participation.lapseOffers', everyMinutes: 5 },
    { job: 'participation.purge', everyMinutes: 60 },
  ],
  slots: { meetingLinks: [meetingLinks] },
  messages,
  rules: () => [windowTable()],
};

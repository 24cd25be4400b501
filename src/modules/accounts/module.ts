// Accounts: who comes in, by which way, with which rights.

import type { Module } from '../module.js';
import { rightsTable } from '../../http/index.js';
import { panels, records, references } from './actions/of-persons.js';
import { complaints, jobs } from './jobs.js';
import { limitTable } from './limits.js';
import { messages } from './messages.js';
import accountsSql from './migrations/2026-11-21-accounts.sql?raw';
import officeTermsSql from './migrations/2026-11-22-office-terms.sql?raw';
import { routes } from './routes.js';

export const module: Module = {
  name: 'accounts',
  routes,
  jobs,
  complaints,
  clockwork: [{ job: 'accounts.forget', everyMinutes: 1440 }],
  migrations: [
    { name: '2026-11-21-accounts', sql: accountsSql },
    { name: '2026-11-22-office-terms', sql: officeTermsSql },
  ],
  messages,
  slots: { personReferences: references, personalRecords: [records], personPanels: [panels] },
  rules: () => [rightsTable(), limitTable()],
};

// The journal: it hears everything, inside the transaction in which it happens.

import type { Module } from '../module.js';
import journalSql from './migrations/2026-11-21-journal.sql?raw';
import erasureSql from './migrations/2026-11-21-journal-erasure.sql?raw';
import { pagesMessages } from './pages-messages.js';
import { historyPanel, records } from './actions/person-records.js';
import { routes } from './routes.js';
import { write } from './store.js';

export const module: Module = {
  name: 'journal',
  migrations: [
    { name: '2026-11-21-journal', sql: journalSql },
    { name: '2026-11-21-journal-erasure', sql: erasureSql },
  ],
  hears: [{ event: '*', hear: write }],
  routes,
  messages: pagesMessages,
  navigation: [{ label: 'journal.pages.title', path: '/journal', right: 'secretariat', order: 90 }],
  slots: { personPanels: [{ of: historyPanel, last: true }], personalRecords: [records] },
};

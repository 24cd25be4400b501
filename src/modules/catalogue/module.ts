// The catalogue: every standard and work item that bodies publish about, imported from their own lists, searchable in six languages.

import type { Module } from '../module.js';
import { messages } from './messages.js';
import catalogueSql from './migrations/2026-11-21-catalogue.sql?raw';

export const module: Module = {
  name: 'catalogue',
  migrations: [{ name: '2026-11-21-catalogue', sql: catalogueSql }],
  messages,
};

// People: who comes in, by which link, with which role.

import type { Module } from '../module.js';
import { messages } from './messages.js';
import peopleSql from './migrations/2026-11-21-people.sql?raw';
import { routes } from './routes.js';

export const module: Module = {
  name: 'people',
  migrations: [{ name: '2026-11-21-people', sql: peopleSql }],
  routes,
  messages,
};

// People: persons and their addresses.

import type { Module } from '../module.js';
import { messages } from './messages.js';
import peopleSql from './migrations/2026-11-21-people.sql?raw';
import personsSql from './migrations/2026-11-21-persons.sql?raw';

export const module: Module = {
  name: 'people',
  migrations: [
    { name: '2026-11-21-people', sql: peopleSql },
    { name: '2026-11-21-persons', sql: personsSql },
  ],
  messages,
};

// Outgoing mail: every mail is a row with a state, sent by a job.

import type { Module } from '../module.js';
import { post } from './actions.js';
import { complaints, jobs } from './jobs.js';
import { messages } from './messages.js';
import mailSql from './migrations/2026-11-21-mail.sql?raw';
import { routes } from './routes.js';

export const module: Module = {
  name: 'mail',
  migrations: [{ name: '2026-11-21-mail', sql: mailSql }],
  routes,
  jobs,
  clockwork: [{ job: 'mail.resume', everyMinutes: 5 }],
  navigation: [{ label: 'mail.outbox', path: '/outbox', right: 'secretariat', order: 80 }],
  messages,
  complaints,
  slots: { postOffice: [{ post }] },
};

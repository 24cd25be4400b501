// Accounts: who comes in, by which way, with which rights.

import type { Module } from '../module.js';
import { jobs } from './jobs.js';
import { messages } from './messages.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'accounts',
  routes,
  jobs,
  messages,
};

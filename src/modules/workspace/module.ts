// The workspace: pages that put together what several modules know. It stands last, since nothing builds on it.

import type { Module } from '../module.js';
import { pagesMessages } from './pages-messages.js';
import { routes } from './routes.js';

export const module: Module = {
  name: 'workspace',
  routes,
  navigation: [
    { label: 'workspace.calendar.title', path: '/calendar', right: 'public', order: 2 },
    { label: 'workspace.due.nav', path: '/due', right: 'secretariat', order: 50 },
  ],
  messages: pagesMessages,
};

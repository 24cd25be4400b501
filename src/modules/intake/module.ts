// The intake: whatever comes in is received, recognised, reviewed and adopted in one shape.

import type { Module } from '../module.js';
import { enteredIn } from '../people/actions.js';
import { readReceived } from './actions.js';
import { messages } from './messages.js';
import intakeSql from './migrations/2026-11-21-intake.sql?raw';
import { routes } from './routes.js';

/** Who handed something in. */
const ENTERED = [{ table: 'received', column: 'received_by' }];

export const module: Module = {
  name: 'intake',
  migrations: [{ name: '2026-11-21-intake', sql: intakeSql }],
  routes,
  jobs: { 'intake.read': (ctx, args) => readReceived(ctx, String(args.id)) },
  navigation: [{ label: 'intake.navigation', path: '/intake', right: 'secretariat', order: 60 }],
  messages,
  slots: { personReferences: ENTERED, personalRecords: [enteredIn({ room: 'intake.personal.entered', columns: ENTERED })] },
};

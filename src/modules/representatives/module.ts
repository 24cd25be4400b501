// Representatives: whom bodies send to groups, whom groups invite, and the rule that says who may take part.

import { inTransaction } from '../../storage/index.js';
import type { Module } from '../module.js';
import { participationLaw } from './law.js';
import { messages } from './messages.js';
import representativesSql from './migrations/2026-11-21-representatives.sql?raw';
import { bodyPanel, personPanel, records } from './actions/panels.js';
import { standingsOn } from './reads.js';
import { routes } from './routes.js';
import { endDoubles, repointPerson } from './store.js';

export const module: Module = {
  name: 'representatives',
  migrations: [{ name: '2026-11-21-representatives', sql: representativesSql }],
  routes,
  messages,
  rules: participationLaw,
  slots: {
    standings: [{ of: standingsOn }],
    bodyPanels: [{ of: bodyPanel }],
    personPanels: [{ of: personPanel }],
    personalRecords: [records],
    personReferences: [
      {
        table: 'representations',
        column: 'person_id',
        repoint: (ctx, which) =>
          inTransaction(ctx, async ({ db }) => {
            await endDoubles(db, which);
            return repointPerson(db, 'representations', which);
          }),
      },
      { table: 'representations', column: 'noted_by' },
      { table: 'invited_experts', column: 'person_id', repoint: (ctx, which) => repointPerson(ctx.db, 'invited_experts', which) },
      { table: 'invited_experts', column: 'noted_by' },
    ],
  },
};

// Taking part in meetings: registration, approval, lists, papers, presence.

import { dateInGeneva } from '../../kit/dates.js';
import type { RuleTable } from '../../kit/rule-table.js';
import type { Ctx } from '../../storage/index.js';
import type { Module } from '../module.js';
import { bodiesOfFocalPoint } from '../people/reads.js';
import { letterSource } from './actions/letters.js';
import { mailPurposes } from './actions/mail-purposes.js';
import { meetingChanged, meetingStepped } from './actions/meeting-life.js';
import { enteredIn } from '../people/actions.js';
import { ENTERED, personReferences, personalRecords } from './actions/persons.js';
import { jobs } from './jobs.js';
import { messages } from './messages.js';
import participationSql from './migrations/2026-11-21-participation.sql?raw';
import papersSql from './migrations/2026-11-21-registration-papers.sql?raw';
import remindersSql from './migrations/2026-11-21-registration-reminders.sql?raw';
import roundsSql from './migrations/2026-11-21-registration-rounds.sql?raw';
import templatesSql from './migrations/2026-11-21-registration-templates.sql?raw';
import templatesRemoteSql from './migrations/2026-11-21-registration-templates-remote.sql?raw';
import typographySql from './migrations/2026-11-21-registration-templates-typography.sql?raw';
import templatesManySql from './migrations/2026-11-21-registration-templates-many.sql?raw';
import { registrationMoves } from './moves.js';
import { approvalsPanel, registrationsPanel } from './panels.js';
import { approvalsCount } from './reads/approvals.js';
import { meetingLinks } from './reads/links.js';
import { audienceOf, haveRegistered, minesOf } from './reads/told.js';
import { routes } from './routes.js';
import { windowTable } from './windows.js';

const movesTable = (): RuleTable => ({
  title: 'Life of a registration',
  about: 'An acknowledgement is not a confirmation: only what is approved has a number. A registrant moves their own, a focal point those of their body.',
  columns: ['Move', 'From', 'To', 'By', 'Source'],
  rows: Object.entries(registrationMoves).map(([name, row]) => [name, row.from.join(', '), row.to, row.by.join(', '), 'source' in row ? row.source : 'house custom']),
});

/** A section with the registrations of somebody, for themselves or for the secretariat. */
const panel = (whose: 'mine' | 'anyone') => ({ of: async (ctx: Ctx, personId: string) => registrationsPanel(await minesOf(ctx.db, personId), ctx.say, whose) });

/** What waits for somebody who is the focal point of a body; nothing for others. */
async function approvals(ctx: Ctx, personId: string) {
  const bodies = await bodiesOfFocalPoint(ctx.db, personId, dateInGeneva(ctx.now));
  return bodies.length > 0 ? approvalsPanel(await approvalsCount(ctx.db, bodies), ctx.say) : null;
}

export const module: Module = {
  name: 'participation',
  migrations: [
    { name: '2026-11-21-participation', sql: participationSql },
    { name: '2026-11-21-registration-papers', sql: papersSql },
    { name: '2026-11-21-registration-rounds', sql: roundsSql },
    { name: '2026-11-21-registration-reminders', sql: remindersSql },
    { name: '2026-11-21-registration-templates', sql: templatesSql },
    { name: '2026-11-21-registration-templates-many', sql: templatesManySql },
    { name: '2026-11-21-registration-templates-remote', sql: templatesRemoteSql },
    { name: '2026-11-21-registration-templates-typography', sql: typographySql },
  ],
  routes,
  hears: [
    { event: 'meeting.changed', hear: meetingChanged },
    { event: 'meeting.moved', hear: meetingStepped },
  ],
  jobs,
  clockwork: [
    { job: 'participation.lapseOffers', everyMinutes: 5 },
    { job: 'participation.purge', everyMinutes: 60 },
    { job: 'participation.remind', everyMinutes: 60 },
    { job: 'participation.links', everyMinutes: 5 },
  ],
  slots: {
    meetingLinks: [meetingLinks],
    mePanels: [panel('mine'), { of: approvals }],
    personPanels: [panel('anyone')],
    personReferences,
    personalRecords: [personalRecords, enteredIn({ room: 'participation.personal.entered', columns: ENTERED })],
    mailPurposes,
    attachmentSources: [letterSource],
    mailAudiences: [{ name: 'participants', of: async (ctx, { meetingId }) => (meetingId ? audienceOf(ctx.db, meetingId) : []) }],
    deadlineDone: [{ kind: 'registration', done: (ctx, meetingId) => haveRegistered(ctx.db, meetingId) }],
  },
  messages,
  rules: () => [movesTable(), windowTable()],
};

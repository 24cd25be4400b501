// Mail: what leaves, one row for each recipient, read by a person where it goes to many; and what comes in.

import type { RuleTable } from '../../kit/rule-table.js';
import type { Hearing, Module } from '../module.js';
import { draftsPanel, returnedPanel } from './actions/panels.js';
import { enteredIn } from '../people/actions.js';
import { personalRecords } from './actions/personal.js';
import { announceMeeting, hearEntered, openInbound, post, takeBounce } from './actions.js';
import { announced, reminder, returned, toRelease } from './announcements.js';
import { complaints, jobs } from './jobs.js';
import { mailingMoves } from './mailing.js';
import { messages } from './messages.js';
import mailSql from './migrations/2026-11-21-mail.sql?raw';
import mailingsSql from './migrations/2026-11-21-mailings.sql?raw';
import houseTemplatesSql from './migrations/2026-11-21-mailings-house-templates.sql?raw';
import mailingsPurgeSql from './migrations/2026-11-21-mailings-purge.sql?raw';
import mailingsReturnedSql from './migrations/2026-11-21-mailings-returned.sql?raw';
import mailingsToldSql from './migrations/2026-11-21-mailings-told.sql?raw';
import { RETENTION } from './retention.js';
import { RETURNING } from './returning.js';
import { routes } from './routes.js';
import { mailSettings } from './settings.js';
import { bouncedMail } from './verp.js';

const hears: Hearing[] = [
  { event: 'meeting.convened', hear: announceMeeting },
  { event: 'person.entered', hear: hearEntered },
];

const rules = (): RuleTable[] => [
  {
    title: 'Life of a mailing',
    about: 'House custom: what goes to many is read by a person before it leaves.',
    columns: ['Move', 'From', 'To', 'By'],
    rows: Object.entries(mailingMoves).map(([name, row]) => [name, row.from.join(', '), row.to, row.by.join(', ')]),
  },
  {
    title: 'When nothing more is sent to an address',
    about: 'Mail that came back, by its status (RFC 3463); the numbers are house custom. It ends when somebody confirms the address, or its owner signs in by a link sent to it.',
    columns: ['Kind', 'What', 'Days on which it came', 'Within days', 'Source'],
    rows: RETURNING.map(({ kind, what, days, within, source }) => [kind, what, String(days), within === null ? '' : String(within), source ?? 'house custom']),
  },
  {
    title: 'How long mails that came in are kept',
    about: 'House custom, after Regulation (EU) 2016/679 Article 5(1)(c) and (e); the operator may set other days (COMITY_KEEP_INBOUND). A mail that waits to be read is kept.',
    columns: ['What', 'Which', 'Days'],
    rows: RETENTION.map(({ what, about, days }) => [what, about, String(days)]),
  },
];

/** Who made, released or changed something. */
const ENTERED = [
  { table: 'mailings', column: 'made_by' },
  { table: 'mailings', column: 'settled_by' },
  { table: 'mail_templates', column: 'changed_by' },
  { table: 'mail_settings', column: 'changed_by' },
  { table: 'mail_bounces', column: 'confirmed_by' },
];

export const module: Module = {
  name: 'mail',
  migrations: [
    { name: '2026-11-21-mail', sql: mailSql },
    { name: '2026-11-21-mailings', sql: mailingsSql },
    { name: '2026-11-21-mailings-house-templates', sql: houseTemplatesSql },
    { name: '2026-11-21-mailings-purge', sql: mailingsPurgeSql },
    { name: '2026-11-21-mailings-returned', sql: mailingsReturnedSql },
    { name: '2026-11-21-mailings-told', sql: mailingsToldSql },
  ],
  routes,
  jobs,
  clockwork: [
    { job: 'mail.deliver', everyMinutes: 1 },
    { job: 'mail.takeAgain', everyMinutes: 10 },
    { job: 'mail.remind', everyMinutes: 60 },
    { job: 'mail.tellOfDrafts', everyMinutes: 30 },
    { job: 'mail.purge', everyMinutes: 24 * 60 },
    { job: 'mail.tellOfReturned', everyMinutes: 24 * 60 },
  ],
  hears,
  navigation: [{ label: 'mail.outbox', path: '/outbox', right: 'secretariat', order: 80 }],
  messages,
  complaints,
  rules,
  opens: (ctx, failed) => openInbound(ctx, mailSettings(), failed),
  slots: {
    postOffice: [{ post }],
    mailPurposes: [announced, reminder, toRelease, ...returned],
    mePanels: [draftsPanel, returnedPanel],
    personPanels: [returnedPanel],
    personReferences: [{ table: 'outbox', column: 'person_id' }, ...ENTERED],
    personalRecords: [personalRecords, enteredIn({ room: 'mail.personal.entered', columns: ENTERED })],
    inbound: [{ name: 'bounces', takes: async (_ctx, local) => bouncedMail(local) !== null, take: takeBounce }],
  },
};

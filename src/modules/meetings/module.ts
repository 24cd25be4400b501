// Meetings: convened for groups, with deadlines, agenda and practical information.

import type { RuleTable } from '../../kit/rule-table.js';
import type { Hearing, Module } from '../module.js';
import { enterMeeting } from './actions/enter-search.js';
import { messages } from './messages.js';
import meetingsSql from './migrations/2026-11-21-meetings.sql?raw';
import sequenceSql from './migrations/2026-11-21-meetings-sequence.sql?raw';
import { meetingMoves } from './moves.js';
import { meetingIds } from './reads.js';
import { routes } from './routes.js';

const heard = ['meeting.convened', 'meeting.changed', 'meeting.languageJoined'];
const hears: Hearing[] = heard.map((event) => ({ event, hear: (ctx, { thing }) => enterMeeting(ctx, thing.id) }));

const rules = (): RuleTable[] => [
  {
    title: 'Life of a meeting',
    about: 'House custom, but for the notice: a separate meeting is announced four weeks before, by the text in force.',
    columns: ['Move', 'From', 'To', 'By'],
    rows: Object.entries(meetingMoves).map(([name, row]) => [name, row.from.join(', '), row.to, row.by.join(', ')]),
  },
];

export const module: Module = {
  name: 'meetings',
  migrations: [{ name: '2026-11-21-meetings', sql: meetingsSql }, { name: '2026-11-21-meetings-sequence', sql: sequenceSql }],
  hears,
  slots: { searchables: [{ name: 'meetings', ids: (ctx) => meetingIds(ctx.db), enter: enterMeeting }] },
  routes,
  messages,
  rules,
};

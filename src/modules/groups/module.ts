// Groups: joint coordination activities, focus groups and others, with their life, officers, terms of reference and news.

import { dateInGeneva } from '../../kit/dates.js';
import type { Ctx } from '../../storage/index.js';
import type { Happening } from '../../kit/events.js';
import type { Hearing, Module } from '../module.js';
import { enterGroup, enterNews } from './actions/enter-search.js';
import { beginGroups } from './jobs.js';
import { messages } from './messages.js';
import groupsSql from './migrations/2026-11-21-groups.sql?raw';
import leadTimesSql from './migrations/2026-11-21-lead-times.sql?raw';
import officerPersonsSql from './migrations/2026-11-22-officer-persons.sql?raw';
import { groupIds, newsIds } from './reads/ids.js';
import { officesPanel } from './actions/person-panel.js';
import { records } from './actions/person-records.js';
import { routes } from './routes.js';
import { rulesOn } from './rules.js';

const entersGroup = async (ctx: Ctx, { groupId }: Happening) => (groupId ? enterGroup(ctx, groupId) : undefined);

const heard = ['group.founded', 'group.languageJoined', 'group.termsSet', 'group.officerAppointed', 'group.termEnded'];
const hears: Hearing[] = [
  ...heard.map((event) => ({ event, hear: entersGroup })),
  { event: 'news.published', hear: (ctx, { thing }) => enterNews(ctx, thing.id) },
];

export const module: Module = {
  name: 'groups',
  migrations: [
    { name: '2026-11-21-groups', sql: groupsSql },
    { name: '2026-11-21-groups-lead-times', sql: leadTimesSql },
    { name: '2026-11-22-officer-persons', sql: officerPersonsSql },
  ],
  jobs: { 'groups.begin': beginGroups },
  clockwork: [{ job: 'groups.begin', everyMinutes: 60 }],
  hears,
  slots: {
    personReferences: [
      { table: 'group_moves', column: 'by_person' },
      { table: 'group_news', column: 'by_person' },
      { table: 'group_officers', column: 'person_id' },
      { table: 'group_officers', column: 'confirmed_by' },
    ],
    personPanels: [{ of: officesPanel }],
    personalRecords: [records],
    searchables: [
      { name: 'groups', ids: (ctx) => groupIds(ctx.db), enter: enterGroup },
      { name: 'news', ids: (ctx) => newsIds(ctx.db), enter: enterNews },
    ],
  },
  routes,
  navigation: [{ label: 'groups.pages.title', path: '/groups', right: 'public', order: 1 }],
  messages,
  rules: () => rulesOn(dateInGeneva(new Date())),
};

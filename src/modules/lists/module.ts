// Mailing lists of groups: who reads them, what is written to them, their archive.

import type { RuleTable } from '../../kit/rule-table.js';
import type { Ctx } from '../../storage/index.js';
import type { Module } from '../module.js';
import { enteredIn } from '../people/actions.js';
import { personalRecords } from './actions/personal.js';
import { sampleOfList } from './actions/samples.js';
import { archivesOpenTo, enterPost, takeListMail, takesMail } from './actions.js';
import { jobs } from './jobs.js';
import { postMoves } from './list.js';
import { messages } from './messages.js';
import listsSql from './migrations/2026-11-21-lists.sql?raw';
import htmlSql from './migrations/2026-11-21-lists-html.sql?raw';
import noRawSql from './migrations/2026-11-21-lists-no-raw.sql?raw';
import wordsSql from './migrations/2026-11-21-lists-words.sql?raw';
import { listsPanel } from './panels.js';
import { purposes } from './purposes.js';
import { archivedIds, listOfGroup, ownSubscriptions, readersOf } from './reads.js';
import { routes } from './routes.js';

const rules = (): RuleTable[] => [
  {
    title: 'A mail to a list that waits',
    about: 'House custom: what strangers write to a list, or all that is written to it, waits for an officer.',
    columns: ['Move', 'From', 'To', 'By'],
    rows: Object.entries(postMoves).map(([name, row]) => [name, row.from.join(', '), row.to, row.by.join(', ')]),
  },
];

/** Those who read the list of a group hear of its meetings. */
async function readersOfGroup(ctx: Ctx, { groupId }: { groupId: string }) {
  const list = await listOfGroup(ctx.db, groupId);
  return list ? (await readersOf(ctx.db, list.id)).map(({ email, language, personId }) => ({ email, language, personId })) : [];
}

/** Who opened a list, and who released or rejected a mail. */
const ENTERED = [
  { table: 'lists', column: 'opened_by' },
  { table: 'list_posts', column: 'settled_by' },
];

export const module: Module = {
  name: 'lists',
  migrations: [
    { name: '2026-11-21-lists', sql: listsSql },
    { name: '2026-11-21-lists-html', sql: htmlSql },
    { name: '2026-11-21-lists-no-raw', sql: noRawSql },
    { name: '2026-11-21-lists-words', sql: wordsSql },
  ],
  routes,
  jobs,
  clockwork: [{ job: 'lists.digest', everyMinutes: 60 }],
  messages,
  rules,
  slots: {
    searchables: [{ name: 'posts', ids: (ctx) => archivedIds(ctx.db), enter: enterPost }],
    searchMembers: [{ groups: archivesOpenTo }],
    mailPurposes: purposes.map((purpose) => ({ ...purpose, sample: sampleOfList })),
    mePanels: [{ of: async (ctx, personId) => listsPanel(await ownSubscriptions(ctx.db, personId), ctx.say, ctx.now) }],
    mailAudiences: [{ name: 'list', of: readersOfGroup }],
    inbound: [{ name: 'lists', takes: takesMail, take: takeListMail }],
    personReferences: [{ table: 'list_subscriptions', column: 'person_id' }, ...ENTERED],
    personalRecords: [personalRecords, enteredIn({ room: 'lists.personal.entered', columns: ENTERED })],
  },
};

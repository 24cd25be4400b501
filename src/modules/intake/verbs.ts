// The verbs of the intake: the same actions as on the web.

import type { Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'intake receive',
    summary: 'Receive letters into the queue and read them.',
    args: '<file...>',
    json: true,
    example: 'comity intake receive circular-68-en.docx circular-68-fr.docx',
    load: async () => (await import('./commands.js')).runReceive,
  },
  {
    path: 'intake queue',
    summary: 'Show what waits for a look, most doubts first.',
    json: true,
    example: 'comity intake queue',
    load: async () => (await import('./commands.js')).runQueue,
  },
  {
    path: 'intake correct',
    summary: 'Correct one value of what was read.',
    args: '<id> <field> <value>',
    example: 'comity intake correct 0199… meeting.start 2026-03-22',
    load: async () => (await import('./commands.js')).runCorrect,
  },
  {
    path: 'intake adopt',
    summary: 'Adopt what was read: make the group’s workspace, or let the edition join it.',
    args: '<id>',
    options: [{ flags: '--despite <reason>', summary: 'why it is adopted although errors stand' }],
    json: true,
    example: 'comity intake adopt 0199…',
    load: async () => (await import('./commands.js')).runAdopt,
  },
  {
    path: 'intake set-aside',
    summary: 'Set a letter aside, with a reason.',
    args: '<id>',
    options: [{ flags: '--reason <reason>', summary: 'why' }],
    example: 'comity intake set-aside 0199… --reason "not ours"',
    load: async () => (await import('./commands.js')).runSetAside,
  },
];

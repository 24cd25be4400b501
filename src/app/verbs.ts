// The verbs of the application itself: starting, working, keeping safe, looking after.

import type { Verb } from '../cli/verb.js';

export const appVerbs: Verb[] = [
  {
    path: 'start',
    summary: 'Start the workspace: database, web pages and jobs.',
    options: [
      { flags: '--port <number>', summary: 'the port of the web pages (8080)' },
      { flags: '--host <name>', summary: 'the address to listen on (this machine only)' },
      { flags: '--demo', summary: 'fill an empty workspace with the demonstration' },
    ],
    example: 'comity start --port 8080 --demo',
    load: async () => (await import('./start.js')).runStart,
  },
  {
    path: 'work',
    summary: 'Do the jobs of the workspace alone, without web pages, until stopped.',
    example: 'comity work',
    load: async () => (await import('./start.js')).runWork,
  },
  {
    path: 'backup',
    summary: 'Write database and files into one file: one consistent snapshot, also while the workspace runs.',
    args: '<file>',
    json: true,
    example: 'comity backup comity-2026-11-21.tar',
    load: async () => (await import('./safekeeping.js')).runBackup,
  },
  {
    path: 'restore',
    summary: 'Put a backup into an empty workspace.',
    args: '<file>',
    options: [{ flags: '--force', summary: 'replace everything in a workspace that is not empty' }],
    json: true,
    example: 'comity restore comity-2026-11-21.tar --home /srv/comity',
    load: async () => (await import('./safekeeping.js')).runRestore,
  },
  {
    path: 'doctor',
    summary: 'Say how the workspace is: versions, what runs, disk, queue, last backup. Ends with 1 when something needs care.',
    json: true,
    example: 'comity doctor --json',
    load: async () => (await import('./doctor.js')).runDoctor,
  },
  {
    path: 'rules',
    summary: 'Print the rules of all modules as a page (docs/rules.md).',
    example: 'comity rules > docs/rules.md',
    load: async () => (await import('./rules.js')).runRules,
  },
];

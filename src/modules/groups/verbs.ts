// The verbs of groups.

import type { Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'group appoint',
    summary: 'Give the account behind an address an office in a group; it signs in by asking for a link.',
    args: '<group> <address>',
    options: [
      { flags: '--capacity <words>', summary: 'in which it acts, as the journal keeps it', default: 'officer' },
      { flags: '--name <name>', summary: 'the name of the person' },
    ],
    json: true,
    example: 'comity group appoint jca-qkdn chair@example.org --capacity "chair of JCA-QKDN"',
    load: async () => (await import('./commands.js')).runAppoint,
  },
];

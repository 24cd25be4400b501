// The verbs of accounts.

import type { Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'invite',
    summary: 'Invite an address into a role and print a link that signs it in once.',
    args: '<address>',
    options: [
      { flags: '--role <role>', summary: 'secretariat or reader', default: 'reader' },
      { flags: '--name <name>', summary: 'the name of the person' },
    ],
    json: true,
    example: 'comity invite counsellor@example.org --role secretariat',
    load: async () => (await import('./commands.js')).runInvite,
  },
];

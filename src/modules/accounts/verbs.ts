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
      { flags: '--focal-point <body>', summary: 'name the person a focal point of this body as well: an acronym or a name' },
    ],
    json: true,
    example: 'comity invite counsellor@example.org --role secretariat',
    load: async () => (await import('./commands.js')).runInvite,
  },
  {
    path: 'provider set',
    summary: 'Name a provider of OpenID Connect by which people may sign in, or change one; what is left out stays.',
    args: '<short-name>',
    options: [
      { flags: '--name <name>', summary: 'how people know it: it stands on the button' },
      { flags: '--issuer <address>', summary: 'its issuer, https://…' },
      { flags: '--client <id>', summary: 'the client by which this site is registered there' },
      { flags: '--secret-file <file>', summary: 'a file with the secret of the client; it is kept sealed' },
      { flags: '--trusts-addresses <yes|no>', summary: 'whether an address that it calls verified counts as proved' },
      { flags: '--makes-guests <yes|no>', summary: 'whether somebody unknown becomes a guest' },
      { flags: '--open <yes|no>', summary: 'whether one may sign in by it; a new one is open' },
    ],
    json: true,
    example: 'comity provider set example --name "Example" --issuer https://login.example.org --client comity --secret-file client-secret.txt',
    load: async () => (await import('./commands/providers.js')).runProviderSet,
  },
  {
    path: 'provider list',
    summary: 'List the providers by which people may sign in, with the address that each must know.',
    json: true,
    example: 'comity provider list --json',
    load: async () => (await import('./commands/providers.js')).runProviderList,
  },
];

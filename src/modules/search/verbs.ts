// The verbs of search.

import type { Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'reindex',
    summary: 'Enter everything into the search anew, after `comity doctor` asked for it.',
    json: true,
    example: 'comity reindex',
    load: async () => (await import('./commands.js')).runReindex,
  },
];

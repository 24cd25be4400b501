// The verbs of overlaps.

import type { Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'roadmap overlaps',
    summary: 'Find texts of other bodies that are the same, adopted, aligned or on the same subject.',
    args: '[file...]',
    options: [
      { flags: '--ids <file>', summary: 'only for these records, one id a line' },
      { flags: '--limit <number>', summary: 'so many documents each', default: '10' },
      { flags: '--text-only', summary: 'by titles and scopes alone, as if numbers and relations were not known' },
    ],
    json: true,
    example: 'comity roadmap overlaps --ids ids.txt --json        (with files of JSON Lines: of these instead of the catalogue)',
    load: async () => (await import('./commands.js')).runOverlaps,
  },
];

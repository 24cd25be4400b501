// The verbs of overlaps.

import type { Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'roadmap overlaps',
    summary: 'Find texts of other bodies that are the same, adopted, aligned or on the same subject.',
    args: '[file...]',
    options: [
      { flags: '--ids <file>', summary: 'only for these records, one id a line' },
      { flags: '--group <group>', summary: 'only for what stands on the roadmap of this group' },
      { flags: '--limit <number>', summary: 'so many documents each', default: '10' },
      { flags: '--text-only', summary: 'by titles and scopes alone, as if numbers and relations were not known' },
    ],
    json: true,
    example: 'comity roadmap overlaps --ids ids.txt --json        (with files of JSON Lines: of these instead of the catalogue)',
    load: async () => (await import('./commands.js')).runOverlaps,
  },
  {
    path: 'roadmap compare',
    summary: 'Have the workers compare the catalogue with itself: what changed since the last time, or all of it.',
    options: [{ flags: '--all', summary: 'compare everything anew' }],
    json: true,
    example: 'comity roadmap compare --all',
    load: async () => (await import('./commands.js')).runCompare,
  },
];

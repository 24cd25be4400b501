// The verbs of overlaps.

import { LANGUAGE_OPTION, type Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'roadmap overlaps',
    summary: 'Find texts of other bodies that are the same, adopted, aligned or on the same subject, and say why.',
    args: '[file...]',
    options: [
      { flags: '--ids <file>', summary: 'only for these records, one id a line' },
      { flags: '--group <group>', summary: 'only for what stands on the roadmap of this group' },
      { flags: '--limit <number>', summary: 'so many documents each', default: '10' },
      { flags: '--text-only', summary: 'by titles and scopes alone, as if numbers and relations were not known' },
      LANGUAGE_OPTION,
    ],
    json: true,
    speaks: true,
    example: 'comity roadmap overlaps --ids ids.txt --json        (with files of JSON Lines: of these instead of the catalogue)',
    load: async () => (await import('./commands/overlaps.js')).runOverlaps,
  },
  {
    path: 'roadmap judge',
    summary: 'Say what two texts are to each other, or take back what was said.',
    args: '<text> <other>',
    options: [
      { flags: '--verdict <verdict>', summary: 'confirmed, not, complementary; open takes back what was judged' },
      { flags: '--note <words>', summary: 'why' },
    ],
    json: true,
    example: 'comity roadmap judge "ITU-T Y.3803" "ETSI GS QKD 004" --verdict complementary --note "One describes the interfaces of the other."',
    load: async () => (await import('./commands/judge.js')).runJudge,
  },
  {
    path: 'roadmap planning',
    summary: 'Tell plans on one subject that do not fit, texts that wait for another, stale work; ends with 1 when there are any.',
    options: [{ flags: '--group <group>', summary: 'only those of the roadmap of this group' }, LANGUAGE_OPTION],
    json: true,
    speaks: true,
    example: 'comity roadmap planning --group jca-qkdn',
    load: async () => (await import('./commands/planning.js')).runPlanning,
  },
  {
    path: 'roadmap compare',
    summary: 'Have the workers compare the catalogue with itself: what changed since the last time, or all of it.',
    options: [
      { flags: '--all', summary: 'compare everything anew' },
      { flags: '--status', summary: 'how far the comparison is; ends with 1 when no worker is at it' },
      { flags: '--stop', summary: 'stop the comparison that goes on' },
    ],
    json: true,
    example: 'comity roadmap compare --all',
    load: async () => (await import('./commands/compare.js')).runCompare,
  },
];

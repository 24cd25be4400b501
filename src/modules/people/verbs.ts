// The verbs of people.

import { LANGUAGE_OPTION, type Verb } from '../../cli/verb.js';

export const verbs: Verb[] = [
  {
    path: 'people import',
    summary: 'Show what a list of persons (CSV, XLSX) would change; with --apply, do it.',
    args: '<file>',
    options: [{ flags: '--apply', summary: 'import new and changed rows; doubtful rows stay out' }, LANGUAGE_OPTION],
    json: true,
    speaks: true,
    example: 'comity people import members.xlsx --apply',
    load: async () => (await import('./commands.js')).runImport,
  },
];

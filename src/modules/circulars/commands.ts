// `comity circular read FILE...`: the facts of circular letters.

import { LANGUAGE_OPTION, type Verb } from '../../cli/verb.js';

export const readVerb: Verb = {
  path: 'circular read',
  summary: 'Read circular letters: the facts, where each stands in the source, and what is not certain.',
  args: '<file...>',
  options: [LANGUAGE_OPTION],
  json: true,
  speaks: true,
  example: 'comity circular read circular-68-en.docx --json',
  load: async () => (await import('./read-files.js')).readFiles,
};

// `comity circular read FILE...`: the facts of circular letters.

import type { Verb } from '../../cli/verb.js';

export const readVerb: Verb = {
  path: 'circular read',
  summary: 'Reads circular letters: facts, where each stands in the source, and what is not certain',
  args: '<file...>',
  json: true,
  load: async () => (await import('./read-files.js')).readFiles,
};

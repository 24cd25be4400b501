// `comity circular check FILE...`: what is wrong with letters, each by itself and as editions of one circular.

import type { Verb } from '../../cli/verb.js';

export const checkVerb: Verb = {
  path: 'circular check',
  summary: 'Says what is wrong with circular letters, and where their language editions differ',
  args: '<file...>',
  json: true,
  load: async () => (await import('./check-files.js')).checkFiles,
};

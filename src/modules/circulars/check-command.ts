// `comity circular check FILE...`: what is wrong with letters, each by itself and as editions of one circular.

import { LANGUAGE_OPTION, type Verb } from '../../cli/verb.js';

export const checkVerb: Verb = {
  path: 'circular check',
  summary: 'Say what is wrong with circular letters, and where their language editions differ. Ends with 1 when something must be mended.',
  args: '<file...>',
  options: [LANGUAGE_OPTION],
  json: true,
  speaks: true,
  example: 'comity circular check circular-68-en.docx circular-68-fr.docx',
  load: async () => (await import('./check-files.js')).checkFiles,
};

// `comity circular compose FACTS.json --language ru --format docx -o letter.docx`: writes a letter from facts.

import type { Verb } from '../../cli/verb.js';

export const composeVerb: Verb = {
  path: 'circular compose',
  summary: 'Write a circular letter from facts, such as `circular read --json` prints, and check it.',
  args: '<facts>',
  options: [
    { flags: '--language <language>', summary: 'ar, en, es, fr, ru or zh; the language of the facts when it is left out' },
    { flags: '--format <format>', summary: 'docx, pdf, html or txt; by the name of the file when it is left out' },
    { flags: '-o, --output <file>', summary: 'the file to write; text goes to standard output when it is left out' },
    { flags: '--kind <kind>', summary: 'circular, collectiveLetter or correction' },
    { flags: '--despite', summary: 'write the letter although the check found errors' },
  ],
  example: 'comity circular compose facts.json --language ru --format docx -o circular-68-ru.docx',
  load: async () => (await import('./compose-file.js')).composeFile,
};

// Reads the files named and prints their facts. Nothing is printed when one of them cannot be read or is no circular.

import { type Call, type ExitCode, languageOf } from '../../cli/verb.js';
import { refuse } from '../../kit/refusals.js';
import { readPaperFile } from '../../paper/index.js';
import type { Reading } from './circular.js';
import { printed, summaryOf } from './printed.js';
import { readingWords } from './read-words.js';
import { looksLike, recognise } from './recognise.js';

/** Throws Refused (kind `input`) for a file that cannot be read or is no circular. With `--json` one file prints an object, several a list. */
export async function readFiles(call: Call): Promise<ExitCode> {
  const read: { file: string; reading: Reading }[] = [];
  for (const file of call.args) {
    const paper = await readPaperFile(file);
    const { circular, what } = looksLike(paper);
    if (!circular) refuse({ code: 'circulars.notACircular', params: { name: file, what }, kind: 'input' });
    read.push({ file, reading: recognise(paper) });
  }
  if (call.json) {
    const all = read.map(({ file, reading }) => (read.length > 1 ? { file, ...printed(reading) } : printed(reading)));
    call.out(JSON.stringify(all.length === 1 ? all[0] : all, null, 1));
  } else {
    const say = readingWords(languageOf(call));
    call.out(read.map(({ file, reading }) => [file, summaryOf(reading, say)].join('\n')).join('\n\n'));
  }
  return 0;
}

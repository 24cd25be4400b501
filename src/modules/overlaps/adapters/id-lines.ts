// A file of ids, one a line: read as it comes, so that neither its size nor the length of a line matters.

import { createReadStream } from 'node:fs';

/** No id is so long: a longer line is none, and is passed over without being kept. */
const LONGEST = 1000;

/** The ids of a file in their order, without empty lines and those that are too long to be one. */
export async function* idsIn(path: string): AsyncGenerator<string> {
  let [line, long] = ['', false];
  for await (const part of createReadStream(path, 'utf8')) {
    const pieces = (part as string).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        if (!long && line.trim()) yield line.trim();
        [line, long] = ['', false];
      }
      if (line.length + piece.length > LONGEST) [line, long] = ['', true];
      else line += piece;
    }
  }
  if (!long && line.trim()) yield line.trim();
}

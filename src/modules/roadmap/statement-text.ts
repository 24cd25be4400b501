// The text of a liaison statement that came as a file: the cells of a table row on one line, so that a designation keeps its title.

import type { PaperText } from '../../paper/index.js';

export function statementText({ lines }: Pick<PaperText, 'lines'>): string {
  const told: string[] = [];
  let row = '';
  for (const line of lines) {
    const here = line.cell ? `${line.cell.table}.${line.cell.row}` : '';
    if (here && here === row) told[told.length - 1] += `\t${line.text}`;
    else told.push(here ? `${line.text}\t` : line.text);
    row = here;
  }
  return told.join('\n');
}

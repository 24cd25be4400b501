// Rows of an agenda that was a table: an hour before the item, an hour or a document in a cell beside it.

import type { Block } from './blocks.js';
import { BESIDE, LEADING } from './clock.js';

export interface Row {
  block: Block;
  text: string;
  plain: string;
  timed: boolean;
}

/** What of a block is the item: without the hour before it and the cells beside it. */
export function rowOf(block: Block): Row {
  const only = block.lines.length === 1 ? block.lines[0] : undefined;
  let { text, plain } = block;
  if (only && only.cells.length > 2) {
    while (
      only.cells.length > 1 &&
      BESIDE.test(only.cells.at(-1) ?? '') &&
      text.endsWith(only.cells.at(-1) as string)
    ) {
      text = text.slice(0, -(only.cells.at(-1) as string).length).trimEnd();
      only.cells = only.cells.slice(0, -1);
    }
  } else if (
    only &&
    only.cells.length === 2 &&
    BESIDE.test(only.cells[1] ?? '') &&
    /\p{L}{3}/u.test(only.cells[0] ?? '')
  )
    text = text.slice(0, -(only.cells[1] as string).length).trimEnd();
  plain = plain.slice(0, text.length);
  const hour = LEADING.exec(plain);
  if (hour) [text, plain] = [text.slice(hour[0].length), plain.slice(hour[0].length)];
  return { block, text, plain, timed: hour !== null };
}

/** Words without the hour before them. */
export function withoutHour(text: string): string {
  const hour = LEADING.exec(text);
  return hour ? text.slice(hour[0].length) : text;
}

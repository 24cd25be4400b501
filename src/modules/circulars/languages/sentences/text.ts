// Text in the making: words and runs put together by sentence templates, flattened to runs at the end.

import type { Run } from '../../../../paper/paper.js';

export type Text = string | Run | readonly Text[];

/** Puts words and pieces together: line`The Chair of ${acronym} is ${name}.` */
export function line(words: TemplateStringsArray, ...pieces: Text[]): Text {
  return words.flatMap((word, index) => [word, pieces[index] ?? '']);
}

/** A designation, number or address: kept left to right in a right-to-left line. */
export function code(text: string, link?: string): Run {
  return link ? { text, isolate: true, link } : { text, isolate: true };
}

export const mail = (address: string): Run => code(address, `mailto:${address}`);

/** The runs of a text; plain neighbours become one. */
export function runsOf(text: Text): Run[] {
  const runs: Run[] = [];
  const add = (piece: Text): void => {
    if (Array.isArray(piece)) for (const part of piece) add(part);
    else if (typeof piece === 'string') addPlain(runs, piece);
    else if (!isList(piece) && piece.text !== '') runs.push(piece);
  };
  add(text);
  return runs.flatMap(designated);
}

// Designations and addresses inside prose: groups, Recommendations, mailboxes, pages.
const DESIGNATION =
  /(?<![\w-])(?:https?:\/\/[^\s<>"«»（），。；]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[A-Z][A-Z0-9]*-[A-Z0-9][A-Z0-9-]*(?: [A-Z]\.\d+(?:\.\d+)*)?)(?![\w-])/g;

/** A plain run with its designations set apart, so that they are neither reordered nor broken. */
function designated(run: Run): Run[] {
  if (run.isolate || run.awaiting || run.link) return [run];
  const pieces: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(DESIGNATION)) {
    if (match.index > from) pieces.push({ ...run, text: run.text.slice(from, match.index) });
    pieces.push({ ...run, text: match[0], isolate: true });
    from = match.index + match[0].length;
  }
  if (from === 0) return [run];
  return from < run.text.length ? [...pieces, { ...run, text: run.text.slice(from) }] : pieces;
}

const isList = (piece: Text): piece is readonly Text[] => Array.isArray(piece);

function addPlain(runs: Run[], words: string): void {
  if (words === '') return;
  const last = runs.at(-1);
  if (last && Object.keys(last).length === 1) runs[runs.length - 1] = { text: last.text + words };
  else runs.push({ text: words });
}

/** `a, b and c`: the separator between all, another one before the last. */
export function joined(items: readonly Text[], between: string, last = between): Text {
  return items.map((item, index) => [index === 0 ? '' : index === items.length - 1 ? last : between, item]);
}

/** Sentences in a row, those that are missing left out. */
export function row(sentences: readonly (Text | null)[], between = ' '): Text {
  return joined(
    sentences.filter((sentence): sentence is Text => sentence !== null && sentence !== ''),
    between,
  );
}

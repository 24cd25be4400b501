// Plain text: one line a paragraph, cells on lines of their own with a tab before them, as text taken from a letter looks.

import { directionOf } from '../../kit/languages.js';
import type { Block, Paper, Run } from '../paper.js';
import { type Piece, pieces } from './pieces.js';

/** The paper as UTF-8 text with a final line end. */
export function writeTxt(paper: Paper): Uint8Array {
  const lines = paper.blocks.flatMap((block) => [...linesOf(block, paper), '']);
  return new TextEncoder().encode(`${lines.join('\n').trimEnd()}\n`);
}

function linesOf(block: Block, paper: Paper): string[] {
  const say = (runs: Run[]): string =>
    pieces(runs, paper)
      .map((piece) => apart(piece, paper))
      .join('');
  switch (block.kind) {
    case 'title':
      return [say(block.runs)];
    case 'heading':
    case 'paragraph':
      return [block.number ? `${block.number}\t${say(block.runs)}` : say(block.runs)];
    case 'list':
      return block.items.map((item, at) => `${markerOf(block.marker, at)}\t${say(item)}`);
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => `\t${say(cell)}`));
    case 'picture':
      return [`[${block.alt}]`];
    case 'rule':
      return [];
  }
}

export function markerOf(marker: 'dash' | 'bullet' | 'decimal', at: number): string {
  return marker === 'dash' ? '–' : marker === 'bullet' ? '•' : `${at + 1}.`;
}

/** Isolates (UAX #9) keep a designation whole; where the line runs the same way there is nothing to keep. */
function apart(piece: Piece, paper: Paper): string {
  if (!piece.apart || directionOf(paper.language) === piece.direction) return piece.text;
  return `${piece.direction === 'ltr' ? '\u2066' : '\u2067'}${piece.text}\u2069`;
}

// A paper as the plain values that the page template reads.

import { directionOf } from '../../../kit/languages.js';
import type { Block, Paper, Run } from '../../paper.js';
import { type Piece, pieces } from '../pieces.js';
import { markerOf } from '../txt.js';
import { wordsOf } from '../words.js';

export function contentOf(paper: Paper, fonts: string[]): string {
  const footer = wordsOf(paper.language)('paper.page', { page: '\ue001', pages: '\ue002' })
    .split(/([\ue001\ue002])/)
    .map((part) => (part === '\ue001' ? 'page' : part === '\ue002' ? 'pages' : part));
  const blocks = paper.blocks.map((block, at) => blockOf(block, at, paper));
  return JSON.stringify({
    title: paper.title,
    author: paper.author,
    language: paper.language,
    direction: directionOf(paper.language),
    fonts,
    footer,
    blocks,
  });
}

function blockOf(block: Block, at: number, paper: Paper): object {
  const say = (runs: Run[]): object[] => pieces(runs, paper).map(partOf);
  switch (block.kind) {
    case 'title':
      return { kind: 'title', parts: say(block.runs) };
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        newPage: at > 0 && (block.newPage ?? block.level === 1),
        number: block.number ?? null,
        parts: say(block.runs),
      };
    case 'paragraph':
      return {
        kind: 'paragraph',
        role: block.role ?? null,
        align: block.align ?? (block.role === 'date' ? 'end' : 'start'),
        number: block.number ?? null,
        parts: say(block.runs),
      };
    case 'list':
      return {
        kind: 'list',
        marker: block.marker === 'decimal' ? 'decimal' : markerOf(block.marker, 0),
        items: block.items.map(say),
      };
    case 'table': {
      const columns = Math.max(1, ...block.rows.map((row) => row.length));
      const widths = Array.from({ length: columns }, (_, column) => block.widths?.[column] ?? 1);
      const rows = block.rows.map((row) => widths.map((_, column) => say(row[column] ?? [])));
      return {
        kind: 'table',
        layout: block.layout ?? false,
        dense: block.dense ?? false,
        header: (block.header ?? false) && rows.length > 0,
        widths,
        rows,
      };
    }
    case 'picture':
      return { kind: 'picture', svg: block.svg, alt: block.alt, width: block.widthMm ?? null };
    case 'rule':
      return { kind: 'rule' };
  }
}

/** What must not be broken over two lines: an address or a designation, unless it is too long for that. */
const WHOLE = 72;

function partOf(piece: Piece): object {
  const whole =
    (piece.apart || piece.link !== undefined) &&
    !piece.awaiting &&
    piece.text.length <= WHOLE &&
    !/[\n\t]/.test(piece.text);
  return { ...piece, link: piece.link ?? null, whole };
}

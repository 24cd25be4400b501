// HTML: one file with nothing to fetch and nothing to run, which prints as it reads.

import { directionOf } from '../../kit/languages.js';
import type { Block, Paper, Run } from '../paper.js';
import { HTML_STYLE } from './html-style.js';
import { type Piece, pieces } from './pieces.js';
import { markerOf } from './txt.js';

/** The paper as one self-contained HTML page. */
export function writeHtml(paper: Paper): Uint8Array {
  const direction = directionOf(paper.language);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="author" content="${escapeHtml(paper.author)}"><title>${escapeHtml(paper.title)}</title><style>${HTML_STYLE}</style>`;
  const body = paper.blocks.map((block) => blockHtml(block, paper)).join('\n');
  return new TextEncoder().encode(
    `<!doctype html>\n<html lang="${paper.language}" dir="${direction}"><head>${head}</head>\n<body><main>\n${body}\n</main></body></html>\n`,
  );
}

function blockHtml(block: Block, paper: Paper): string {
  const say = (runs: Run[]): string =>
    pieces(runs, paper)
      .map((piece) => pieceHtml(piece, paper))
      .join('');
  switch (block.kind) {
    case 'title':
      return `<h1 class="title">${say(block.runs)}</h1>`;
    case 'heading': {
      const level = block.level + 1;
      const newPage = block.newPage ?? block.level === 1;
      return `<h${level}${newPage ? ' class="page"' : ''}>${numberHtml(block.number)}${say(block.runs)}</h${level}>`;
    }
    case 'paragraph': {
      const names = [block.role, block.align && block.align !== 'start' ? block.align : undefined]
        .filter(Boolean)
        .join(' ');
      return `<p${names ? ` class="${names}"` : ''}>${numberHtml(block.number)}${say(block.runs)}</p>`;
    }
    case 'list':
      return listHtml(block.marker, block.items.map(say));
    case 'table':
      return tableHtml(block, say);
    case 'picture':
      return pictureHtml(block);
    case 'rule':
      return '<hr>';
  }
}

/** As an image of its own, so that nothing in the drawing can reach the page around it. */
function pictureHtml(block: Extract<Block, { kind: 'picture' }>): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(block.svg, 'utf8').toString('base64')}`;
  const width = block.widthMm ? `${block.widthMm}mm` : '100%';
  return `<p><img alt="${escapeHtml(block.alt)}" style="width:${width};max-width:100%" src="${source}"></p>`;
}

function listHtml(marker: 'dash' | 'bullet' | 'decimal', items: string[]): string {
  const tag = marker === 'decimal' ? 'ol' : 'ul';
  const style = marker === 'dash' ? ` style='list-style-type:"${markerOf('dash', 0)}  "'` : '';
  return `<${tag}${style}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function tableHtml(block: Extract<Block, { kind: 'table' }>, say: (runs: Run[]) => string): string {
  const row = (cells: Run[][], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${say(cell)}</${tag}>`).join('')}</tr>`;
  const head = block.header && block.rows[0] ? `<thead>${row(block.rows[0], 'th')}</thead>` : '';
  const rows = block.header ? block.rows.slice(1) : block.rows;
  const total = block.widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  const columns = total
    ? `<colgroup>${block.widths?.map((width) => `<col style="width:${Math.round((100 * width) / total)}%">`).join('')}</colgroup>`
    : '';
  return `<table${block.layout ? ' class="layout" role="presentation"' : block.dense ? ' class="dense"' : ''}>${columns}${head}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function pieceHtml(piece: Piece, paper: Paper): string {
  let html = escapeHtml(piece.text).replace(/\n/g, '<br>').replace(/\t/g, '<span style="white-space:pre">\t</span>');
  if (piece.bold) html = `<strong>${html}</strong>`;
  if (piece.italic) html = `<em>${html}</em>`;
  if (piece.whole) html = `<span style="white-space:nowrap">${html}</span>`;
  const lang = piece.language === paper.language ? '' : ` lang="${piece.language}"`;
  if (piece.apart) html = `<bdi dir="${piece.direction}"${lang}>${html}</bdi>`;
  else if (lang) html = `<span${lang}>${html}</span>`;
  if (piece.awaiting) html = `<mark>${html}</mark>`;
  return piece.link ? `<a href="${escapeHtml(piece.link)}">${html}</a>` : html;
}

function numberHtml(number: string | undefined): string {
  return number ? `<span class="number" style="white-space:pre">${escapeHtml(number)}\t</span>` : '';
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

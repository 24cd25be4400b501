// Blocks as paragraphs and tables. The order of properties is the schema's (ECMA-376 part 1, annex A); Word insists on it.

import { directionOf } from '../../../kit/languages.js';
import type { Block, Paper, Run } from '../../paper.js';
import { pictureXml } from './picture.js';
import { type Links, runsXml, textXml } from './runs.js';
import { W, XML_HEAD } from './xml.js';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type Table = Extract<Block, { kind: 'table' }>;

/** Beyond so many columns a long word of the usual size is wider than its column. */
const MOST_COLUMNS = 5;

/** Width between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;

/** The body of the document; `lists` is how many lists it holds: list n uses the number definition n. */
export function documentXml(
  paper: Paper,
  links: Links,
): { xml: string; lists: Extract<Block, { kind: 'list' }>['marker'][]; pictures: string[] } {
  const write = new Writer(paper, links);
  const body = paper.blocks.map((block, at) => write.block(block, at, paper.blocks[at + 1])).join('');
  const bidi = directionOf(paper.language) === 'rtl' ? '<w:bidi/>' : '';
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="720"/>${bidi}</w:sectPr>`;
  return { xml: `${XML_HEAD}<w:document ${W}><w:body>${body}${section}</w:body></w:document>`, lists: write.lists, pictures: write.pictures };
}

class Writer {
  readonly lists: Extract<Block, { kind: 'list' }>['marker'][] = [];
  /** Drawings, in their order: number n is `word/media/picture<n>.svg`. */
  readonly pictures: string[] = [];
  readonly #bidi: string;

  constructor(
    readonly paper: Paper,
    readonly links: Links,
  ) {
    this.#bidi = directionOf(paper.language) === 'rtl' ? '<w:bidi/>' : '';
  }

  block(block: Block, at: number, next: Block | undefined): string {
    switch (block.kind) {
      case 'title':
        return this.#paragraph('Title', {}, this.#runs(block.runs));
      case 'heading': {
        const newPage = at > 0 && (block.newPage ?? block.level === 1);
        return this.#paragraph(`Heading${block.level}`, { newPage }, this.#numbered(block.number, block.runs));
      }
      case 'paragraph':
        return this.#paragraph(styleOf(block), { align: block.align }, this.#numbered(block.number, block.runs));
      case 'list':
        this.lists.push(block.marker);
        return block.items
          .map((item) => this.#paragraph('ListParagraph', { list: this.lists.length }, this.#runs(item)))
          .join('');
      case 'table':
        // Two tables that touch would become one, and a page may not end with a table.
        return this.#table(block) + (!next || next.kind === 'table' ? this.#paragraph('TableEnd', {}, '') : '');
      case 'picture':
        return this.#paragraph('Normal', {}, pictureXml(block, this.pictures.push(block.svg), TEXT_WIDTH));
      case 'rule':
        return this.#paragraph('Rule', {}, '');
    }
  }

  #paragraph(
    style: string,
    { newPage, list, align }: { newPage?: boolean; list?: number; align?: string },
    content: string,
  ): string {
    const properties = [
      style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
      newPage ? '<w:pageBreakBefore/>' : '',
      list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '',
      this.#bidi,
      // In a right-to-left paragraph Word takes `right` as the end of the line, which is at the left.
      align === 'center' ? '<w:jc w:val="center"/>' : align === 'end' ? '<w:jc w:val="right"/>' : '',
    ].join('');
    return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
  }

  #numbered(number: string | undefined, runs: Run[]): string {
    if (!number) return this.#runs(runs);
    const direction = this.#bidi ? '<w:rPr><w:rtl/></w:rPr>' : '';
    return `<w:r>${direction}${textXml(`${number}\t`)}</w:r>${this.#runs(runs)}`;
  }

  #runs(runs: Run[], bold = false): string {
    return runsXml(runs, this.paper, this.links, bold);
  }

  #table(table: Table): string {
    const columns = Math.max(1, ...table.rows.map((row) => row.length));
    const shares = Array.from({ length: columns }, (_, at) => table.widths?.[at] ?? 1);
    const total = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => Math.round((TEXT_WIDTH * share) / total));
    const style = widths.length > MOST_COLUMNS ? 'TableTextSmall' : table.dense ? 'TableTextDense' : 'TableText';
    const rows = table.rows.map((row, at) => this.#row(row, { widths, style, header: Boolean(table.header) && at === 0 }));
    const visual = this.#bidi ? '<w:bidiVisual/>' : '';
    const properties = `<w:tblPr><w:tblStyle w:val="${table.layout ? 'LayoutTable' : 'TableGrid'}"/>${visual}<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${table.header ? '0420' : '0400'}" w:firstRow="${table.header ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>`;
    return `<w:tbl>${properties}<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
  }

  #row(row: Run[][], { widths, style, header }: { widths: number[]; style: string; header: boolean }): string {
    const cells = widths.map(
      (width, at) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.#paragraph(style, {}, this.#runs(row[at] ?? [], header))}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  }
}

const ROLE_STYLES = {
  letterhead: 'Letterhead',
  date: 'Date',
  salutation: 'Salutation',
  closing: 'Closing',
  signature: 'Signature',
  note: 'Note',
} as const;

function styleOf(block: Paragraph): string {
  return block.role ? ROLE_STYLES[block.role] : 'Normal';
}

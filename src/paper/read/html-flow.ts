// The flow of a page: white space folded, blocks and breaks ending lines, list items numbered, cells placed.

import type { PaperLine } from '../lines.js';
import type { Sink } from './sink.js';

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

interface List {
  marker: string | null;
  next: number;
}

interface Table {
  table: number;
  row: number;
  column: number;
  span: number;
  inCell: boolean;
}

type Attributes = Map<string, string>;

export class HtmlFlow {
  #line = '';
  #endsBlank = true;
  #marker = '';
  #heading: number | undefined;
  #lists: List[] = [];
  #tables: Table[] = [];
  #tableCount = 0;
  #kept: string[] = [];

  constructor(readonly sink: Sink) {}

  begin(element: string, attributes: Attributes): void {
    if (element === 'br' || BLOCKS.has(element)) this.#endLine();
    if (element === 'pre' || /white-space\s*:\s*pre/i.test(attributes.get('style') ?? '')) this.#kept.push(element);
    else if (this.#kept.length && this.#kept.at(-1) === element) this.#kept.push('');
    if (/^h[1-6]$/.test(element)) this.#heading = Number(element[1]);
    else if (element === 'ul' || element === 'ol' || element === 'menu') this.#lists.push(listOf(element, attributes));
    else if (element === 'li') this.#marker = this.#item(attributes);
    else if (element === 'table')
      this.#tables.push({ table: ++this.#tableCount, row: 0, column: 0, span: 1, inCell: false });
    else if (element === 'tr')
      this.#place((table) => Object.assign(table, { row: table.row + 1, column: 0, span: 1, inCell: false }));
    else if (element === 'td' || element === 'th') {
      const span = Math.min(100, Math.max(1, Number(attributes.get('colspan')) || 1));
      this.#place((table) => Object.assign(table, { column: table.column + table.span, span, inCell: true }));
    }
  }

  end(element: string): void {
    if (BLOCKS.has(element)) this.#endLine();
    if (this.#kept.length && (this.#kept.at(-1) === element || this.#kept.at(-1) === '')) this.#kept.pop();
    if (/^h[1-6]$/.test(element)) this.#heading = undefined;
    else if (element === 'ul' || element === 'ol' || element === 'menu') this.#lists.pop();
    else if (element === 'li') this.#marker = '';
    else if (element === 'table') this.#tables.pop();
    else if (element === 'td' || element === 'th') this.#place((table) => Object.assign(table, { inCell: false }));
  }

  text(characters: string): void {
    if (this.#kept.length) {
      const [first = '', ...rest] = characters.split(/\r\n|[\r\n]/);
      this.#write(first);
      for (const part of rest) {
        this.#endLine();
        this.#write(part);
      }
      return;
    }
    // Only ASCII white space folds; a no-break space is a character of its own.
    const folded = characters.replace(/[ \t\n\r\f]+/g, ' ');
    this.#write(this.#endsBlank && folded.startsWith(' ') ? folded.slice(1) : folded);
  }

  /** The end of the line is remembered, since asking a growing string for it would copy it each time. */
  #write(text: string): void {
    if (text === '') return;
    this.#line += text;
    this.#endsBlank = /[ \t]/.test(text.charAt(text.length - 1));
    if (this.#line.length > this.sink.limits.lineLength) this.#endLine();
  }

  finish(): void {
    this.#endLine();
  }

  #endLine(): void {
    const text = this.#line.trimEnd();
    this.#line = '';
    this.#endsBlank = true;
    if (!text.trim()) return;
    const line: PaperLine = { text: this.#marker ? `${this.#marker}\t${text.trimStart()}` : text };
    this.#marker = '';
    if (this.#heading) line.heading = this.#heading;
    const table = this.#tables.at(-1);
    if (table?.inCell) line.cell = { table: table.table, row: table.row, column: table.column };
    this.sink.add(line);
  }

  #item(attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (!list) return '•';
    if (list.marker !== null) return list.marker;
    const value = Number.parseInt(attributes.get('value') ?? '', 10);
    if (Number.isFinite(value)) list.next = value;
    return `${list.next++}.`;
  }

  #place(move: (table: Table) => void): void {
    const table = this.#tables.at(-1);
    if (table) move(table);
  }
}

/** CSS lists may name their own sign: `list-style-type: "– "`. */
function listOf(element: string, attributes: Attributes): List {
  const style = attributes.get('style') ?? '';
  const own = /list-style(?:-type)?\s*:\s*(?:"([^"]{0,8})"|'([^']{0,8})'|(none))/i.exec(style);
  if (own) return { marker: (own[1] ?? own[2] ?? '').trim(), next: 1 };
  const start = Number.parseInt(attributes.get('start') ?? '1', 10);
  return element === 'ol' ? { marker: null, next: Number.isFinite(start) ? start : 1 } : { marker: '•', next: 1 };
}

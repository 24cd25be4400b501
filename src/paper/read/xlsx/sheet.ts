// The cells of one sheet, row by row: where a cell stands is said by its reference, what it holds by its type.

import type { PaperLimits } from '../../limits.js';
import { refusePaper } from '../../refusing.js';
import type { NumberedRow, TableLimits } from '../table-limits.js';
import { type Attributes, readXml } from '../xml.js';
import { dateOfSerial } from './dates.js';

export interface SheetAsked {
  name: string;
  limits: PaperLimits;
  tableLimits: TableLimits;
  strings: string[];
  dates: Set<number>;
  from1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
}

export async function readSheet(xml: AsyncIterable<Uint8Array>, asked: SheetAsked): Promise<NumberedRow[]> {
  const rows: NumberedRow[] = [];
  let row: string[] = [];
  let cell: OpenCell | null = null;
  let reading = false;
  const listener = {
    open(element: string, attributes: Attributes): void {
      const local = element.slice(element.indexOf(':') + 1);
      if (local === 'row') row = nextRow(rows, attributes, asked);
      else if (local === 'c') cell = openCell(attributes, row.length, asked);
      else if (local === 'v' || local === 't') reading = cell !== null;
    },
    close(element: string): void {
      const local = element.slice(element.indexOf(':') + 1);
      if (local === 'v' || local === 't') reading = false;
      if (local !== 'c' || !cell) return;
      while (row.length < cell.column) row.push('');
      row[cell.column] = textOf(cell, asked);
      cell = null;
    },
    text(piece: string): void {
      if (reading && cell && cell.value.length < asked.tableLimits.cell) cell.value += piece;
    },
  };
  await readXml(xml, listener, asked.name, asked.limits);
  return rows;
}

/** Empty rows are left out of the file; the number of a row tells. */
function nextRow(rows: NumberedRow[], attributes: Attributes, { name, tableLimits }: SheetAsked): string[] {
  // One more than the rows of a list: the header.
  if (rows.length > tableLimits.rows) refusePaper('tooManyRows', { name, limit: tableLimits.rows });
  const cells: string[] = [];
  const said = Number(attributes.r);
  rows.push({ line: Number.isInteger(said) && said > 0 ? said : (rows.at(-1)?.line ?? 0) + 1, cells });
  return cells;
}

function openCell(attributes: Attributes, next: number, { name, tableLimits }: SheetAsked): OpenCell {
  const letters = /^[A-Za-z]{1,4}/.exec(attributes.r ?? '')?.[0]?.toUpperCase();
  const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next;
  if (column >= tableLimits.columns) refusePaper('tooManyColumns', { name, limit: tableLimits.columns });
  return { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), value: '' };
}

function textOf({ type, style, value }: OpenCell, { strings, dates, from1904 }: SheetAsked): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'n' && value && dates.has(style)) return dateOfSerial(value, from1904);
  return value;
}

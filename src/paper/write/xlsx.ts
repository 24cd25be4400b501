// A workbook for whoever works on in a spreadsheet: a bold header that stays, widths, sheets read from the right where the language is.
// Text stays text: a cell is never a formula, since the writer says of each that it is a string.

import type { Cell, Sheet } from 'write-excel-file/node';

export type WorkbookValue = string | number | Date | null;

export interface WorkbookSheet {
  /** The words on the tab: at most 31 characters, without []:*?/\ . */
  name: string;
  columns: { title: string; width?: number }[];
  rows: WorkbookValue[][];
  rightToLeft?: boolean;
}

const WIDEST = 60;

export async function workbookBytes(sheets: WorkbookSheet[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const taken = new Set<string>();
  return write(sheets.map((sheet) => sheetOf(sheet, taken))).toBuffer();
}

function sheetOf({ name, columns, rows, rightToLeft }: WorkbookSheet, taken: Set<string>): Sheet<never> {
  const header: Cell[] = columns.map(({ title }) => ({ value: legal(title), type: String, fontWeight: 'bold', backgroundColor: '#e8eef4' }));
  return {
    sheet: tabName(name, taken),
    data: [header, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ title, width }, index) => ({ width: width ?? widthOf(title, rows, index) })),
    stickyRowsCount: 1,
    rightToLeft: rightToLeft ?? false,
  } as Sheet<never>;
}

function cellOf(value: WorkbookValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  return { value: legal(value), type: String };
}

/** What XML 1.0 cannot hold is left out; a cell holds 32,767 characters. */
function legal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be written
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').slice(0, 32_767);
}

function widthOf(title: string, rows: WorkbookValue[][], index: number): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[index] ?? '').length), title.length);
  return Math.min(WIDEST, longest + 3);
}

function tabName(name: string, taken: Set<string>): string {
  const plain = legal(name).replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 28) || 'Sheet';
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}

// A secretariat's own table as lines: pasted, CSV, XLSX, or the tables of a Word or HTML document, one after the other.

import { refuse } from '../../../kit/refusals.js';
import { type PaperText, readPaper, readTable } from '../../../paper/index.js';
import type { List, ListRow } from './rows.js';
import { fieldOf } from './words.js';

const CELL = 5000;
/** Rows of a list at most: a roadmap of more is no roadmap. */
export const MOST_ROWS = 2000;

/** The table in a file or in pasted text. Throws Refused (`paper.*`, `roadmap.noTable`, `roadmap.tooManyRows`). */
export async function readList(file: { name: string; bytes: Uint8Array }): Promise<List> {
  const list = /\.(docx|html?|eml|pdf)$/i.test(file.name) ? listOfPaper(await readPaper(file), file.name) : await listOfTable(file);
  if (list.rows.length > MOST_ROWS) refuse({ code: 'roadmap.tooManyRows', params: { limit: MOST_ROWS }, field: 'list', kind: 'input' });
  if (list.header.length < 2 || list.rows.length === 0) refuse({ code: 'roadmap.noTable', field: 'list', kind: 'input' });
  return list;
}

async function listOfTable(file: { name: string; bytes: Uint8Array }): Promise<List> {
  const { header, rows } = await readTable(file.bytes, file.name);
  return { name: file.name, header, rows: sectioned(rows.map((cells, at) => ({ line: at + 2, section: null, cells: cells.map((cell) => cell.slice(0, CELL)) })), header.length).map(withoutDashes) };
}

/** A dash alone says that nothing is known. */
function withoutDashes(row: ListRow): ListRow {
  return { ...row, cells: row.cells.map((cell) => (/^\s*[-\u2013\u2014]\s*$/.test(cell) ? '' : cell)) };
}

/** A row with words in one cell alone heads those below it, as Word and Excel tables do. */
function sectioned(rows: ListRow[], width: number): ListRow[] {
  let section: string | null = null;
  return rows.flatMap((row) => {
    const said = row.cells.filter((cell) => cell.trim());
    if (width >= 3 && new Set(said).size === 1 && !/\d{3}/.test(said[0] ?? '')) {
      section = said[0] ?? null;
      return [];
    }
    return [{ ...row, section: row.section ?? section }];
  });
}

/** The tables of a paper that have a heading row that we know, or the same as the one before; the words above each head its rows. */
function listOfPaper({ lines }: PaperText, name: string): List {
  let header: string[] | null = null;
  const rows: ListRow[] = [];
  for (const { above, cells } of tablesIn(lines)) {
    const [first = [], ...rest] = cells;
    const heads = first.filter((cell) => fieldOf(cell) !== null).length >= 2;
    const again = header !== null && first.join('|') === header.join('|');
    if (header && !again && first.length !== header.length) continue;
    if (!header && !heads) continue;
    if (header && !heads && !again && !goesOn(cells, header)) continue;
    header ??= first;
    const width: number = header.length;
    const own = heads || again ? rest : cells;
    const from = rows.length + 1;
    rows.push(...sectioned(own.map((row, at) => ({ line: from + at, section: null, cells: Array.from({ length: width }, (_, column) => (row[column] ?? '').slice(0, CELL)) })), width).map((row) => ({ ...row, section: row.section ?? above })));
  }
  return { name, header: header ?? [], rows: rows.map(withoutDashes) };
}

/** Tables set designations so that no line breaks within; kept, they are what the body prints. */
function plainHyphens(text: string): string {
  return text.replace(/\u2011/g, '-').replace(/\u00a0/g, ' ').replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

/** A table without a heading row goes on with the one before where most of its rows name a text; one of counts beside it does not. */
function goesOn(cells: string[][], header: string[]): boolean {
  const column = Math.max(0, header.findIndex((cell) => fieldOf(cell) === 'designation'));
  return cells.filter((row) => /\d/.test(row[column] ?? '')).length * 2 > cells.length;
}

function tablesIn(lines: PaperText['lines']): { above: string | null; cells: string[][] }[] {
  const tables = new Map<number, { above: string | null; cells: string[][] }>();
  let above: string | null = null;
  for (const { text, cell, heading } of lines) {
    if (!cell) {
      if (heading !== undefined || (text.trim() && text.length < 120)) above = text.replace(/^[\d.]+\s*\t?\s*/, '').trim() || above;
      continue;
    }
    const table = tables.get(cell.table) ?? { above, cells: [] };
    tables.set(cell.table, table);
    const row = table.cells[cell.row - 1] ?? [];
    table.cells[cell.row - 1] = row;
    row[cell.column - 1] = [row[cell.column - 1], plainHyphens(text.trim())].filter(Boolean).join(' ');
  }
  return [...tables.values()].map(({ above: words, cells }) => ({ above: words, cells: [...cells].map((row) => [...(row ?? [])].map((words) => words ?? '')) }));
}

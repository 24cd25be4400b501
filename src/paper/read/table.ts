// A list that somebody hands over: the rows of a CSV or XLSX file as text. What it may cost is limited before it is read.

import type { PaperLimits } from '../limits.js';
import { refusePaper } from '../refusing.js';
import { decode } from './decode.js';
import { look } from './sniff.js';
import { type NumberedRow, TABLE_LIMITS, type Table, type TableLimits } from './table-limits.js';

export async function readTableOf(bytes: Uint8Array, name: string, limits: PaperLimits, tableLimits: TableLimits = TABLE_LIMITS): Promise<Table> {
  if (bytes.length === 0) refusePaper('empty', { name });
  if (bytes.length > limits.bytes) refusePaper('tooLarge', { name, limit: Math.round(limits.bytes / 1_048_576) });
  const found = look(bytes);
  if (found.as === 'zip') {
    const { readXlsx } = await import('./xlsx/read.js');
    const { sheet, rows } = await readXlsx(bytes, name, limits, tableLimits);
    return tableOf(sheet, rows, name);
  }
  if (found.as === 'ole') refusePaper('notTable', { name, kind: 'XLS' });
  if (found.as !== 'text' && found.as !== 'eml') refusePaper('notTable', { name, kind: found.as === 'other' ? found.kind : found.as.toUpperCase() });
  return tableOf(null, await readCsv(decode(bytes, name), name, tableLimits), name);
}

async function readCsv(text: string, name: string, limits: TableLimits): Promise<NumberedRow[]> {
  const { parse } = await import('csv-parse/sync');
  // Excel is told the separator by a line of its own.
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const plain = told ? text.slice(told[0].length) : text.replace(/^\ufeff/, '');
  try {
    const all = parse(plain, { delimiter: told?.[1] ?? delimiterOf(plain), relax_column_count: true, relax_quotes: true, skip_empty_lines: false, to: limits.rows * 2 + 1_000, max_record_size: 1_000_000 });
    const rows = all.flatMap((cells, index) => (cells.some((cell) => cell.trim()) ? [{ line: index + (told ? 2 : 1), cells: cells.map((cell) => cell.slice(0, limits.cell)) }] : []));
    if (rows.length > limits.rows + 1) refusePaper('tooManyRows', { name, limit: limits.rows });
    if (rows.some((row) => row.cells.length > limits.columns)) refusePaper('tooManyColumns', { name, limit: limits.columns });
    return rows;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'Refused') throw thrown;
    return refusePaper('damaged', { name, kind: 'CSV' });
  }
}

/** The separator that stands in the most of the first lines, outside quotes: Excel writes what the system's language uses. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 20_000).split(/\r?\n/).filter((line) => line.trim()).slice(0, 10).map((line) => line.replace(/"[^"]*"/g, ''));
  const count = (sign: string) => first.reduce((sum, line) => sum + (line.includes(sign) ? 1000 + line.split(sign).length : 0), 0);
  return [';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** The first row that is a heading and not a title above the table; rows without anything are left out. */
function tableOf(sheet: string | null, all: NumberedRow[], name: string): Table {
  const rows = all.map(({ line, cells }) => ({ line, cells: cells.map(cleaned) })).filter(({ cells }) => cells.some(Boolean));
  const said = ({ cells }: NumberedRow) => cells.filter(Boolean).length;
  const widest = Math.max(...rows.slice(0, 50).map(said));
  const top = rows.slice(0, 10).findIndex((row) => said(row) * 2 >= widest);
  const header = rows[Math.max(0, top)];
  if (!header) return refusePaper('noRows', { name });
  const width = header.cells.reduce((last, cell, index) => (cell ? index + 1 : last), 0);
  const fitted = ({ line, cells }: NumberedRow) => ({ line, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') });
  const below = rows.slice(Math.max(0, top) + 1).map(fitted).filter(({ cells }) => cells.some(Boolean));
  return { sheet, header: fitted(header).cells, rows: below.map(({ cells }) => cells), lines: below.map(({ line }) => line) };
}

/** Without what cannot be seen and would make two equal cells differ. The apostrophe is how a spreadsheet is told that this is no formula. */
function cleaned(cell: string): string {
  return cell
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be seen
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, '');
}

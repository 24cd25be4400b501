// A list that somebody hands over: the rows of a CSV or XLSX file as text. What it may cost is limited before it is read.

import type { PaperLimits } from '../limits.js';
import { refusePaper } from '../refusing.js';
import { decode } from './decode.js';
import { look } from './sniff.js';
import { TABLE_LIMITS, type Table, type TableLimits } from './table-limits.js';

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

async function readCsv(text: string, name: string, limits: TableLimits): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  const plain = text.replace(/^\ufeff/, '');
  try {
    const rows = parse(plain, { delimiter: delimiterOf(plain), relax_column_count: true, skip_empty_lines: true, to: limits.rows + 2, max_record_size: 1_000_000 });
    if (rows.length > limits.rows + 1) refusePaper('tooManyRows', { name, limit: limits.rows });
    if (rows.some((row) => row.length > limits.columns)) refusePaper('tooManyColumns', { name, limit: limits.columns });
    return rows.map((row) => row.map((cell) => cell.slice(0, limits.cell)));
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
function tableOf(sheet: string | null, all: string[][], name: string): Table {
  const rows = all.map((row) => row.map(cleaned)).filter((row) => row.some(Boolean));
  const said = (row: string[]) => row.filter(Boolean).length;
  const widest = Math.max(...rows.slice(0, 50).map(said));
  const top = rows.slice(0, 10).findIndex((row) => said(row) * 2 >= widest);
  const header = rows[Math.max(0, top)];
  if (!header) return refusePaper('noRows', { name });
  const width = header.reduce((last, cell, index) => (cell ? index + 1 : last), 0);
  const fitted = (row: string[]) => Array.from({ length: width }, (_, index) => row[index] ?? '');
  return { sheet, header: fitted(header), rows: rows.slice(Math.max(0, top) + 1).map(fitted).filter((row) => row.some(Boolean)) };
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

// The first sheet of a workbook with something in it, as text (ECMA-376 part 1, 18: SpreadsheetML). Formulas are not computed: what the
// program that wrote the file last saw is what is read. Dates are given as ISO dates.

import type { PaperLimits } from '../../limits.js';
import { refusePaper } from '../../refusing.js';
import type { NumberedRow, TableLimits } from '../table-limits.js';
import { type Zip, openZip } from '../zip.js';
import { dateStyles } from './dates.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheet } from './sheet.js';
import { workbookOf } from './workbook.js';

export interface SheetRead {
  sheet: string;
  rows: NumberedRow[];
}

export async function readXlsx(bytes: Uint8Array, name: string, limits: PaperLimits, tableLimits: TableLimits): Promise<SheetRead> {
  const zip = await openZip(bytes, name, limits);
  demandWorkbook(zip, name);
  const workbook = await workbookOf(zip, name, limits);
  const strings = await readSharedStrings(zip, workbook.sharedStrings, name, limits);
  const dates = await dateStyles(zip, workbook.styles, name, limits);
  for (const sheet of workbook.sheets) {
    const part = await zip.part(sheet.part);
    if (!part) continue;
    const rows = await readSheet(part, { name, limits, tableLimits, strings, dates, from1904: workbook.from1904 });
    if (rows.some((row) => row.cells.some(Boolean))) return { sheet: sheet.name, rows };
  }
  return refusePaper('noRows', { name });
}

function demandWorkbook(zip: Zip, name: string): void {
  const has = (pattern: RegExp) => zip.names.some((part) => pattern.test(part));
  if (has(/(?:^|\/)vbaProject\.bin$/i)) refusePaper('macro', { name });
  if (has(/^xl\/.*\.bin$/i) && !has(/^xl\/workbook\.xml$/i)) refusePaper('notTable', { name, kind: 'XLSB' });
  if (!has(/^xl\//)) refusePaper('notTable', { name, kind: has(/^word\//) ? 'DOCX' : 'ZIP' });
}

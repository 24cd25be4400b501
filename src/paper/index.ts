// Office papers: the text of a file in, a written paper out. This door is light; each format is loaded when it is met.

import { PAPER_LIMITS, type PaperLimits } from './limits.js';
import type { PaperFile, PaperText } from './lines.js';
import type { Paper, PaperWriteFormat } from './paper.js';
import { openFile } from './read/open.js';
import { readAny } from './read/readers.js';
import { readTableOf } from './read/table.js';
import type { Table, TableLimits } from './read/table-limits.js';
import type { BadgeSheet } from './write/badges/write.js';
import { writeAny } from './write/write.js';
import { type WorkbookSheet, workbookBytes } from './write/xlsx.js';

export { PAPER_LIMITS, type PaperLimits } from './limits.js';
export type { PaperFile, PaperFormat, PaperLine, PaperText } from './lines.js';
export { paperMessages } from './messages.js';
export type { Block, Paper, PaperWriteFormat, Run } from './paper.js';
export { TABLE_LIMITS, type Table, type TableLimits } from './read/table-limits.js';
export { awaitingMark } from './write/awaiting.js';
export type { Badge, BadgeSheet } from './write/badges/write.js';
export { plainCell, writeCsv } from './write/csv.js';
export type { WorkbookSheet, WorkbookValue } from './write/xlsx.js';

/** The lines of a text, DOCX, PDF, HTML or EML file, told apart by their content. Throws `Refused` (`paper.*`) for a file that cannot be read. */
export function readPaper(file: PaperFile, limits?: Partial<PaperLimits>): Promise<PaperText> {
  return readAny(file, { ...PAPER_LIMITS, ...limits });
}

/** The same for a file of this machine, whose size is looked at before it is read. */
export async function readPaperFile(path: string, limits?: Partial<PaperLimits>): Promise<PaperText> {
  const all = { ...PAPER_LIMITS, ...limits };
  return readAny(await openFile(path, all), all);
}

/** The bytes of a file of this machine, refused before they are read when there are too many. */
export function openPaperFile(path: string, limits?: Partial<PaperLimits>): Promise<PaperFile> {
  return openFile(path, { ...PAPER_LIMITS, ...limits });
}

/**
 * A paper as DOCX, PDF, HTML or plain text: the same paper gives the same bytes. PDF and drawings are printed in a process of their own.
 * Throws `Refused`: `paper.noPdfWriter` where PDF is never written on this system; `paper.printer…` (busy) when it may be had later.
 */
export function writePaper(paper: Paper, format: PaperWriteFormat): Promise<Uint8Array> {
  return writeAny(paper, format);
}

/** The rows of a CSV (any usual separator) or XLSX file as text, the first row that has anything being the header. Throws `Refused` (`paper.*`). */
export function readTable(bytes: Uint8Array, name: string, limits?: TableLimits): Promise<Table> {
  return readTableOf(bytes, name, PAPER_LIMITS, limits);
}

/** A workbook (XLSX) of one or more sheets, each with a header that stays in sight; no cell of it is a formula. */
export function writeWorkbook(sheets: WorkbookSheet[]): Promise<Uint8Array> {
  return workbookBytes(sheets);
}

/** Badges as PDF: eight on an A4 sheet, or one by itself; names in their own direction. Throws `Refused` as a PDF does. */
export async function writeBadges(sheet: BadgeSheet): Promise<Uint8Array> {
  return (await import('./printer/printer.js')).printer.print({ print: 'badges', sheet });
}

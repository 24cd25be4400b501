// What every reader of office files gives: the lines of the text in reading order, as a person would see them.

export interface PaperLine {
  text: string;
  /** Counted from 1, where the source has pages. */
  page?: number;
  /** Set where the format says so: a heading's level, a cell of a table row, an automatic list number (already in `text`, with a tab after it). */
  heading?: number;
  /** Where a table made this line: cells of one row are given as separate lines that share the row's number. All are counted from 1. */
  cell?: { table: number; row: number; column: number };
}

export type PaperFormat = 'text' | 'docx' | 'pdf' | 'html' | 'eml';

/** A file as it came: its name is only for messages. */
export interface PaperFile {
  name: string;
  bytes: Uint8Array;
}

/** A file's text: lines counted from 1 as `lines[n - 1]`. */
export interface PaperText {
  format: PaperFormat;
  name: string;
  lines: PaperLine[];
}

// What a table is as text, and how much of one is read.

/** A table as text: a cell that is missing is empty; every row is as long as the header. */
export interface Table {
  /** The name of the sheet, for a workbook. */
  sheet: string | null;
  header: string[];
  rows: string[][];
  /** The number of each row in the file, as a spreadsheet counts: titles above the table and empty rows count. */
  lines: number[];
}

/** A row as it stands in the file. */
export interface NumberedRow {
  line: number;
  cells: string[];
}

export interface TableLimits {
  rows: number;
  columns: number;
  /** Characters of one cell. */
  cell: number;
}

/** No list of a secretariat is near these. */
export const TABLE_LIMITS: TableLimits = { rows: 20_000, columns: 200, cell: 32_767 };

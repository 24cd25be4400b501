// A table that somebody hands over, as lines: each with its cells, and the words of the line or heading under which it stands.

/** One line of a list. */
export interface ListRow {
  /** As the file counts: the line of a text, the row of a sheet, the row of a table. */
  line: number;
  /** What the lines under one heading have in common: a technical area, mostly. */
  section: string | null;
  cells: string[];
}

export interface List {
  name: string;
  header: string[];
  rows: ListRow[];
}

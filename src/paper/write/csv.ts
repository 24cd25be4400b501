// Comma-separated values (RFC 4180), with the mark by which a spreadsheet knows that it is UTF-8.

/**
 * A text that a spreadsheet must not take for a formula: `=HYPERLINK(…)` in a name would run on the machine of whoever opens the list
 * (CWE-1236). The apostrophe is how spreadsheets are told so; reading a table takes it away again.
 */
export function plainCell(text: string): string {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

/** Rows as CSV: every text guarded, numbers as they are. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = plainCell(value);
  return /[",\r\n']/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
}

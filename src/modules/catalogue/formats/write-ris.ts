// RIS, which most reference managers read: one field a line, `TY  - STAND`.

import { type Written, dateParts, mainTitle, oneLine } from './reference.js';

export function risOf(records: Written[]): string {
  return records.map(entry).join('');
}

function entry(record: Written): string {
  const title = mainTitle(record);
  const parts = dateParts(record);
  const fields: [string, string | null | undefined][] = [
    ['TY', 'STAND'],
    ['TI', title.text],
    ['SN', record.designation],
    ['AU', record.sdo],
    ['PB', record.sdo],
    ['PY', parts[0] ? String(parts[0]) : null],
    ['DA', parts.length > 0 ? `${parts[0]}/${two(parts[1])}/${two(parts[2])}/` : null],
    ['ET', record.edition],
    ['LA', title.language],
    ['UR', record.url],
    ...record.keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['AB', record.abstracts[title.language ?? 'en'] ?? Object.values(record.abstracts)[0]],
    ['N1', record.status],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value as string)}`);
  return `${lines.join('\r\n')}\r\nER  - \r\n\r\n`;
}

function two(part: number | undefined): string {
  return part ? String(part).padStart(2, '0') : '';
}

// BibTeX, for biblatex: `@standard`, with the signs that TeX takes for its own escaped.

import { type Written, citeKey, dateParts, mainTitle, oneLine } from './reference.js';

export function bibtexOf(records: Written[]): string {
  const used = new Map<string, number>();
  return records.map((record) => entry(record, unique(citeKey(record.designation), used))).join('\n');
}

function entry(record: Written, key: string): string {
  const title = mainTitle(record);
  const [year, month] = dateParts(record);
  const fields: [string, string | number | null | undefined][] = [
    ['title', title.text],
    ['number', record.designation],
    ['organization', record.sdo],
    ['date', record.publishedOn],
    ['year', year],
    ['month', month],
    ['edition', record.edition],
    ['language', title.language],
    ['url', record.url],
    ['keywords', record.keywords.join(', ') || null],
    ['abstract', record.abstracts[title.language ?? 'en'] ?? Object.values(record.abstracts)[0]],
    ['pubstate', record.status],
  ];
  const lines = fields.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => `  ${name} = {${name === 'url' ? braced(String(value)) : escaped(String(value))}},`);
  return `@standard{${key},\n${lines.join('\n')}\n}\n`;
}

const SIGNS: Record<string, string> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_', '^': '\\^{}', '~': '\\~{}' };

function escaped(text: string): string {
  // Two hyphens together would become a dash.
  return oneLine(text).replace(/[\\{}#$%&_^~]/g, (sign) => SIGNS[sign] as string).replace(/-(?=-)/g, '-{}');
}

/** An address is taken as it stands; only what would end the field is coded. */
function braced(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}

function unique(key: string, used: Map<string, number>): string {
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
}

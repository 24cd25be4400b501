// BibXML (RFC 7991): a reference a record, so that Internet-Drafts may cite what is not an RFC.

import { type Written, citeKey, dateParts, mainTitle, oneLine } from './reference.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function bibXmlOf(records: Written[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<references>\n${records.map(reference).join('')}</references>\n`;
}

function reference(record: Written): string {
  const [year, month, day] = dateParts(record);
  const title = mainTitle(record).text;
  const target = record.url ? ` target="${escaped(record.url)}"` : '';
  const date = year ? `<date${day ? ` day="${day}"` : ''}${month ? ` month="${MONTHS[month - 1]}"` : ''} year="${year}"/>` : '<date/>';
  const [, kind = record.sdo, value = record.designation] = /^(RFC|BCP|STD) (\d+)$/.exec(record.designation) ?? [];
  const abstract = record.abstracts.en ? `<abstract><t>${escaped(record.abstracts.en)}</t></abstract>` : '';
  return `  <reference anchor="${escaped(anchor(record.designation))}"${target}><front><title>${escaped(title)}</title><author><organization>${escaped(record.sdo)}</organization></author>${date}${abstract}</front><seriesInfo name="${escaped(kind)}" value="${escaped(value)}"/></reference>\n`;
}

/** An anchor is a name of XML: it begins with a letter. */
function anchor(designation: string): string {
  const key = citeKey(designation);
  return /^\p{L}/u.test(key) ? key : `ref-${key}`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// The index of the RFC Editor: RFCs, BCPs, STDs and FYIs, each with what it obsoletes and updates. What is none of them has no place there.

import { type Written, dateParts, oneLine } from './reference.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NUMBERED = /^(RFC|BCP|STD|FYI) (\d+)$/;
const RELATIONS = { obsoletes: 'obsoletes', 'obsoleted-by': 'obsoletedBy', updates: 'updates', 'updated-by': 'updatedBy', 'is-also': 'hasPart' };

export function rfcIndexOf(records: Written[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rfc-index xmlns="https://www.rfc-editor.org/rfc-index">\n${records.filter(({ designation }) => NUMBERED.test(designation)).map(entry).join('')}</rfc-index>\n`;
}

function entry(record: Written): string {
  const [, kind = ''] = NUMBERED.exec(record.designation) ?? [];
  const name = `${kind.toLowerCase()}-entry`;
  const [year, month] = dateParts(record);
  const targets = (type: string) => record.relations.filter((one) => one.type === type && NUMBERED.test(one.target)).map((one) => element('doc-id', idOf(one.target)));
  const parts = [
    element('doc-id', idOf(record.designation)),
    element('title', record.titles.en),
    year ? `<date>${month ? element('month', MONTHS[month - 1]) : ''}${element('year', String(year))}</date>` : '',
    record.keywords.length > 0 ? `<keywords>${record.keywords.map((word) => element('kw', word)).join('')}</keywords>` : '',
    record.abstracts.en ? `<abstract>${element('p', record.abstracts.en)}</abstract>` : '',
    ...Object.entries(RELATIONS).map(([tag, type]) => (targets(type).length > 0 ? `<${tag}>${targets(type).join('')}</${tag}>` : '')),
    element('current-status', record.stage),
    element('wg_acronym', record.committees[0]),
    element('doi', record.altids.find((one) => /^10\.\d{4,}\//.test(one))),
  ];
  return `  <${name}>${parts.join('')}</${name}>\n`;
}

/** `RFC 791` as the index writes it: `RFC0791`. */
function idOf(designation: string): string {
  return designation.replace(NUMBERED, (_, kind: string, number: string) => `${kind}${number.padStart(4, '0')}`);
}

function element(name: string, text: string | null | undefined): string {
  return text ? `<${name}>${oneLine(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</${name}>` : '';
}

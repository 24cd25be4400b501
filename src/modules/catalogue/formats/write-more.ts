// The catalogue's own JSON Lines, which carry everything and are read back, and CSL-JSON, which citation processors read.

import { type Written, citeKey, dateParts, mainTitle } from './reference.js';

/** One record a line, as the importer reads it. */
export function jsonLineOf(record: Written): string {
  return `${JSON.stringify(wholeOf(record))}\n`;
}

/** All that the catalogue was given of a record. */
function wholeOf(record: Written) {
  const { id, sdo, designation, titles, abstracts, stage, status, dates, committees, ics, keywords, relations, altids, doctype, edition, url, source, work } = record;
  return { id, sdo, designation, titles, abstracts, stage, status, dates, committees, ics, keywords, relations, altids, doctype, edition, url, source, ...(work ? { work } : {}) };
}

export function cslOf(records: Written[]): string {
  return `${JSON.stringify(records.map(cslItem), null, 1)}\n`;
}

function cslItem(record: Written) {
  const title = mainTitle(record);
  const parts = dateParts(record);
  return {
    id: citeKey(record.designation),
    type: 'standard',
    title: title.text,
    number: record.designation,
    authority: record.sdo,
    publisher: record.sdo,
    ...(parts.length > 0 ? { issued: { 'date-parts': [parts] } } : {}),
    ...(title.language ? { language: title.language } : {}),
    ...(record.edition ? { edition: record.edition } : {}),
    ...(record.url ? { URL: record.url } : {}),
    ...(record.keywords.length > 0 ? { keyword: record.keywords.join(', ') } : {}),
    ...(Object.values(record.abstracts)[0] ? { abstract: record.abstracts[title.language ?? 'en'] ?? Object.values(record.abstracts)[0] } : {}),
    status: record.status,
    // What CSL has no field for is kept where it allows anything, so that the importer has the whole record again.
    custom: { comity: wholeOf(record) },
  };
}

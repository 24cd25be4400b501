// The catalogue's own JSON Lines, which carry everything and are read back; CSL-JSON, which citation processors read; and lines as ISO Open
// Data has them.

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

/** A line as `iso_deliverables_metadata` has it; what ISO has no field for is kept beside, so that the importer has the whole record again. */
export function isoLineOf(record: Written): string {
  const targets = (type: string) => record.relations.filter((one) => one.type === type).map((one) => one.target);
  const stage = /^(\d\d)\.(\d\d)$/.exec(record.stage ?? '');
  const number = /^https:\/\/www\.iso\.org\/standard\/(\d+)\.html$/.exec(record.url ?? '')?.[1];
  const line = {
    ...(number ? { id: Number(number) } : {}),
    deliverableType: record.doctype,
    reference: record.designation,
    title: record.titles,
    publicationDate: record.publishedOn,
    edition: record.edition,
    icsCode: record.ics,
    ownerCommittee: record.committees[0] ?? null,
    currentStage: stage ? Number(`${stage[1]}${stage[2]}`) : null,
    replacesReference: targets('obsoletes'),
    replacedByReference: targets('obsoletedBy'),
    scope: record.abstracts,
    comity: wholeOf(record),
  };
  return `${JSON.stringify(line)}\n`;
}

// Relaton YAML in the newer schema, a document a record: what Metanorma and the tools around it read.

import { stringify } from 'yaml';
import { type Written, citeKey } from './reference.js';

export function relatonOf(records: Written[]): string {
  return records.map((record) => `---\n${stringify(itemOf(record), { aliasDuplicateObjects: false })}`).join('');
}

function itemOf(record: Written) {
  const texts = (all: Record<string, string>) => Object.entries(all).map(([language, content]) => ({ content, language }));
  return {
    schema_version: 'v1.5.6',
    id: citeKey(record.designation).replace(/[^\p{L}\p{N}]/gu, ''),
    type: 'standard',
    title: texts(record.titles).map((title) => ({ ...title, type: 'main' })),
    docidentifier: [{ content: record.designation, type: record.sdo, primary: true }, ...record.altids.map((content) => ({ content }))],
    ...(record.url ? { source: [{ content: record.url, type: 'src' }] } : {}),
    date: Object.entries(record.dates).map(([type, at]) => ({ type, at })),
    ...(record.edition ? { edition: { content: record.edition } } : {}),
    abstract: texts(record.abstracts),
    ...(record.stage ? { status: { stage: { content: record.stage } } } : {}),
    keyword: record.keywords.map((content) => ({ content })),
    relation: record.relations.map(({ type, target }) => ({ type, bibitem: { docidentifier: [{ content: target, primary: true }] } })),
    ext: {
      ...(record.doctype ? { doctype: { content: record.doctype } } : {}),
      ics: record.ics.map((code) => ({ code })),
      editorialgroup: { technical_committee: record.committees.map((name) => ({ name })) },
      // What Relaton has no field for: read back by the importer, left alone by others.
      comity: { id: record.id, body: record.sdo, status: record.status, source: record.source, ...(record.work ? { work: record.work } : {}) },
    },
  };
}

// The verbs of the catalogue.

import { LANGUAGE_OPTION, type Verb } from '../../cli/verb.js';

const FILTERS = [
  { flags: '--body <body>', summary: 'only of this body: ITU, ISO, IEC, ETSI, IEEE, IETF …' },
  { flags: '--status <status>', summary: 'published, under_development, draft, superseded, withdrawn' },
  { flags: '--committee <committee>', summary: 'only of this committee' },
  { flags: '--topic <topic>', summary: 'only with this keyword' },
  { flags: '--ics <code>', summary: 'only of this field of the International Classification for Standards: 35, 35.030' },
  { flags: '--from <year>', summary: 'from this year on' },
  { flags: '--to <year>', summary: 'up to this year' },
  { flags: '--gone', summary: 'only what no whole list has any more' },
];

export const verbs: Verb[] = [
  {
    path: 'roadmap import',
    summary: 'Import records into the catalogue: Relaton, JSON Lines, ISO Open Data, rfc-index, BibXML, BibTeX, CSL-JSON, CSV, XLSX; packed (.gz) or not.',
    args: '<file...>',
    options: [
      { flags: '--format <format>', summary: 'when the name of the file does not tell it: jsonl, relaton, iso-open, rfc-index, bibxml, bibtex, csl, table' },
      { flags: '--map <columns>', summary: 'for CSV and XLSX: field=column pairs, such as designation=Number,title.en=Title' },
      { flags: '--dry', summary: 'only tell what would change' },
      { flags: '--whole', summary: 'each file is the whole of its list: mark what the list had the last time and no longer has' },
      { flags: '--list <name>', summary: 'the name of the whole list, when it is not that of the file' },
      { flags: '--sure', summary: 'with --whole: mark even where a large part of the list would be gone' },
      { flags: '--resume <import>', summary: 'go on with an import that was broken off, with the first of the files' },
    ],
    json: true,
    example: 'comity roadmap import relaton-data-iso/data iso_deliverables_metadata.jsonl --dry',
    load: async () => (await import('./commands.js')).runImport,
  },
  {
    path: 'roadmap search',
    summary: 'Search the catalogue: designations in any spelling, words in six languages.',
    args: '<words...>',
    options: [
      ...FILTERS,
      { flags: '--sort <order>', summary: 'relevance, date or designation' },
      { flags: '--limit <number>', summary: 'how many', default: '20' },
      { flags: '--after <key>', summary: 'the next page: the key that --json gives as after' },
      LANGUAGE_OPTION,
    ],
    json: true,
    speaks: true,
    example: 'comity roadmap search iso 9594 8 --json',
    load: async () => (await import('./commands.js')).runSearch,
  },
  {
    path: 'roadmap export',
    summary: 'Write records of the catalogue: all of them, or those that a search finds.',
    args: '[words...]',
    options: [
      { flags: '--format <format>', summary: 'jsonl, relaton, iso-open, rfc-index, bibxml, bibtex, csl, csv, xlsx or ris', default: 'jsonl' },
      { flags: '-o, --output <file>', summary: 'where it is written; to the output when it is left out, but for xlsx' },
      ...FILTERS,
    ],
    example: 'comity roadmap export quantum key distribution --format bibtex > qkd.bib',
    load: async () => (await import('./commands.js')).runExport,
  },
  {
    path: 'roadmap news',
    summary: 'What changed in the catalogue since a day: titles, statuses, stages, dates; what is new; what is no longer listed.',
    options: [
      { flags: '--since <date>', summary: 'since this day, such as the last meeting; thirty days ago when it is left out' },
      { flags: '--what <what>', summary: 'changed, new or gone', default: 'changed' },
      { flags: '--kind <kind>', summary: 'of what changed only this: title, status, stage or date' },
      { flags: '--body <body>', summary: 'only of this body' },
      { flags: '--limit <number>', summary: 'how many, the newest first', default: '100' },
    ],
    json: true,
    example: 'comity roadmap news --since 2026-05-01 --body ITU',
    load: async () => (await import('./commands.js')).runNews,
  },
];

// CSV: one row a record, a column a field; titles in a column for each language that there is.

import { writeCsv } from '../../../paper/index.js';
import type { Written } from './reference.js';

const SIX = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

export function csvOf(records: Written[]): string {
  const others = new Set(records.flatMap((record) => Object.keys(record.titles)).filter((code) => !SIX.includes(code)));
  const languages = [...SIX, ...[...others].sort()].filter((code) => records.some((record) => record.titles[code]));
  const header = ['designation', 'body', ...languages.map((code) => `title.${code}`), 'status', 'stage', 'published', 'committees', 'ics', 'topics', 'kind', 'edition', 'url'];
  const rows = records.map((record) => [
    record.designation,
    record.sdo,
    ...languages.map((code) => record.titles[code] ?? null),
    record.status,
    record.stage,
    record.publishedOn,
    record.committees.join('; '),
    record.ics.join('; '),
    record.keywords.join('; '),
    record.doctype,
    record.edition,
    record.url,
  ]);
  return writeCsv([header, ...rows]);
}

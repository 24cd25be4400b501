// Tables, as CSV and as a workbook: one row a record, a column a field; titles and scopes in a column for each language that there is. The
// columns have the titles by which the reader of tables knows them again.

import { writeCsv, writeWorkbook } from '../../../paper/index.js';
import type { Written } from './reference.js';

const SIX = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

export function csvOf(records: Written[]): string {
  const { header, rows } = tableOf(records);
  return writeCsv([header, ...rows]);
}

export function xlsxOf(records: Written[], title: string): Promise<Uint8Array> {
  const { header, rows } = tableOf(records);
  return writeWorkbook([{ name: title, columns: header.map((column) => ({ title: column })), rows }]);
}

function tableOf(records: Written[]): { header: string[]; rows: (string | null)[][] } {
  const others = new Set(records.flatMap((record) => Object.keys(record.titles)).filter((code) => !SIX.includes(code)));
  const languages = [...SIX, ...[...others].sort()].filter((code) => records.some((record) => record.titles[code]));
  const planning = records.some((record) => record.work);
  const header = ['designation', 'body', ...languages.map((code) => `title.${code}`), 'status', 'stage', 'published', 'committees', 'ics', 'topics', 'kind', 'edition', 'url', 'scope', ...(planning ? ['group', 'question', 'editors', 'planned', 'source document'] : [])];
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
    record.abstracts.en ?? null,
    ...(planning ? workOf(record) : []),
  ]);
  return { header, rows };
}

function workOf({ work }: Written): (string | null)[] {
  const planned = Object.entries(work?.planned ?? {}).map(([what, on]) => (what === 'target' ? on : `${what} ${on}`));
  return [work?.group ?? null, work?.question ?? null, (work?.editors ?? []).join('; '), planned.join('; '), work?.document ?? null];
}

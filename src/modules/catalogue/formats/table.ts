// Tables of people's own (CSV, TSV, XLSX): each column is the field that the reader of it was told, or that its title says.

import { readTable } from '../../../paper/index.js';
import { type RecordStatus, type Row, type Said, STATUSES } from '../record.js';
import { gathered } from './bytes.js';
import { givenFrom } from './given.js';
import { FIELDS, TITLES, type TableField } from './table-fields.js';

export interface TableHead {
  /** The titles of the columns. */
  columns: string[];
  /** What stands below them in the first rows. */
  rows: string[][];
}

const SAMPLE = 4;

/** The columns of a table, each title once, and its first rows: so that whoever says which column is what sees what it holds. */
export async function headOf(bytes: Uint8Array, name: string): Promise<TableHead> {
  const { header, rows } = await readTable(bytes, name);
  const places = header.flatMap((title, at) => (title && header.indexOf(title) === at ? [at] : []));
  return { columns: places.map((at) => header[at] as string), rows: rows.slice(0, SAMPLE).map((row) => places.map((at) => (row[at] ?? '').slice(0, 100))) };
}

/** Which field each column seems to be; what is not sure is left out. */
export function guessedMapping(columns: string[]): Record<string, string> {
  const guessed: Record<string, string> = {};
  for (const field of FIELDS) {
    const column = columns.find((title) => TITLES[field].includes(bare(title)));
    if (column) guessed[field] = column;
  }
  return guessed;
}

function bare(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const LARGEST = 60 * 1024 * 1024;

export async function* readTableRows(bytes: AsyncIterable<Uint8Array>, given: { name: string; mapping: Record<string, string> | null }): AsyncGenerator<Row> {
  const table = await readTable(await gathered(bytes, LARGEST), given.name.replace(/\.gz$/, ''));
  const mapping = given.mapping ?? guessedMapping(table.header);
  const places = new Map<TableField, number>();
  for (const field of FIELDS) if (mapping[field] !== undefined) places.set(field, table.header.indexOf(mapping[field]));
  const says = saidBy([...places].flatMap(([field, at]) => (at >= 0 ? [field] : [])));
  for (const row of table.rows) {
    const cell = (field: TableField) => {
      const at = places.get(field);
      return at === undefined || at < 0 ? undefined : row[at]?.trim() || undefined;
    };
    yield givenFrom(foundIn(cell, (field) => (places.get(field) ?? -1) >= 0), row.join(' | '), says);
  }
}

/** What the columns can say: of a record that is known already, the rest stays. */
function saidBy(fields: TableField[]): Said[] {
  const of = (field: TableField): Said[] => {
    if (field === 'designation' || field === 'sdo') return [];
    if (field === 'group') return fields.includes('committees') ? ['work'] : ['work', 'committees'];
    if (field === 'status') return fields.includes('stage') ? ['status'] : ['status', 'stage'];
    return [(SAID[field.replace(/\..*$/, '')] ?? field) as Said];
  };
  return [...new Set(fields.flatMap(of))];
}

const SAID: Record<string, Said> = { title: 'titles', abstract: 'abstracts', published: 'dates', question: 'work', editors: 'work', planned: 'work', document: 'work' };

function foundIn(cell: (field: TableField) => string | undefined, has: (field: TableField) => boolean) {
  const inLanguages = (field: 'title' | 'abstract') =>
    Object.fromEntries(FIELDS.filter((name) => name.startsWith(`${field}.`)).flatMap((name) => (cell(name) ? [[name.slice(field.length + 1), cell(name)]] : [])));
  const several = (field: TableField) => (cell(field) ?? '').split(/[;|\n]/).map((one) => one.trim()).filter(Boolean);
  const published = isoDate(cell('published'));
  return {
    designation: cell('designation'),
    sdo: cell('sdo'),
    titles: inLanguages('title'),
    abstracts: inLanguages('abstract'),
    status: statusOf(cell('status')),
    stage: cell('stage') ?? (has('stage') ? undefined : cell('status')),
    dates: published ? { published } : {},
    // Where the group that does the work stands alone, it is the committee as well.
    committees: has('committees') ? several('committees') : several('group'),
    ics: several('ics'),
    keywords: several('keywords'),
    doctype: cell('doctype'),
    edition: cell('edition'),
    url: cell('url'),
    work: { group: cell('group'), question: cell('question'), editors: several('editors'), planned: plannedFor(cell('planned')), document: cell('document') },
  };
}

/** When it is to be ready, or what is planned when: `2027-06`, `consent 2027-06; approval 2027-12`; else its words. */
function plannedFor(text: string | undefined): Record<string, string> {
  const parts = (text ?? '').split(/[;|\n]/).map((one) => one.trim()).filter(Boolean);
  return Object.fromEntries(
    parts.flatMap((part) => {
      const found = /^(?:([\p{L}_-]{1,40})[\s:]+)?(\d.*)$/u.exec(part);
      const on = found ? (/^\d{4}-Q[1-4]$/.test(found[2] as string) ? (found[2] as string) : isoDate(found[2])) : null;
      return on ? [[found?.[1] && /^[\w-]+$/.test(found[1]) ? found[1].toLowerCase() : 'target', on]] : [];
    }),
  );
}

/** `2019`, `2019-10`, `2019-10-14`, `14.10.2019`, `10/2019`; two numbers that may be day or month are left at the year. */
function isoDate(text: string | undefined): string | null {
  if (!text) return null;
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(text);
  if (iso) return [iso[1], iso[2], iso[3]].filter(Boolean).join('-');
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return `${dotted[3]}-${two(dotted[2])}-${two(dotted[1])}`;
  const monthly = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (monthly) return `${monthly[2]}-${two(monthly[1])}`;
  return /\b((?:19|20)\d\d)\b/.exec(text)?.[1] ?? null;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

const WORDS: [RegExp, string][] = [
  [/withdrawn|obsolete|annul|retir|отмен|废止|ملغ/i, 'withdrawn'],
  [/supersed|replac|remplac|sustitu|замен|替代/i, 'superseded'],
  [/develop|study|progress|élabor|elabor|разраб|制定|draft|projet|проект|草案/i, 'under_development'],
  [/publish|in force|approved|vigueur|publicad|vigor|опубл|действ|发布|现行|نافذ|منشور/i, 'published'],
];

/** The word of a table for a status; a word that says nothing to us leaves it unknown. */
function statusOf(text: string | undefined): string | null {
  if (STATUSES.some((status) => status === text)) return text as RecordStatus;
  return WORDS.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null;
}

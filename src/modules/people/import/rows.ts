// The rows of a list as what they say of persons.

import { countryOf } from '../../../kit/countries.js';
import { type IsoDate, dateOf, isDate } from '../../../kit/dates.js';
import type { Table } from '../../../paper/index.js';
import { addressOf } from '../address.js';
import { type PersonName, nameFrom } from '../names/name.js';
import { skeletonOf } from '../names/skeleton.js';
import type { Columns, Field } from './columns.js';

/** Why a row is not taken as it stands; `sameName` and `otherName` can be decided by whoever imports. */
export type Doubt = 'noName' | 'strangeName' | 'badEmail' | 'badCountry' | 'badDay' | 'twice' | 'sameName' | 'otherName';

export interface ImportRow {
  /** As a spreadsheet counts: the heading is 1. */
  line: number;
  names: PersonName[];
  email: string | null;
  body: string | null;
  position: string | null;
  country: string | null;
  from: IsoDate | null;
  doubts: Doubt[];
  /** Where a doubt comes from: the heading of the column, and what stands there. */
  cells: Partial<Record<Doubt, { column: string; value: string }>>;
  skeleton: string;
}

export function rowsOf(table: Pick<Table, 'rows' | 'header'> & Partial<Pick<Table, 'lines'>>, columns: Columns): ImportRow[] {
  const heading = (field: Field) => (columns.at[field] === undefined ? '' : (table.header[columns.at[field]] ?? ''));
  return table.rows.map((cells, index) => rowOf((field) => (columns.at[field] === undefined ? '' : (cells[columns.at[field]] ?? '').trim()), heading, table.lines?.[index] ?? index + 2));
}

function rowOf(text: (field: Field) => string, heading: (field: Field) => string, line: number): ImportRow {
  const main = nameFrom({ title: text('title'), given: text('given'), family: text('family'), written: text('name') });
  const other = nameFrom({ written: text('otherName') });
  const names = [main, other].flatMap((name, index, all) => (name && all.findIndex((one) => one?.script === name.script) === index ? [name] : []));
  const [email, country, from] = [text('email') ? addressOf(bareAddress(text('email'))) : null, text('country') ? countryOf(text('country')) : null, text('from') ? dayOf(text('from')) : null];
  const wrong: [Doubt, Field | null][] = [
    ...(names.length === 0 ? [['noName', null] as [Doubt, null]] : []),
    ...(names.some(isStrange) ? [['strangeName', null] as [Doubt, null]] : []),
    ...(text('email') && !email ? [['badEmail', 'email'] as [Doubt, Field]] : []),
    ...(text('country') && !country ? [['badCountry', 'country'] as [Doubt, Field]] : []),
    ...(text('from') && !from ? [['badDay', 'from'] as [Doubt, Field]] : []),
  ];
  const cells = Object.fromEntries(wrong.flatMap(([doubt, field]) => (field ? [[doubt, { column: heading(field), value: text(field).slice(0, 200) }]] : [])));
  return { line, names, email, country, from, doubts: wrong.map(([doubt]) => doubt), cells, body: text('body').slice(0, 200) || null, position: text('position').slice(0, 120) || null, skeleton: skeletonOf(names[0]?.written ?? '') };
}

/** The address out of what mail programs copy: `Ada Lovelace <ada@example.org>`, `mailto:ada@example.org`. */
function bareAddress(written: string): string {
  return (/^[^<>]*<([^<>]+)>$/.exec(written)?.[1] ?? written).replace(/^mailto:/i, '');
}

/** What no name holds: a formula, an address of the web or of mail, markup. */
function isStrange({ written }: PersonName): boolean {
  return /^[=+@]|[<>{}|\\@]|:\/\//.test(written);
}

/** A day as ISO writes it, or with the day before the month as the Union does: `22.03.2026`, `22/3/2026`. */
function dayOf(written: string): IsoDate | null {
  if (isDate(written)) return written;
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written);
  return parts ? dateOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}

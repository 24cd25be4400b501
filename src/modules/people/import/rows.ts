// The rows of a list as what they say of persons.

import { countryOf } from '../../../kit/countries.js';
import { type IsoDate, dateOf, isDate } from '../../../kit/dates.js';
import type { Table } from '../../../paper/index.js';
import { addressOf } from '../address.js';
import { type PersonName, nameFrom } from '../names/name.js';
import { skeletonOf } from '../names/skeleton.js';
import type { Columns, Field } from './columns.js';

/** Why a row is not taken as it stands; `sameName` and `otherName` can be decided by whoever imports. */
export type Doubt = 'noName' | 'badEmail' | 'badCountry' | 'badDay' | 'twice' | 'sameName' | 'otherName';

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
  skeleton: string;
}

export function rowsOf(table: Pick<Table, 'rows'>, columns: Columns): ImportRow[] {
  return table.rows.map((cells, index) => rowOf((field) => (columns.at[field] === undefined ? '' : (cells[columns.at[field]] ?? '').trim()), index + 2));
}

function rowOf(text: (field: Field) => string, line: number): ImportRow {
  const main = nameFrom({ title: text('title'), given: text('given'), family: text('family'), written: text('name') });
  const other = nameFrom({ written: text('otherName') });
  const names = [main, other].flatMap((name, index, all) => (name && all.findIndex((one) => one?.script === name.script) === index ? [name] : []));
  const [email, country, from] = [text('email') ? addressOf(text('email')) : null, text('country') ? countryOf(text('country')) : null, text('from') ? dayOf(text('from')) : null];
  const doubts: Doubt[] = [];
  if (names.length === 0) doubts.push('noName');
  if (text('email') && !email) doubts.push('badEmail');
  if (text('country') && !country) doubts.push('badCountry');
  if (text('from') && !from) doubts.push('badDay');
  return { line, names, email, country, from, doubts, body: text('body').slice(0, 200) || null, position: text('position').slice(0, 120) || null, skeleton: skeletonOf(names[0]?.written ?? '') };
}

/** A day as ISO writes it, or with the day before the month as the Union does: `22.03.2026`, `22/3/2026`. */
function dayOf(written: string): IsoDate | null {
  if (isDate(written)) return written;
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written);
  return parts ? dateOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}

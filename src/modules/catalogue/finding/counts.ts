// Counts what is found by field: one array of numbers a field, over the codes that all segments share.

import { type Columns, SEVERAL, type SeveralField } from './columns.js';

export interface Counts {
  fields: Uint32Array[];
  years: Uint32Array;
}

export type Facets = Record<SeveralField | 'year', { name: string; count: number }[]>;

const YEARS = 2_400;
/** How many of each field are told. */
const MOST: Record<SeveralField, number> = { sdo: 40, status: 12, committee: 12, ics: 150, keyword: 12, listing: 1 };

// One question is answered at a time, and counting is done before the next begins: so the arrays are used again.
let kept: Counts | null = null;

export function beginCounts(names: Record<SeveralField, string[]>): Counts {
  const fits = kept && SEVERAL.every((field, n) => (kept?.fields[n]?.length ?? 0) === names[field].length);
  if (!kept || !fits) kept = { fields: SEVERAL.map((field) => new Uint32Array(names[field].length)), years: new Uint32Array(YEARS) };
  else for (const counted of [...kept.fields, kept.years]) counted.fill(0);
  return kept;
}

/** Counts a record in all fields, or in one alone (its place in `SEVERAL`; one more is the year). */
export function count(counts: Counts, place: number, columns: Columns, only: number): void {
  for (let field = 0; field < SEVERAL.length; field++) {
    if (only >= 0 && only !== field) continue;
    const { starts, codes } = columns[SEVERAL[field] as SeveralField];
    const counted = counts.fields[field] as Uint32Array;
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at++) {
      const code = codes[at] as number;
      counted[code] = (counted[code] as number) + 1;
    }
  }
  if (only >= 0 && only !== SEVERAL.length) return;
  const year = columns.year[place] as number;
  if (year < YEARS) counts.years[year] = (counts.years[year] as number) + 1;
}

export function facetsOf(counts: Counts, names: Record<SeveralField, string[]>): Facets {
  const facets = Object.fromEntries(SEVERAL.map((field, n) => [field, largest(counts.fields[n] as Uint32Array, names[field], MOST[field])]));
  const year: { name: string; count: number }[] = [];
  for (let one = YEARS - 1; one > 0; one--) if ((counts.years[one] as number) > 0) year.push({ name: String(one), count: counts.years[one] as number });
  return { ...facets, year } as Facets;
}

/** The largest, the first of the alphabet before others that are as large. */
function largest(counted: Uint32Array, names: string[], most: number): { name: string; count: number }[] {
  const found: { name: string; count: number }[] = [];
  let least = 1;
  for (let code = 0; code < counted.length; code++) {
    const count = counted[code] as number;
    if (count < least) continue;
    found.push({ name: names[code] as string, count });
    if (found.length > most * 4) {
      cut(found, most);
      least = (found[most - 1]?.count ?? 0) || 1;
    }
  }
  cut(found, most);
  return found;
}

function cut(found: { name: string; count: number }[], most: number): void {
  found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  found.length = Math.min(found.length, most);
}

// Which records bear the designations that were typed.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { type Candidate, type Span, type Typed, widened } from '../finding/asking.js';
import { type Bearer, bears } from '../finding/bearing.js';

export interface Named {
  /** How well each record bears what was typed, by its number in the index. */
  weights: Map<number, number>;
  /** The places that designations take up. */
  taken: Span[];
}

const MOST_NAMED = 400;
/** `ITU-T X.509 | ISO/IEC 9594-8` is two. */
const MOST_DESIGNATIONS = 3;

/** The longest of what was typed that are designations of records; one query. */
export async function namedBy(db: Db, { tokens, candidates }: Typed): Promise<Named> {
  const named: Named = { weights: new Map(), taken: [] };
  if (candidates.length === 0) return named;
  const keys = [...new Set(candidates.map((one) => one.key))];
  // A number with very many parts bears its own key in each of them: those of the longest spelling come first.
  const found = await sql<Bearer>`
    select nr, keys, designation, status, year from catalogue_records where keys && ${keys}::text[]
    order by (select min(array_position(${keys}::text[], key)) from unnest(keys) as key), nr limit ${MOST_NAMED}`.execute(db);
  const borne = new Set(found.rows.flatMap((row) => row.keys));
  for (let n = 0; n < MOST_DESIGNATIONS; n++) {
    const next = candidates.find((one) => borne.has(one.key) && !named.taken.some(({ from, to }) => one.from < to && one.to > from));
    if (!next) return named;
    take(named, next, { tokens, candidates }, found.rows);
  }
  return named;
}

function take(named: Named, { from, to }: Candidate, { tokens, candidates }: Typed, records: Bearer[]): void {
  const here = candidates.filter((one) => one.from === from && one.to === to);
  const years = new Set(records.filter((one) => one.keys.some((key) => here.some((candidate) => candidate.key === key))).map((one) => one.year));
  const span = widened(tokens, { from, to }, (year) => years.has(year));
  const beside = /(?:19|20)\d\d/.exec(tokens.slice(to, span.to).join(' '))?.[0];
  const spelt = tokens.slice(from, to).join(' ');
  for (const record of records) {
    const weight = bears(record, { spelt, candidates: here, year: beside ? Number(beside) : null });
    if (weight !== null) named.weights.set(record.nr, Math.max(weight, named.weights.get(record.nr) ?? 0));
  }
  named.taken.push(span);
}

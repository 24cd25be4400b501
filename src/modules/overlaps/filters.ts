// Which pairs of a list are wanted: what stands in the address of a page, a file or an answer.

import { RELATIONS, type Relation } from './relation.js';
import { VERDICTS, type Verdict } from './tables.js';

export interface Filters {
  relation: Relation | null;
  verdict: Verdict | 'open' | null;
  least: number | null;
  body: string | null;
}

/** Chances below which pairs may be left out. */
export const LEASTS = [0.9, 0.7, 0.5, 0.3] as const;

export const FILTER_QUERY = {
  relation: 'identical, adoption, aligned or overlap',
  verdict: 'open, confirmed, not or complementary',
  least: 'a score: only pairs at least so sure',
  body: 'a body: only pairs with a text of it',
  after: 'the key after which the page begins',
};

export function filtersFrom(query: URLSearchParams): Filters {
  const least = Number(query.get('least'));
  return {
    relation: RELATIONS.find((one) => one === query.get('relation')) ?? null,
    verdict: (['open', ...VERDICTS] as const).find((one) => one === query.get('verdict')) ?? null,
    least: least > 0 && least <= 1 ? least : null,
    body: query.get('body')?.trim().slice(0, 100) || null,
  };
}

/** The query of an address, so that it gives the same again. */
export function queryOf({ relation, verdict, least, body }: Filters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ relation, verdict, least, body })) if (value !== null) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : '';
}

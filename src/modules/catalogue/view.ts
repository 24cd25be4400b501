// A view of the catalogue as its address says it: words, filters, order. Each facet is a link to the view beside it.

import type { Filters } from './finding/match.js';
import type { Sort } from './finding/page.js';
import { STATUSES } from './record.js';

export const SORTS: readonly Sort[] = ['relevance', 'date', 'designation'];

export interface View {
  words: string;
  filters: Filters;
  sort: Sort;
  after: string | null;
}

/** The names of the filters in the address. */
export const PARAMETERS = { sdo: 'body', status: 'status', committee: 'committee', ics: 'ics', keyword: 'topic', listing: 'listed' } as const;
export type FacetField = keyof typeof PARAMETERS;

const MOST = 10;

export function viewFrom(query: URLSearchParams): View {
  const words = (query.get('q') ?? '').trim().slice(0, 200);
  const several = (field: FacetField) => query.getAll(PARAMETERS[field]).filter(Boolean).slice(0, MOST).map((value) => value.slice(0, 300));
  const status = several('status').filter((value) => (STATUSES as readonly string[]).includes(value));
  const sort = SORTS.find((one) => one === query.get('sort')) ?? (words ? 'relevance' : 'date');
  return {
    words,
    filters: { sdo: several('sdo'), status, committee: several('committee'), ics: several('ics').filter((code) => /^[\d.]{2,9}$/.test(code)), keyword: several('keyword'), listing: several('listing').filter((value) => value === 'gone'), yearFrom: yearIn(query, 'from'), yearTo: yearIn(query, 'to') },
    sort,
    after: query.get('after'),
  };
}

/** Gives the address of the same view with a value chosen, or no longer chosen; what stays the same is written once for all values. */
export function togglerOf(query: URLSearchParams, field: FacetField): (value: string) => string {
  const name = PARAMETERS[field];
  const rest = new URLSearchParams(query);
  rest.delete(name);
  rest.delete('after');
  const chosen = query.getAll(name);
  const address = (values: string[]) => `?${[rest.toString(), ...values.map((value) => `${name}=${encodeURIComponent(value)}`)].filter(Boolean).join('&')}`;
  const all = address(chosen);
  return (value) => (chosen.includes(value) ? address(chosen.filter((one) => one !== value)) : `${all}${all === '?' ? '' : '&'}${name}=${encodeURIComponent(value)}`);
}

/** The filters that an address holds, as they stand there. */
export function filtersIn(query: URLSearchParams): [string, string][] {
  const names = new Set<string>([...Object.values(PARAMETERS), ...YEARS]);
  return [...query].filter(([name]) => names.has(name));
}

export function withoutFilters(query: URLSearchParams): string {
  return without(query, [...Object.values(PARAMETERS), ...YEARS]);
}

export function withoutYears(query: URLSearchParams): string {
  return without(query, YEARS);
}

const YEARS = ['from', 'to'];

function without(query: URLSearchParams, names: readonly string[]): string {
  const next = new URLSearchParams(query);
  for (const name of [...names, 'after']) next.delete(name);
  return `?${next}`;
}

export function withSort(query: URLSearchParams, sort: Sort): string {
  const next = new URLSearchParams(query);
  next.delete('after');
  next.set('sort', sort);
  return `?${next}`;
}

function yearIn(query: URLSearchParams, name: string): number | null {
  const year = Number(query.get(name));
  return Number.isInteger(year) && year > 1800 && year < 2200 ? year : null;
}

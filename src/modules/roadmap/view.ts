// A view of a roadmap: which of its texts are asked for, and in which order, as the address of the page says it.

import { entryKey, ENTRY_STATUSES, SCOPES, type Contents, type Entry, type EntryScope, type EntryStatus } from './roadmap.js';

/** `area` as the roadmap has its areas; the others run over all areas. */
export const SORTS = ['area', 'designation', 'date', 'body', 'status'] as const;
export type Sort = (typeof SORTS)[number];

export interface RoadmapView {
  words: string;
  /** The id of an area, or `none`. */
  area: string | null;
  body: string | null;
  status: EntryStatus | null;
  scope: EntryScope | null;
  sort: Sort;
}

/** The view that a query asks for; what is no value of a field counts as not asked. */
export function viewFrom(query: URLSearchParams): RoadmapView {
  return {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    area: query.get('area') || null,
    body: query.get('body') || null,
    status: ENTRY_STATUSES.find((one) => one === query.get('status')) ?? null,
    scope: SCOPES.find((one) => one === query.get('scope')) ?? null,
    sort: SORTS.find((one) => one === query.get('sort')) ?? 'area',
  };
}

/** Whether any text may be left out. */
export function isNarrow({ words, area, body, status, scope }: RoadmapView): boolean {
  return Boolean(words || area || body || status || scope);
}

/** The texts of a view in its order. */
export function entriesIn({ entries }: Contents, view: RoadmapView): Entry[] {
  const signs = view.words.split(/\s+/).map(plain).filter(Boolean);
  const whole = entryKey(view.words);
  const fits = (entry: Entry) =>
    (!view.area || entry.areaId === view.area || (view.area === 'none' && !entry.areaId)) &&
    (!view.body || entry.body === view.body) &&
    (!view.status || entry.status === view.status) &&
    (!view.scope || entry.scope === view.scope) &&
    (signs.length === 0 || (whole !== '' && entryKey(entry.designation).includes(whole)) || hasAll(entry, signs));
  const found = entries.filter(fits);
  return view.sort === 'area' ? found : found.toSorted(BY[view.sort]);
}

/** How many texts of the view each value of a field would leave, the others staying as they are. */
export function countsIn(contents: Contents, view: RoadmapView, field: 'area' | 'body' | 'status' | 'scope'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entriesIn(contents, { ...view, [field]: null, sort: 'area' })) {
    const value = field === 'area' ? (entry.areaId ?? 'none') : entry[field];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function hasAll(entry: Entry, signs: string[]): boolean {
  const text = plain([entry.designation, entry.body, entry.lead ?? '', ...Object.values(entry.title), ...Object.values(entry.notes), ...Object.values(entry.milestone)].join(' '));
  return signs.every((sign) => text.includes(sign));
}

/** Without accents and case, so that `reseau` finds `Réseau`. */
function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}

const byKey = (a: Entry, b: Entry) => before(entryKey(a.designation), entryKey(b.designation));
const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const BY: Record<Exclude<Sort, 'area'>, (a: Entry, b: Entry) => number> = {
  designation: byKey,
  // The newest first; what has no date last.
  date: (a, b) => before(b.publishedOn ?? b.milestoneOn ?? '', a.publishedOn ?? a.milestoneOn ?? '') || byKey(a, b),
  body: (a, b) => before(a.body, b.body) || byKey(a, b),
  status: (a, b) => ENTRY_STATUSES.indexOf(a.status) - ENTRY_STATUSES.indexOf(b.status) || byKey(a, b),
};

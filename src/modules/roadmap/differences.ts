// What changed between two states of a roadmap: entries that came and went, and what is said otherwise of the others.

import type { Contents, Entry, EntryFacts } from './roadmap.js';

/** What of an entry counts as a change when it is said otherwise, in the order in which it is told. */
export const COMPARED = ['designation', 'title', 'body', 'areaId', 'status', 'scope', 'lead', 'publishedOn', 'notes', 'milestone', 'milestoneOn', 'url'] as const satisfies readonly (keyof EntryFacts)[];
export type ComparedField = (typeof COMPARED)[number];

export interface RoadmapDifference {
  added: Entry[];
  removed: Entry[];
  changed: { was: Entry; now: Entry; fields: ComparedField[] }[];
}

/** What changed from one state to a later one, in the order of the later one. */
export function differencesOf(was: Contents, now: Contents): RoadmapDifference {
  const earlier = new Map(was.entries.map((entry) => [entry.id, entry]));
  const later = new Set(now.entries.map((entry) => entry.id));
  const changed = now.entries.flatMap((entry) => {
    const before = earlier.get(entry.id);
    const fields = before ? fieldsBetween(before, entry) : [];
    return before && fields.length > 0 ? [{ was: before, now: entry, fields }] : [];
  });
  return { added: now.entries.filter((entry) => !earlier.has(entry.id)), removed: was.entries.filter((entry) => !later.has(entry.id)), changed };
}

/** What is said otherwise, in the order in which it is told. */
export function fieldsBetween(was: EntryFacts, now: EntryFacts): ComparedField[] {
  return COMPARED.filter((field) => !sameValue(was[field], now[field]));
}

/** Whether there is nothing to tell. */
export function nothingChanged({ added, removed, changed }: RoadmapDifference): boolean {
  return added.length + removed.length + changed.length === 0;
}

/** Whether the areas are the same, called alike and in one order: a reader of the roadmap sees them before its texts. */
export function sameAreas(was: Contents, now: Contents): boolean {
  const said = ({ areas }: Contents) => areas.map(({ id, title }) => `${id} ${canonical(title)}`).join('\n');
  return said(was) === said(now);
}

/** Whether all is said alike, the record that it was taken from too. */
export function sameFacts(a: EntryFacts, b: EntryFacts): boolean {
  return a.recordId === b.recordId && fieldsBetween(a, b).length === 0;
}

/** Whether two values of a field say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Texts by language are alike whatever the order of their languages. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).filter(([, text]) => text).sort());
}

// Planning conflicts: two work items on one subject whose dates do not fit, a text that waits for another, work on what is published already,
// work that has not moved. Pure: told of records and of pairs, it says what is wrong.

export interface Planned {
  id: string;
  designation: string;
  status: string;
  /** Dates by what happens on them, `2027-03` or `2027-03-15`. */
  dates: Record<string, string>;
  planned: Record<string, string>;
}

export type ConflictKind = 'clash' | 'waits' | 'done' | 'stale';

export interface Conflict {
  kind: ConflictKind;
  a: string;
  b: string | null;
  /** For the words of `overlaps.planning.<kind>`. */
  params: Record<string, string>;
}

export interface PairOfTexts {
  a: Planned;
  b: Planned;
  relation: string;
}

/** Two plans for one subject may differ by so many months before it is worth a word. */
const APART_MONTHS = 12;
/** Work without any date for so many years has not moved. */
const STALE_YEARS = 4;
const OPEN = new Set(['under_development', 'draft']);

/** What does not fit, pair by pair; stale work once however many pairs it stands in. */
export function conflictsIn(pairs: readonly PairOfTexts[], today: string): Conflict[] {
  const found = pairs.flatMap((pair) => conflictOf(pair) ?? []);
  const open = new Map(pairs.flatMap(({ a, b }) => [a, b]).filter(({ status }) => OPEN.has(status)).map((text) => [text.id, text]));
  return [...found, ...[...open.values()].flatMap((text) => staleOf(text, today) ?? [])];
}

function conflictOf({ a, b, relation }: PairOfTexts): Conflict | null {
  const [first, second] = OPEN.has(a.status) ? [a, b] : [b, a];
  if (!OPEN.has(first.status)) return null;
  const names = { a: first.designation, b: second.designation };
  if (OPEN.has(second.status)) return clashOf(first, second, names) ?? (relation === 'adoption' ? { kind: 'waits', a: first.id, b: second.id, params: names } : null);
  // An adoption or a joint text is meant to follow; another text on the same subject is not.
  return relation === 'overlap' || relation === 'aligned' ? { kind: 'done', a: first.id, b: second.id, params: names } : null;
}

function clashOf(a: Planned, b: Planned, names: { a: string; b: string }): Conflict | null {
  const [planned, other] = [endOf(a), endOf(b)];
  if (!planned || !other || Math.abs(monthsOf(planned) - monthsOf(other)) < APART_MONTHS) return null;
  return { kind: 'clash', a: a.id, b: b.id, params: { ...names, planned, other } };
}

function staleOf(text: Planned, today: string): Conflict | null {
  const newest = [...Object.values(text.dates), ...Object.values(text.planned)].filter(isDate).sort().at(-1);
  if (!newest || monthsOf(today) - monthsOf(newest) < STALE_YEARS * 12) return null;
  return { kind: 'stale', a: text.id, b: null, params: { a: text.designation, since: newest } };
}

/** When the work is to end: the last planned date. */
function endOf({ planned }: Planned): string | null {
  return Object.values(planned).filter(isDate).sort().at(-1) ?? null;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d/.test(text) || /^\d{4}$/.test(text);
}

function monthsOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 1);
}

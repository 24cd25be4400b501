// What a list would change: each of its rows against what is known. Pure: it is shown, and the same is done after it was confirmed.

import type { Multilingual } from '../../../kit/languages.js';
import type { BodyBrief } from '../../bodies/reads.js';
import type { PersonName } from '../names/name.js';
import { skeletonOf } from '../names/skeleton.js';
import type { Doubt, ImportRow } from './rows.js';

export type RowState = 'new' | 'changed' | 'unchanged' | 'doubtful';

/** A person as the plan compares rows with them. */
export interface KnownPerson {
  id: string;
  name: Multilingual;
  names: PersonName[];
  /** Affiliations that are open. */
  open: { bodyId: string | null; body: Multilingual; title: string | null; country: string | null }[];
}

export interface Known {
  byEmail: ReadonlyMap<string, KnownPerson>;
  bySkeleton: ReadonlyMap<string, KnownPerson[]>;
  /** Bodies by the words of the list. */
  bodies: ReadonlyMap<string, BodyBrief>;
}

/** What whoever imports decided of a doubtful row, by its line: a person whom it is, or `new`. */
export type Decisions = ReadonlyMap<number, string>;

export interface PlannedRow extends ImportRow {
  state: RowState;
  /** Whom it is about, if it is known. */
  personId: string | null;
  /** Names that join or take the place of others; whether the affiliation begins anew. */
  newNames: PersonName[];
  affiliates: boolean;
  /** Whether the address is not the person's yet. */
  addsEmail: boolean;
  /** The body that the words mean; null where they stay words. */
  bodyId: string | null;
  /** Who may be meant by a doubtful row. */
  likely: { id: string; name: Multilingual }[];
}

/** Each row with what would become of it, in the order of the list. */
export function planOf(rows: readonly ImportRow[], known: Known, decisions: Decisions = new Map()): PlannedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const mark = row.email ?? (row.skeleton && `${row.skeleton}|${row.body ?? ''}`);
    const twice = mark !== '' && seen.has(mark);
    seen.add(mark);
    return plannedRow(twice ? { ...row, doubts: [...row.doubts, 'twice'] } : row, known, decisions.get(row.line));
  });
}

function plannedRow(row: ImportRow, known: Known, decision: string | undefined): PlannedRow {
  const byEmail = row.email ? known.byEmail.get(row.email) : undefined;
  const likely = byEmail ? [byEmail] : (known.bySkeleton.get(row.skeleton) ?? []);
  const body = row.body ? known.bodies.get(row.body) : undefined;
  const base = { ...row, personId: null, newNames: [] as PersonName[], affiliates: false, addsEmail: false, bodyId: body?.id ?? null, likely: [] as PlannedRow['likely'] };
  if (row.doubts.length > 0) return { ...base, state: 'doubtful' };
  const chosen = likely.find((one) => one.id === decision);
  const meant = chosen ?? (byEmail && sameName(row, byEmail) ? byEmail : undefined);
  if (meant) return matched({ ...base, addsEmail: row.email !== null && !byEmail }, meant);
  if (likely.length > 0 && !(decision === 'new' && !byEmail)) {
    const doubt: Doubt = byEmail ? 'otherName' : 'sameName';
    return { ...base, state: 'doubtful', doubts: [doubt], likely: likely.map(({ id, name }) => ({ id, name })) };
  }
  return { ...base, state: 'new', newNames: row.names, affiliates: row.body !== null || row.country !== null, addsEmail: row.email !== null };
}

/** Whether a row names the person: one of the names is the same whatever its order, or nobody knows the name yet. */
function sameName(row: ImportRow, person: KnownPerson): boolean {
  if (person.names.length === 0) return true;
  const skeletons = new Set(person.names.map((name) => skeletonOf(name.written)));
  return row.names.some((name) => skeletons.has(skeletonOf(name.written)));
}

function matched(base: Omit<PlannedRow, 'state'>, person: KnownPerson): PlannedRow {
  const newNames = base.names.filter((name) => {
    const there = person.names.find((one) => one.script === name.script);
    return !there || skeletonOf(there.written) !== skeletonOf(name.written);
  });
  const affiliates = (base.body !== null || base.country !== null) && !person.open.some((one) => isSame(base, one));
  const changes = newNames.length > 0 || affiliates || base.addsEmail;
  return { ...base, personId: person.id, newNames, affiliates, state: changes ? 'changed' : 'unchanged' };
}

/** What the list leaves open is not held against it. */
function isSame(row: Omit<PlannedRow, 'state'>, one: KnownPerson['open'][number]): boolean {
  const key = (words: string) => skeletonOf(words) || words;
  const body = row.body === null || (row.bodyId ? one.bodyId === row.bodyId : Object.values(one.body).some((words) => key(words) === key(row.body ?? '')));
  return body && (row.country === null || one.country === row.country) && (row.position === null || one.title === row.position);
}

/** How many rows of each state there are. */
export function countsOf(rows: readonly PlannedRow[]): Record<RowState, number> {
  const counts: Record<RowState, number> = { new: 0, changed: 0, unchanged: 0, doubtful: 0 };
  for (const row of rows) counts[row.state]++;
  return counts;
}

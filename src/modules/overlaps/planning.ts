// Planning conflicts: two work items on one subject whose dates do not fit, a text that waits for another, new work on what another body has
// published, a shared text that one body alone changes, plans that are past, work that has not moved. Pure: told of pairs, of the families of
// their texts and of the day, it says what does not fit.

import { latestOf, monthsBetween, spanOf } from './planning/dates.js';
import { APART_MONTHS } from './planning/thresholds.js';
import { OPEN, type Planned, baseYear, endOf, isAtWork, sameChange, stillSince } from './planning/work.js';
import { ADOPTERS } from './text.js';

export type { Planned } from './planning/work.js';

export const CONFLICT_KINDS = ['clash', 'late', 'waits', 'done', 'alone', 'stale'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export interface Conflict {
  kind: ConflictKind;
  /** Ids of records; null of what stands on a roadmap alone. */
  a: string | null;
  b: string | null;
  /** For the words of `overlaps.planning.<kind>`. */
  params: Record<string, string>;
}

export interface PairOfTexts {
  a: Planned;
  b: Planned;
  relation: string;
  /** What people found: complementary texts may be made side by side. */
  verdict?: string | null;
}

/** What is known beside the pairs. */
export interface Known {
  /** The texts of each family, whichever body lists them. */
  families: ReadonlyMap<string, readonly Planned[]>;
  /** `2026-11-21`. */
  today: string;
}

/** What does not fit, pair by pair; what is wrong with a text alone is told once, however many pairs it stands in. */
export function conflictsIn(given: readonly PairOfTexts[], known: Known): Conflict[] {
  const pairs = given.map((pair) => ({ ...pair, a: workOn(pair.a, known), b: workOn(pair.b, known) }));
  const texts = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((text) => [text.id, text]));
  const working = [...texts.values()].filter((text) => atWork(text, known));
  const own = working.flatMap((text) => conflictOfText(text, known.today) ?? []);
  const still = new Set(own.filter(({ kind }) => kind === 'stale').map(({ a }) => a as string));
  const moving = new Set(working.map(({ id }) => id).filter((id) => !still.has(id)));
  const found = new Map<string, Conflict>();
  for (const pair of pairs) {
    const conflict = conflictOfPair(pair, (text) => moving.has(text.id), known);
    if (conflict) found.set(`${conflict.kind} ${conflict.params.a} ${conflict.params.b}`, conflict);
  }
  return sorted([...found.values(), ...own]);
}

/** The next edition, where somebody is at work on it: a pair is told by the newest published edition of each side. */
function workOn(text: Planned, known: Known): Planned {
  if (atWork(text, known)) return text;
  return familyOf(text, known).find((other) => other.sdo === text.sdo && sameChange(other, text) && atWork(other, known)) ?? text;
}

/** By kind, in the order in which a secretariat would take them up. */
export function sorted(conflicts: readonly Conflict[]): Conflict[] {
  return [...conflicts].sort((x, y) => CONFLICT_KINDS.indexOf(x.kind) - CONFLICT_KINDS.indexOf(y.kind) || compare(x.params.a as string, y.params.a as string));
}

/** What is wrong with the plan of a text alone: it is past, or nothing moves. */
export function conflictOfText(text: Planned, today: string): Conflict | null {
  const end = endOf(text);
  if (end && (spanOf(end)?.to ?? Infinity) < (spanOf(today)?.to ?? 0)) return { kind: 'late', a: text.id, b: null, params: { a: text.designation, planned: end } };
  const since = stillSince(text, today);
  return since ? { kind: 'stale', a: text.id, b: null, params: { a: text.designation, since } } : null;
}

function conflictOfPair({ a, b, relation, verdict }: PairOfTexts, moving: (text: Planned) => boolean, known: Known): Conflict | null {
  const [first, second] = moving(a) ? [a, b] : [b, a];
  if (!moving(first) || first.family === second.family) return null;
  const complementary = verdict === 'complementary';
  if (moving(second)) return (complementary ? null : clashOf(first, second)) ?? (relation === 'adoption' ? waiting(first, second) : null);
  if (second.status !== 'published' || oneHouse(first, second) || ADOPTERS.has(second.sdo) || complementary) return null;
  const changes = first.supplement !== null || familyOf(first, known).some(({ status, supplement }) => status === 'published' && supplement === null);
  if (changes) return relation === 'overlap' || hasGoneOn(first, second, known) ? null : { kind: 'alone', a: first.id, b: second.id, params: { ...names(first, second), body: second.sdo } };
  // An adoption or a joint text is meant to follow; another new text on the same subject is not.
  return relation === 'overlap' || relation === 'aligned' ? { kind: 'done', a: first.id, b: second.id, params: names(first, second) } : null;
}

/** The other body has a text newer than what the first is changing, or is at work as well. */
function hasGoneOn(first: Planned, second: Planned, known: Known): boolean {
  const changed = baseYear(first) ?? latestOf(familyOf(first, known).flatMap(({ status, supplement, publishedOn }) => (status === 'published' && supplement === null && publishedOn ? [publishedOn] : [])));
  return Boolean(changed && second.publishedOn && second.publishedOn.slice(0, 4) > changed.slice(0, 4)) || familyOf(second, known).some((text) => atWork(text, known));
}

function clashOf(a: Planned, b: Planned): Conflict | null {
  const [planned, other] = [endOf(a), endOf(b)];
  if (!planned || !other || monthsBetween(planned, other) < APART_MONTHS) return null;
  return { kind: 'clash', a: a.id, b: b.id, params: { ...names(a, b), planned, other } };
}

/** Of two texts of which one is taken over from the other, who takes over waits; of others the one that is planned later. */
function waiting(a: Planned, b: Planned): Conflict {
  const last = latestOf([endOf(a) ?? '', endOf(b) ?? '']);
  const [follows, leads] = ADOPTERS.has(b.sdo) || (!ADOPTERS.has(a.sdo) && last !== null && last === endOf(b)) ? [b, a] : [a, b];
  return { kind: 'waits', a: follows.id, b: leads.id, params: names(follows, leads) };
}

function atWork(text: Planned, known: Known): boolean {
  return OPEN.has(text.status) && isAtWork(text, familyOf(text, known), known.today);
}

function familyOf(text: Planned, { families }: Known): readonly Planned[] {
  return families.get(text.family) ?? [];
}

/** Both designations name the same publisher (`IEC 60601-2-52` and `ISO/IEC DIS 80601-2-52`): one body revises its own. */
function oneHouse(a: Planned, b: Planned): boolean {
  const houses = new Set(housesOf(a));
  return housesOf(b).some((house) => houses.has(house));
}

function housesOf({ designation, sdo }: Planned): string[] {
  return [...designation.split(/[\s/]+/).filter((word) => HOUSE.has(word)), ...sdo.split('/')];
}

const HOUSE = new Set(['ISO', 'IEC', 'IEEE', 'ITU-T', 'ITU-R', 'CIE', 'ETSI', 'CEN', 'CENELEC', 'W3C', 'OGC', 'IETF', 'SMPTE', 'ASTM', 'ECMA', 'OIML', 'NIST']);

function names(a: Planned, b: Planned): { a: string; b: string } {
  return { a: a.designation, b: b.designation };
}

function compare(x: string, y: string): number {
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

// What a line of a liaison statement says otherwise than the roadmap: the change that it would be, and what is doubtful about it.

import { inLanguage } from '../../../kit/languages.js';
import { parseDesignation, supplementOf } from '../../catalogue/index.js';
import { likeness } from '../alike.js';
import { fullName, textKey } from '../naming.js';
import { type Doubt, touched } from '../proposing.js';
import { type Entry, type EntryFacts, entryKey } from '../roadmap.js';
import type { Listed } from './listed.js';

/** A proposal before it is made. */
export interface Draft {
  kind: 'add' | 'change' | 'remove';
  entryId: string | null;
  facts: Partial<EntryFacts>;
  was: Partial<EntryFacts> | null;
  doubts: Doubt[];
  quote: string;
}

/** What a line says otherwise than the roadmap; null when it says nothing new. */
export function draftFor(one: Listed, entries: readonly Entry[], inCatalogue: ReadonlyMap<string, EntryFacts>): Draft | null {
  const record = inCatalogue.get(one.designation);
  const named = entryNamed(one, entries);
  // A work item that was approved comes back under another name: the title is what it keeps.
  const alike = named ? undefined : mostAlike(one, entries);
  const renamed = alike?.like === 1 && alike.entry.status !== 'published' && one.designation && !isChange(one.designation) ? alike.entry : undefined;
  const entry = named ?? renamed;
  if (entry) {
    const facts = changesFor(entry, one, renamed !== undefined);
    if (Object.keys(facts).length === 0) return null;
    const doubts = renamed ? [{ kind: 'looksLike' as const, designation: entry.designation }] : strangeness(one, entry);
    return { kind: 'change', entryId: entry.id, facts, was: touched(entry, { kind: 'change', facts }), doubts, quote: one.quote };
  }
  // What is over and does not stand there need not; the rules by which study groups work (Recs. ITU-T A.1 and so on) are named in any letter.
  if (one.status === 'withdrawn' || one.status === 'superseded' || (!one.said && !one.title && /^ITU-T A\.\d/.test(one.designation))) return null;
  const doubts: Doubt[] = [
    ...(one.designation ? [] : [{ kind: 'noDesignation' as const }]),
    ...(one.designation && !record ? [{ kind: 'notInCatalogue' as const }] : []),
    ...(record ? strangeness(one, record) : []),
    ...(alike && alike.like >= 0.7 ? [{ kind: 'looksLike' as const, designation: alike.entry.designation }] : []),
    ...(one.said || one.title ? [] : [{ kind: 'onlyNamed' as const }]),
  ];
  return { kind: 'add', entryId: null, facts: added(one, record), was: null, doubts, quote: one.quote };
}

function added(one: Listed, record: EntryFacts | undefined): Partial<EntryFacts> {
  const title = one.title ? { [one.language]: one.title } : {};
  const on = one.status === 'published' ? (one.on ?? one.edition) : null;
  if (record) return { ...record, status: one.said ? one.status : record.status, designation: one.designation, title: { ...title, ...record.title }, publishedOn: record.publishedOn ?? on };
  return { designation: one.designation, status: one.status, ...(one.designation ? { body: one.designation.split(' ')[0] ?? '' } : {}), ...(one.title ? { title } : {}), ...(on ? { publishedOn: on } : {}), ...planned(one, null) };
}

/** The entry that a line names, by its designation or a former one, in any spelling; an amendment is not what it amends. */
function entryNamed(one: Listed, entries: readonly Entry[]): Entry | undefined {
  const named = [one.designation, one.formerly ?? ''].filter(Boolean);
  const [exact, keys] = [named.map(entryKey), named.filter((name) => !isChange(name)).map(textKey)];
  return entries.find((known) => exact.includes(entryKey(known.designation))) ?? entries.find((known) => !isChange(known.designation) && keys.includes(textKey(known.designation)));
}

function isChange(designation: string): boolean {
  const parsed = parseDesignation(fullName(designation));
  return parsed !== null && supplementOf(parsed) !== null;
}

function mostAlike(one: Listed, entries: readonly Entry[]): { entry: Entry; like: number } | undefined {
  if (!one.title) return undefined;
  const title = one.title;
  return entries.map((entry) => ({ entry, like: likeness(entry.title[one.language] ?? inLanguage(entry.title, 'en')?.text ?? '', title) })).sort((a, b) => b.like - a.like)[0];
}

/** Less than this is another title, not the same in other words. */
const ANOTHER = 0.2;

/** Another title under this designation, or an older edition, than is known. */
function strangeness(one: Listed, known: EntryFacts): Doubt[] {
  const title = known.title[one.language];
  const other = one.title && title && likeness(title, one.title) < ANOTHER;
  const older = one.edition && known.publishedOn && one.edition < known.publishedOn.slice(0, one.edition.length);
  return [...(other ? [{ kind: 'otherTitle' as const, designation: title }] : []), ...(older ? [{ kind: 'olderEdition' as const, designation: known.publishedOn as string }] : [])];
}

function changesFor(entry: EntryFacts, one: Listed, renamed: boolean): Partial<EntryFacts> {
  const changes: Partial<EntryFacts> = {};
  const former = one.formerly && textKey(entry.designation) === textKey(one.formerly);
  if ((former || renamed) && one.designation !== entry.designation) changes.designation = one.designation;
  if (!one.said) return changes;
  const over = entry.status === 'withdrawn' || entry.status === 'superseded';
  const further = one.status === 'published' ? !over : one.status === 'underDevelopment' ? entry.status === 'planned' : true;
  if (entry.status !== one.status && further) changes.status = one.status;
  const on = one.on ?? one.edition;
  // `2026-05` says nothing against `2026-05-14`.
  if (one.status === 'published' && !over && on && (!entry.publishedOn || on > entry.publishedOn) && !entry.publishedOn?.startsWith(on)) changes.publishedOn = on;
  return { ...changes, ...(entry.status === 'underDevelopment' || entry.status === 'planned' ? planned(one, entry) : {}) };
}

/** The day that a text under development is expected on. */
function planned(one: Listed, entry: EntryFacts | null): Partial<EntryFacts> {
  const day = one.status === 'underDevelopment' && one.on && /^\d{4}-\d\d-\d\d$/.test(one.on) && one.on !== entry?.milestoneOn ? one.on : null;
  return day ? { milestoneOn: day } : {};
}

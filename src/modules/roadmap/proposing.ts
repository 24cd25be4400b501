// What a proposal would change, whether it still fits what stands in the roadmap, and what is doubtful about it.

import { sameValue } from './differences.js';
import { type Entry, type EntryFacts, onlyFacts } from './roadmap.js';

/**
 * `noDesignation`: a title without one; `notInCatalogue`: nobody lists it; `looksLike`: its title is nearly that of an entry; `otherTitle`:
 * under its designation quite another title is known; `olderEdition`: a newer one is known than the one that is named; `onlyNamed`: the
 * paper does not say how far it is.
 */
export const DOUBTS = ['noDesignation', 'notInCatalogue', 'looksLike', 'otherTitle', 'olderEdition', 'onlyNamed'] as const;
export type DoubtKind = (typeof DOUBTS)[number];

/** Why an editor should look twice at what was read out of a paper. */
export interface Doubt {
  kind: DoubtKind;
  /** The entry that it looks like; for `otherTitle` the title that is known under its designation, for `olderEdition` the edition. */
  designation?: string;
}

/** How a proposal fits what stands there now: `gone` without its entry, `changed` when what it would change was changed meanwhile. */
export type Fit = 'fits' | 'changed' | 'gone';

interface Fitted {
  kind: 'add' | 'change' | 'remove';
  facts: Partial<EntryFacts>;
  was: Partial<EntryFacts> | null;
  entry: Entry | null;
}

export function fitOf({ kind, facts, was, entry }: Fitted): Fit {
  if (kind === 'add') return 'fits';
  if (!entry) return 'gone';
  if (!was) return 'fits';
  return fieldsOf({ kind, facts }).some((field) => field in was && !sameValue(was[field], entry[field])) ? 'changed' : 'fits';
}

/** What the entry says of that which would change: kept with the proposal, compared when it is decided. */
export function touched(entry: Entry, { kind, facts }: Pick<Fitted, 'kind' | 'facts'>): Partial<EntryFacts> {
  return Object.fromEntries(fieldsOf({ kind, facts }).map((field) => [field, entry[field]]));
}

/** A removal takes all of it, so that any change meanwhile matters. */
function fieldsOf({ kind, facts }: Pick<Fitted, 'kind' | 'facts'>): (keyof EntryFacts)[] {
  const all = Object.keys(onlyFacts({ ...facts } as EntryFacts)) as (keyof EntryFacts)[];
  return kind === 'remove' ? all : all.filter((field) => field in facts);
}

/** A short mark of what an editor saw of an entry: who accepts a proposal that fits no more says by it that it was seen. */
export function markOf(entry: Entry | null): string {
  if (!entry) return '';
  let mark = 0x811c9dc5;
  for (const sign of JSON.stringify(Object.entries(onlyFacts(entry)).sort())) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(36);
}

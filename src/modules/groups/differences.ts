// What changed between two versions of terms of reference: clause by clause, and within a clause word by word.

import type { Language } from '../../kit/languages.js';
import { type Passage, wordDifferences } from './word-differences.js';

/** A numbered heading with the text below it, down to the next heading. */
export interface Clause {
  number: string | null;
  title: string;
  text: string;
  /** 1 for `2`, 2 for `2.10`. */
  level: number;
}

export interface ClauseDifference {
  number: string | null;
  is: 'same' | 'changed' | 'added' | 'removed';
  title: Passage[];
  text: Passage[];
  level: number;
}

/** The clauses of the later version in their order, with what was taken out where it stood. */
export function differences(earlier: readonly Clause[], later: readonly Clause[], language: Language): ClauseDifference[] {
  const partner = partners(earlier, later);
  const taken = new Set(partner.filter((at) => at !== null));
  const found: ClauseDifference[] = [];
  let passed = 0;
  const takenOutBefore = (end: number) => {
    for (; passed < end; passed++) if (!taken.has(passed)) found.push(whole(earlier[passed] as Clause, 'removed'));
  };
  for (const [index, clause] of later.entries()) {
    const at = partner[index] ?? null;
    if (at !== null) takenOutBefore(at);
    found.push(at === null ? whole(clause, 'added') : compared(earlier[at] as Clause, clause, language));
  }
  takenOutBefore(earlier.length);
  return found;
}

/** For each later clause the earlier one that it continues: the same title (a clause may be renumbered), else the same number. */
function partners(earlier: readonly Clause[], later: readonly Clause[]): (number | null)[] {
  const free = new Set(earlier.keys());
  const take = (same: (clause: Clause) => boolean): number | null => {
    for (const at of free)
      if (same(earlier[at] as Clause)) {
        free.delete(at);
        return at;
      }
    return null;
  };
  const titled = later.map((clause) => (plain(clause.title) ? take((other) => plain(other.title) === plain(clause.title)) : null));
  return later.map((clause, index) => titled[index] ?? (clause.number ? take((other) => other.number === clause.number) : null));
}

function compared(before: Clause, after: Clause, language: Language): ClauseDifference {
  const title = wordDifferences(before.title, after.title, language);
  const text = wordDifferences(before.text, after.text, language);
  const same = before.number === after.number && [...title, ...text].every((passage) => passage.is === 'same');
  return { number: after.number, is: same ? 'same' : 'changed', title, text, level: after.level };
}

function whole(clause: Clause, is: 'added' | 'removed'): ClauseDifference {
  const mark = (text: string): Passage[] => (text ? [{ text, is: is === 'added' ? 'in' : 'out' }] : []);
  return { number: clause.number, is, title: mark(clause.title), text: mark(clause.text), level: clause.level };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

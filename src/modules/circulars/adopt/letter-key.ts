// What a letter is known by: its number within the series of a study period, or, without a number, its group and date.

import type { IsoDate } from '../../../kit/dates.js';
import { acronymKey } from '../../groups/index.js';
import type { CircularFacts, LetterKind } from '../circular.js';
import { periodOf } from '../period.js';

export interface LetterKey {
  kind: LetterKind;
  period: string;
  number: number | null;
  date: IsoDate;
  /** The acronym as it is compared. */
  group: string;
}

/** The key of a letter that has a date and a group; null when one is missing. */
export function letterKey(facts: Pick<CircularFacts, 'letterKind' | 'number' | 'date' | 'group'>): LetterKey | null {
  const group = acronymKey(facts.group.acronym ?? '');
  if (!facts.date || !group) return null;
  return { kind: facts.letterKind, period: periodOf(facts.date), number: facts.number, date: facts.date, group };
}

/** The words of a lock: whoever adopts the same letter waits. */
export function lockWords({ kind, period, number, date, group }: LetterKey): string {
  if (number === null) return `letter:${kind}:${group}:${date}`;
  return kind === 'collectiveLetter' ? `letter:${kind}:${group}:${period}:${number}` : `letter:${period}:${number}`;
}

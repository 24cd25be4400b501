// From when changes are told: a release, a meeting or a day, as the address of the page says it.

import { type IsoDate, isDate } from '../../kit/dates.js';

export type Since = { kind: 'release' | 'meeting'; number: number } | { kind: 'day'; on: IsoDate };

/** `release-2`, `meeting-3` or `2026-03-01`; null for anything else. */
export function sinceIn(words: string | null): Since | null {
  const found = /^(release|meeting)-([1-9]\d{0,5})$/.exec(words?.trim() ?? '');
  if (found) return { kind: found[1] as 'release' | 'meeting', number: Number(found[2]) };
  return isDate(words?.trim()) ? { kind: 'day', on: (words as string).trim() } : null;
}

/** As the address says it. */
export function sinceWord(since: Since): string {
  return since.kind === 'day' ? since.on : `${since.kind}-${since.number}`;
}

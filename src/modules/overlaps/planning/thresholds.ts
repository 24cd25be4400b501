// What counts as a planning conflict: months and sources. Where a body has said itself when work counts as not moving, its own time holds.

import type { RuleTable } from '../../../kit/rule-table.js';

/** Two plans for one subject may differ by so many months before it is worth a word. */
export const APART_MONTHS = 12;
/** Drafts that nobody published, withdrew or moved for so many years are no work any more. */
export const FORGOTTEN_YEARS = 10;
/** Pairs less likely than this are not asked about plans. */
export const SURE_ENOUGH = 0.5;

interface Still {
  /** Null: of any other body. */
  body: string | null;
  months: number;
  /** Null: custom of this house. */
  source: string | null;
}

export const STILL: readonly Still[] = [
  { body: 'IETF', months: 6, source: 'RFC 2026, 2.2: Internet-Drafts are removed after six months without change' },
  { body: 'ISO', months: 36, source: 'ISO/TMB Resolutions 55/1998 and 8/2001, as ISO/TC 67 tells them: work that has not moved for three years is cancelled' },
  { body: 'IEEE', months: 48, source: 'IEEE SA: a project authorization (PAR) is active for four years' },
  { body: null, months: 48, source: null },
];

/** Words and codes by which bodies say that a draft is worked on no more. */
export const ENDED: readonly { stage: RegExp; words: string; source: string }[] = [
  { stage: /\/Inactive$/i, words: '…/Inactive', source: 'IEEE Xplore: a draft that another draft or the standard has replaced' },
  { stage: /^\d\d\.98$/, words: '….98', source: 'ISO harmonized stage codes: project deleted (10.98 to 50.98)' },
];

/** Months after which work of a body has not moved. */
export function stillAfter(body: string): number {
  return (STILL.find((row) => row.body !== null && body.split(/[\s/]/).includes(row.body)) ?? (STILL[STILL.length - 1] as Still)).months;
}

/** The thresholds as people read them. */
export function planningTable(): RuleTable {
  return {
    title: 'Planning conflicts',
    about: 'Between texts of different bodies on one subject, and among the entries of a roadmap. Work of which the bodies say that it has ended, and drafts that a published edition or a later draft has overtaken, are left out.',
    columns: ['What', 'From', 'Source'],
    rows: [
      ['Two plans on one subject clash', `${APART_MONTHS} months apart`, 'house custom'],
      ['A plan is late', 'the month after the planned one', 'house custom'],
      ...STILL.map(({ body, months, source }) => [`Work of ${body ?? 'any other body'} has not moved`, `${months} months`, source ?? 'house custom']),
      ['A draft is forgotten, and told no more', `${FORGOTTEN_YEARS} years without a date`, 'house custom'],
      ...ENDED.map(({ words, source }) => [`Work at a stage ${words} has ended`, 'at once', source]),
    ],
  };
}

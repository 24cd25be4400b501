// The clauses on participation, by kind of group and day. A clause is cited only where it is established.

import type { IsoDate } from '../../kit/dates.js';
import type { RuleKind } from '../groups/index.js';

export interface ParticipationText {
  kind: RuleKind;
  from: IsoDate;
  until: IsoDate | null;
  text: string;
}

/** Editions and their days are those of groups/texts.ts; A.18 has not been seen clause by clause. */
export const PARTICIPATION_TEXTS: readonly ParticipationText[] = [
  { kind: 'JCA', from: '2008-10-30', until: '2019-09-26', text: 'Rec. ITU-T A.1 (10/2016) 2.2.3' },
  { kind: 'JCA', from: '2019-09-27', until: '2024-07-28', text: 'Rec. ITU-T A.1 (09/2019) 5.3' },
  { kind: 'JCA', from: '2024-07-29', until: '2025-05-29', text: 'Rec. ITU-T A.18 (07/2024)' },
  { kind: 'JCA', from: '2025-05-30', until: null, text: 'Rec. ITU-T A.18 (05/2025)' },
  { kind: 'FG', from: '2008-10-30', until: '2024-08-01', text: 'Rec. ITU-T A.7 3' },
  { kind: 'FG', from: '2024-08-02', until: null, text: 'Rec. ITU-T A.7 (08/2024) 3.1' },
];

/** The text on participation for a kind of group on a day; null where none speaks of it. */
export function textOn(kind: RuleKind, on: IsoDate): string | null {
  return PARTICIPATION_TEXTS.find((one) => one.kind === kind && one.from <= on && (one.until === null || on <= one.until))?.text ?? null;
}

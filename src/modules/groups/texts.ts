// The texts that govern a group's life, by kind and date: A.1 clause 2.2 until 26 September 2019, A.1 (09/2019) clause 5 until
// 28 July 2024, then A.18; A.7 for focus groups. A clause is cited only where it is established.

import type { IsoDate } from '../../kit/dates.js';
import type { RuleKind } from './group.js';

export type Subject = 'establish' | 'announce' | 'convene' | 'report' | 'duration' | 'extend' | 'milestones';

export interface GoverningText {
  kind: RuleKind;
  from: IsoDate;
  until: IsoDate | null;
  /** `A.1`, as it is cited. */
  recommendation: 'A.1' | 'A.7' | 'A.18';
  /** As printed on the text, `09/2019`; null where several editions had the same words. */
  edition: string | null;
  clauses: Partial<Record<Subject, string>>;
  subjects: readonly Subject[];
}

const JCA_SUBJECTS: readonly Subject[] = ['establish', 'announce', 'convene', 'report', 'duration'];
const FG_SUBJECTS: readonly Subject[] = ['establish', 'convene', 'report'];

export const TEXTS: readonly GoverningText[] = [
  {
    kind: 'JCA',
    from: '2008-10-30',
    until: '2019-09-26',
    recommendation: 'A.1',
    edition: '10/2016',
    clauses: { establish: '2.2.2', announce: '2.2.4', convene: '2.2.5', report: '2.2.8', duration: '2.2.10' },
    subjects: JCA_SUBJECTS,
  },
  {
    kind: 'JCA',
    from: '2019-09-27',
    until: '2024-07-28',
    recommendation: 'A.1',
    edition: '09/2019',
    clauses: { establish: '5.2', announce: '5.4', convene: '5.5', report: '5.8', duration: '5.10' },
    subjects: JCA_SUBJECTS,
  },
  { kind: 'JCA', from: '2024-07-29', until: '2025-05-29', recommendation: 'A.18', edition: '07/2024', clauses: {}, subjects: JCA_SUBJECTS },
  { kind: 'JCA', from: '2025-05-30', until: null, recommendation: 'A.18', edition: '05/2025', clauses: {}, subjects: JCA_SUBJECTS },
  { kind: 'FG', from: '2008-10-30', until: '2024-08-01', recommendation: 'A.7', edition: null, clauses: { report: '11' }, subjects: FG_SUBJECTS },
  {
    kind: 'FG',
    from: '2024-08-02',
    until: null,
    recommendation: 'A.7',
    edition: '08/2024',
    clauses: { establish: '2', convene: '3.5', report: '3.6' },
    subjects: FG_SUBJECTS,
  },
];

/** The text on a subject for a kind of group on a date, with its clause where that is established; null where none speaks of it. */
export function sourceOf(kind: RuleKind, subject: Subject, on: IsoDate): string | null {
  // An end, its extension and the milestones of a focus group are set by its own terms of reference.
  if (kind === 'FG' && (subject === 'duration' || subject === 'extend' || subject === 'milestones')) return 'Terms of reference';
  const text = TEXTS.find((one) => one.kind === kind && one.from <= on && (one.until === null || on <= one.until));
  if (!text?.subjects.includes(subject)) return null;
  const clause = text.clauses[subject];
  return clause ? `${nameOf(text)} ${clause}` : nameOf(text);
}

/** `Rec. ITU-T A.1 (09/2019)`. */
export function nameOf({ recommendation, edition }: Pick<GoverningText, 'recommendation' | 'edition'>): string {
  return edition ? `Rec. ITU-T ${recommendation} (${edition})` : `Rec. ITU-T ${recommendation}`;
}

export interface Assembly {
  name: string;
  firstTsag: { start: IsoDate; end: IsoDate };
  /** Where it is read that this was the first meeting. */
  source: string;
}

/** Assemblies that closed, and the first meeting of TSAG after each, at which every JCA is reviewed. */
export const ASSEMBLIES: readonly Assembly[] = [
  { name: 'WTSA-16', firstTsag: { start: '2017-05-01', end: '2017-05-04' }, source: 'TSAG-TD120 Rev.1 (2017-2020): draft agenda of the first meeting in the study period' },
  { name: 'WTSA-20', firstTsag: { start: '2022-12-12', end: '2022-12-16' }, source: 'TSB Circular 68 (18 January 2023) for the days' },
  { name: 'WTSA-24', firstTsag: { start: '2025-05-26', end: '2025-05-30' }, source: 'NTT Technical Review 23 (10), October 2025, doi:10.53829/ntr202510gls: the first meeting in the study period 2025-2028' },
];

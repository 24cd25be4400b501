// Rules of time and content by the edition in force on the date of a letter. A row cites a clause only where its wording is
// known; where it is not, it cites the document and leaves the clause open.

import type { IsoDate } from '../../kit/dates.js';
import type { GroupKind, LeadTime } from './circular.js';
import { JCA_EDITIONS, type Edition, FG_EDITIONS } from './rules/editions.js';

export interface LeadTimeRule {
  what: LeadTime['what'];
  kindOfGroup: GroupKind | 'SG';
  /** In force from and until, both included. */
  from: IsoDate;
  until: IsoDate | null;
  amount: number;
  unit: LeadTime['unit'];
  source: string;
  clause: string | null;
  /** Whether the wording of the rule in this edition is established, or only known from an earlier one. */
  established: boolean;
}

export const LEAD_TIMES: readonly LeadTimeRule[] = [
  // A separate meeting of a JCA is announced at least four weeks before.
  {
    what: 'notice',
    kindOfGroup: 'JCA',
    from: '2008-10-30',
    until: '2019-09-26',
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.1 (10/2016)',
    clause: '2.2.5',
    established: true,
  },
  {
    what: 'notice',
    kindOfGroup: 'JCA',
    from: '2019-09-27',
    until: '2024-07-28',
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.1 (09/2019)',
    clause: '5.5',
    established: true,
  },
  {
    what: 'notice',
    kindOfGroup: 'JCA',
    from: '2024-07-29',
    until: '2025-05-29',
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.18 (07/2024)',
    clause: null,
    established: false,
  },
  {
    what: 'notice',
    kindOfGroup: 'JCA',
    from: '2025-05-30',
    until: null,
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.18 (05/2025)',
    clause: null,
    established: false,
  },
  {
    what: 'notice',
    kindOfGroup: 'FG',
    from: '2008-10-30',
    until: '2024-08-01',
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.7',
    clause: null,
    established: false,
  },
  {
    what: 'notice',
    kindOfGroup: 'FG',
    from: '2024-08-02',
    until: null,
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.7 (08/2024)',
    clause: null,
    established: false,
  },
  // Final deliverables reach the parent group four calendar weeks before its meeting.
  {
    what: 'deliverables',
    kindOfGroup: 'FG',
    from: '2012-11-01',
    until: null,
    amount: 4,
    unit: 'weeks',
    source: 'Rec. ITU-T A.7',
    clause: null,
    established: false,
  },
  // Contributions to study groups; a JCA or a focus group has such a rule only in its own terms of reference.
  {
    what: 'contributions',
    kindOfGroup: 'SG',
    from: '2008-10-30',
    until: '2019-09-26',
    amount: 12,
    unit: 'calendarDays',
    source: 'Rec. ITU-T A.1 (10/2016)',
    clause: '3.1.8',
    established: true,
  },
  {
    what: 'contributions',
    kindOfGroup: 'SG',
    from: '2019-09-27',
    until: null,
    amount: 12,
    unit: 'calendarDays',
    source: 'Rec. ITU-T A.1 (09/2019)',
    clause: null,
    established: true,
  },
  {
    what: 'notice',
    kindOfGroup: 'SG',
    from: '2008-10-30',
    until: '2019-09-26',
    amount: 2,
    unit: 'months',
    source: 'Rec. ITU-T A.1 (10/2016)',
    clause: '1.3.2',
    established: true,
  },
  {
    what: 'notice',
    kindOfGroup: 'SG',
    from: '2019-09-27',
    until: null,
    amount: 2,
    unit: 'months',
    source: 'Rec. ITU-T A.1 (09/2019)',
    clause: null,
    established: true,
  },
];

/** The lead-time rule of a kind of group on a date, or null: then only the group's own terms of reference may set one. */
export function leadTimeRule(what: LeadTime['what'], kind: GroupKind | 'SG', on: IsoDate): LeadTimeRule | null {
  return (
    LEAD_TIMES.find(
      (rule) =>
        rule.what === what && rule.kindOfGroup === kind && rule.from <= on && (rule.until === null || on <= rule.until),
    ) ?? null
  );
}

/** The text under which a kind of group is established and works on a date. */
export function editionFor(kind: GroupKind, on: IsoDate): Edition | null {
  const editions = kind === 'JCA' ? JCA_EDITIONS : FG_EDITIONS;
  return editions.find((edition) => edition.from <= on && (edition.until === null || on <= edition.until)) ?? null;
}

// The rules that letters are held to, as people read them, for docs/rules.md.

import type { RuleTable } from '../../kit/rule-table.js';
import { CHECKS } from './checks/all.js';
import { LEAD_TIMES } from './rules.js';
import { FG_EDITIONS, JCA_EDITIONS } from './rules/editions.js';

/** The tables of this module. */
export function ruleTables(): RuleTable[] {
  return [
    {
      title: 'Lead times of letters',
      about: 'The rule in force on the date of the letter. Lead times that the letter’s own terms of reference set bind it as well.',
      columns: ['What', 'Kind of group', 'From', 'Until', 'At least', 'Text', 'Clause'],
      rows: LEAD_TIMES.map(({ what, kindOfGroup, from, until, amount, unit, source, clause }) => [what, kindOfGroup, from, until ?? '', `${amount} ${unit}`, source, clause ?? 'not established']),
    },
    {
      title: 'Editions by which references are checked',
      columns: ['Text', 'Edition', 'From', 'Until', 'Clauses by subject'],
      rows: [...JCA_EDITIONS, ...FG_EDITIONS].map(({ recommendation, edition, from, until, about }) => [
        `Rec. ITU-T ${recommendation}`,
        edition ?? '',
        from,
        until ?? '',
        Object.entries(about)
          .map(([subject, clause]) => `${subject} ${clause}`)
          .join(', '),
      ]),
    },
    { title: 'Checks on one letter', about: 'Editions of one letter are compared besides.', columns: ['Kind of finding'], rows: [...new Set(CHECKS.map(({ kind }) => kind))].map((kind) => [kind]) },
  ];
}

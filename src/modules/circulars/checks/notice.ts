// A meeting is announced in time: four weeks before, or what the terms of reference in the letter say.

import { daysBetween } from '../../../kit/dates.js';
import { latestDay } from '../../groups/index.js';
import { leadTimeRule } from '../rules.js';
import type { Finding, RuleText, Severity } from './finding.js';
import { type Check, findingOn, held, type Letter, lineText, placed } from './letter.js';

const KIND = 'notice';

export const notice: Check = {
  kind: KIND,
  check(letter) {
    const { date, meeting, letterKind } = letter.facts;
    const start = meeting?.start;
    if (!date || !start || letterKind === 'correction') return [];
    const line = placed(letter, 'meeting.start') ?? placed(letter, 'date') ?? 0;
    const days = daysBetween(date, start);
    if (days < 0)
      return [
        findingOn(letter, KIND, line, lineText(letter, line), {
          severity: 'error',
          code: 'meetingBeforeLetter',
          params: { start, letter: date },
        }),
      ];
    return tooShort(letter, date, start, line);
  },
};

function tooShort(letter: Letter, date: string, start: string, line: number): Finding[] {
  const bound = binding(letter, date);
  if (!bound) return [];
  const latest = latestDay(start, bound.amount, bound.unit);
  if (date <= latest) return [];
  return [
    findingOn(letter, KIND, line, lineText(letter, line), {
      severity: held(letter, 'meeting.start', held(letter, 'date', bound.severity)),
      expected: latest,
      code: 'noticeTooShort',
      rule: bound.rule,
      params: { start, letter: date, days: daysBetween(date, start), amount: bound.amount, unit: bound.unit },
    }),
  ];
}

type Bound = { amount: number; unit: Parameters<typeof latestDay>[2]; severity: Severity; rule: RuleText };

/** The letter's own terms of reference come first; a meeting collocated with that of a study group is in that group's letter too. */
function binding(letter: Letter, date: string): Bound | null {
  const { group, leadTimes, meeting } = letter.facts;
  const own = leadTimes.filter((rule) => rule.what === 'notice').sort((a, b) => a.amount - b.amount)[0];
  if (own) {
    const rule = { text: 'Terms of reference in this letter', clause: own.clause, edition: null };
    return { amount: own.amount, unit: own.unit, severity: 'error', rule };
  }
  const rule = group.kind && leadTimeRule('notice', group.kind, date);
  if (!rule) return null;
  const severity: Severity = meeting?.colocatedWith ? 'note' : rule.established ? 'error' : 'warning';
  return {
    amount: rule.amount,
    unit: rule.unit,
    severity,
    rule: { text: rule.source, clause: rule.clause, edition: null },
  };
}

// Deadlines keep the lead time that binds them: the one that the letter's own terms of reference set, else that of the edition
// in force (only study groups have one for contributions).

import type { IsoDate } from '../../../kit/dates.js';
import type { DeadlineFact, LeadTime } from '../circular.js';
import { latestDay } from '../../groups/index.js';
import { leadTimeRule } from '../rules.js';
import type { Finding } from './finding.js';
import { type Check, deadlineLine, findingOn, held, type Letter, lineText } from './letter.js';

const KIND = 'deadline-lead-time';
const BOUND: readonly string[] = ['contributions', 'registration', 'visaSupport'];

export const leadTimes: Check = {
  kind: KIND,
  check: (letter) => letter.facts.deadlines.flatMap((deadline, index) => judge(letter, deadline, index)),
};

function judge(letter: Letter, deadline: DeadlineFact, index: number): Finding[] {
  const start = letter.facts.meeting?.start;
  const line = deadlineLine(letter, index);
  const tell = (told: Parameters<typeof findingOn>[4]) => [
    findingOn(letter, KIND, line, lineText(letter, line) || deadline.date, {
      ...told,
      severity: held(letter, `deadlines[${index}]`, held(letter, 'meeting.start', told.severity)),
    }),
  ];
  const params = { what: deadline.kind, date: deadline.date };
  if (letter.facts.date && deadline.date < letter.facts.date)
    return tell({ severity: 'error', code: 'deadlineBeforeLetter', params: { ...params, letter: letter.facts.date } });
  if (!start) return [];
  if (deadline.date > start && deadline.kind !== 'other')
    return tell({ severity: 'error', code: 'deadlineAfterMeeting', params: { ...params, start } });
  if (!BOUND.includes(deadline.kind)) return [];
  return tooLate(letter, deadline, start, tell, params);
}

type Tell = (told: Parameters<typeof findingOn>[4]) => Finding[];

function tooLate(
  letter: Letter,
  deadline: DeadlineFact,
  start: IsoDate,
  tell: Tell,
  params: Record<string, string>,
): Finding[] {
  const own = lenient(letter, deadline.kind as LeadTime['what'], start);
  if (own) {
    const latest = latestDay(start, own.amount, own.unit);
    if (deadline.date <= latest) return [];
    return tell({
      severity: 'error',
      expected: latest,
      code: 'deadlineTooLate',
      params: { ...params, start, amount: own.amount, unit: own.unit, clause: own.clause ?? '' },
      rule: { text: 'Terms of reference in this letter', clause: own.clause, edition: null },
    });
  }
  const rule = studyGroupRule(letter);
  const latest = rule && deadline.kind === 'contributions' ? latestDay(start, rule.amount, rule.unit) : null;
  if (!rule || !latest || deadline.date <= latest) return [];
  return tell({
    severity: 'error',
    expected: latest,
    code: 'deadlineTooLate',
    params: { ...params, start, amount: rule.amount, unit: rule.unit, clause: rule.clause ?? '' },
    rule: { text: rule.source, clause: rule.clause, edition: null },
  });
}

/** Where the terms of reference state several lead times for one thing, the one that is easiest to keep. */
function lenient(letter: Letter, what: LeadTime['what'], start: IsoDate): LeadTime | null {
  const rules = letter.facts.leadTimes.filter((rule) => rule.what === what && rule.amount > 0 && rule.amount <= 400);
  return (
    rules.sort((a, b) => (latestDay(start, a.amount, a.unit) < latestDay(start, b.amount, b.unit) ? 1 : -1))[0] ?? null
  );
}

function studyGroupRule(letter: Letter) {
  const { group, date } = letter.facts;
  if (!date || group.kind !== null || !/^(?:SG\d+|TSAG)$/.test(group.acronym ?? '')) return null;
  return leadTimeRule('contributions', 'SG', date);
}

// Until when one may register, change, and ask for a visa letter: by the deadlines of the convening letter, else by rules counted back
// from the first day of the meeting, else as an officer set it. Each day is inclusive, by the clock of the meeting.

import { type IsoDate, addDays, addMonths, dateIn } from '../../kit/dates.js';
import type { RuleTable } from '../../kit/rule-table.js';

export type WindowPoint = 'opens' | 'closes' | 'changes' | 'visa' | 'purge';

interface WindowRule {
  point: WindowPoint;
  /** The rules that govern the kind of group; `any` where they do not differ. */
  kindOfGroup: 'JCA' | 'FG' | 'any';
  amount: number;
  unit: 'days' | 'months';
  /** Counted from the first day of the meeting or from its last; a negative amount lies before. */
  from: 'start' | 'end';
  /** The letter whose practice it follows; null is house custom. */
  source: string | null;
}

/** The newest practice that we have in writing, by kind of group. */
export const WINDOW_RULES: readonly WindowRule[] = [
  { point: 'opens', kindOfGroup: 'any', amount: -12, unit: 'months', from: 'start', source: null },
  { point: 'closes', kindOfGroup: 'JCA', amount: -2, unit: 'days', from: 'start', source: 'TSB Circular 68 (01/2023)' },
  { point: 'closes', kindOfGroup: 'FG', amount: -7, unit: 'days', from: 'start', source: 'TSB Circular 33 (06/2017)' },
  { point: 'closes', kindOfGroup: 'any', amount: -1, unit: 'months', from: 'start', source: 'TSAG Collective letter 2 (09/2017)' },
  { point: 'changes', kindOfGroup: 'any', amount: 0, unit: 'days', from: 'start', source: null },
  { point: 'visa', kindOfGroup: 'any', amount: -1, unit: 'months', from: 'start', source: 'TSB Circular 33 (06/2017)' },
  { point: 'purge', kindOfGroup: 'any', amount: 1, unit: 'months', from: 'end', source: null },
];

/** What the windows of a meeting follow from. */
export interface WindowFacts {
  kindOfGroup: 'JCA' | 'FG' | 'other';
  start: IsoDate;
  end: IsoDate | null;
  timeZone: string | null;
  /** Of the meeting itself, as its letter announced them. */
  deadlines: readonly { kind: string; on: IsoDate }[];
  /** As an officer set them. */
  set: { opens: IsoDate | null; closes: IsoDate | null; changes: IsoDate | null; visa: IsoDate | null };
}

export interface WindowDay {
  on: IsoDate;
  /** Where the day comes from: an officer, the convening letter, a rule with its source, or house custom. */
  by: 'set' | 'letter' | 'rule' | 'custom';
  source: string | null;
}

export type Windows = Record<WindowPoint, WindowDay>;

const IN_LETTER: Partial<Record<WindowPoint, string>> = { closes: 'registration', visa: 'visaSupport' };

/** The days of a meeting's registration. */
export function windowsOf(facts: WindowFacts): Windows {
  const day = (point: WindowPoint): WindowDay => {
    const set = point === 'purge' ? null : facts.set[point];
    if (set) return { on: set, by: 'set', source: null };
    const kind = IN_LETTER[point];
    const announced = facts.deadlines.find((deadline) => deadline.kind === kind);
    if (announced) return { on: announced.on, by: 'letter', source: null };
    return byRule(point, facts);
  };
  return { opens: day('opens'), closes: day('closes'), changes: day('changes'), visa: day('visa'), purge: day('purge') };
}

function byRule(point: WindowPoint, facts: WindowFacts): WindowDay {
  const rules = WINDOW_RULES.filter((rule) => rule.point === point);
  const rule = (rules.find((one) => one.kindOfGroup === facts.kindOfGroup) ?? rules.find((one) => one.kindOfGroup === 'any')) as WindowRule;
  const from = rule.from === 'start' ? facts.start : (facts.end ?? facts.start);
  const on = rule.unit === 'days' ? addDays(from, rule.amount) : addMonths(from, rule.amount);
  return { on, by: rule.source ? 'rule' : 'custom', source: rule.source };
}

/** Today by the clock of the meeting, which its deadlines follow. */
export function todayOf(meeting: { timeZone: string | null }, now: Date): IsoDate {
  return dateIn(meeting.timeZone ?? 'Europe/Zurich', now);
}

/** For docs/rules.md. */
export function windowTable(): RuleTable {
  return {
    title: 'Registration for a meeting',
    about: 'Days that follow from the meeting where its letter names none and no officer set one. A deadline that the convening letter announces goes before.',
    columns: ['Point', 'Groups', 'Day', 'Source'],
    rows: WINDOW_RULES.map((rule) => [
      rule.point,
      rule.kindOfGroup,
      `${rule.amount} ${rule.unit} from the ${rule.from === 'start' ? 'first day' : 'last day'}`,
      rule.source ?? 'house custom',
    ]),
  };
}

// The life of a group as a table of moves: proposed, notified to the membership, decided, announced by circular, active from its
// first meeting; reviewed after each assembly (JCA), extended by its parent, concluded. Sources by the edition in force on the day.

import { type IsoDate, addDays, daysBetween, isDate } from '../../kit/dates.js';
import { type Move, whyNot } from '../../kit/lifecycle.js';
import type { Role } from '../../kit/actor.js';
import type { Refusal } from '../../kit/refusals.js';
import { type GroupLife, type GroupState, type RuleKind, lifetimeEnds } from './group.js';
import { type Subject, sourceOf } from './texts.js';

export type MoveName = 'notify' | 'decide' | 'announce' | 'begin' | 'review' | 'continue' | 'extend' | 'conclude';

/** The interval between the notification and the decision, on both routes (A.1 (10/2016) 2.2.2; A.1 (09/2019) 5.2). */
export const NOTIFICATION_DAYS = 28;

interface Row extends Move<GroupState, Role> {
  /** The subject on which the governing text is cited. */
  on: Subject;
  /** Kinds of rules to which the move belongs; all where it is left out. */
  kinds?: readonly RuleKind[];
}

const living = ['announced', 'active', 'underReview', 'extended'] as const;

export const moves = {
  notify: { from: ['proposed'], to: 'notified', by: ['secretariat'], on: 'establish' },
  decide: { from: ['notified'], to: 'decided', by: ['secretariat'], on: 'establish' },
  announce: { from: ['decided'], to: 'announced', by: ['secretariat'], on: 'announce' },
  begin: { from: ['announced'], to: 'active', by: ['secretariat', 'officer', 'system'], on: 'duration' },
  review: { from: ['announced', 'active', 'extended'], to: 'underReview', by: ['secretariat'], on: 'duration', kinds: ['JCA'] },
  continue: { from: ['underReview'], to: 'active', by: ['secretariat'], on: 'duration', kinds: ['JCA'] },
  extend: { from: ['announced', 'active', 'extended'], to: 'extended', by: ['secretariat'], on: 'extend', kinds: ['FG', 'none'] },
  conclude: { from: living, to: 'concluded', by: ['secretariat'], on: 'duration' },
} satisfies Record<MoveName, Row>;

export interface MoveAsked {
  name: string;
  /** The day on which it happens. */
  on: IsoDate;
  roles: readonly Role[];
  today: IsoDate;
  /** `notify`: A, by a lead study group in its mandate; B, by TSAG. */
  route?: 'A' | 'B';
  /** `extend`: the new end of the lifetime. */
  until?: IsoDate;
  /** `decide`: the meeting that was pending when the group was notified; its days do not count. */
  meeting?: { start: IsoDate; end: IsoDate };
}

/** The moves that belong to a kind of group, with the text each rests on, on a day. */
export function movesFor(kind: RuleKind, on: IsoDate): { name: MoveName; to: GroupState; source: string | null }[] {
  return Object.entries(moves as Record<MoveName, Row>)
    .filter(([, row]) => !row.kinds || row.kinds.includes(kind))
    .map(([name, row]) => ({ name: name as MoveName, to: row.to, source: sourceOf(kind, row.on, on) }));
}

/** Why a move is not possible for somebody with these roles on that day, with the text that forbids it; null when it is. */
export function whyNotMove(life: GroupLife, asked: MoveAsked): Refusal | null {
  const row = (moves as Record<string, Row>)[asked.name];
  const source = row ? (sourceOf(life.kind, row.on, asked.on) ?? undefined) : undefined;
  const cited = row ? { [asked.name]: { ...row, source } } : {};
  const refusal = whyNot(cited, asked.name, life.state, asked.roles);
  if (refusal) return refusal;
  if (row?.kinds && !row.kinds.includes(life.kind))
    return { code: 'groups.notForKind', params: { move: asked.name }, source, kind: 'state' };
  return whyNotOn(life, asked) ?? withSource(GUARDS[asked.name as MoveName]?.(life, asked) ?? null, source);
}

function whyNotOn(life: GroupLife, { on, today }: MoveAsked): Refusal | null {
  if (!isDate(on)) return { code: 'groups.noSuchDay', params: { on: String(on).slice(0, 20) }, field: 'on', kind: 'input' };
  if (on > today) return { code: 'groups.notYet', params: { on }, field: 'on', kind: 'input' };
  if (life.stateOn && on < life.stateOn) return { code: 'groups.beforeState', params: { on, since: life.stateOn }, field: 'on', kind: 'input' };
  return null;
}

const GUARDS: Partial<Record<MoveName, (life: GroupLife, asked: MoveAsked) => Refusal | null>> = {
  // The notification carries the terms of reference and names the chair.
  notify: (life, { route }) => {
    if (!life.hasTerms) return { code: 'groups.needsTerms', kind: 'state' };
    if (!life.hasChair) return { code: 'groups.needsChair', kind: 'state' };
    return route ? null : { code: 'groups.needsRoute', field: 'route', kind: 'input' };
  },
  decide: (life, { on, meeting }) => {
    const earliest = life.notifiedOn ? earliestDecision(life.notifiedOn, meeting) : on;
    return on < earliest ? { code: 'groups.notFourWeeks', params: { on, earliest }, field: 'on', kind: 'state' } : null;
  },
  // The circular gives terms of reference, chair and the group responsible.
  announce: (life) => {
    if (!life.hasTerms) return { code: 'groups.needsTerms', kind: 'state' };
    if (!life.hasChair) return { code: 'groups.needsChair', kind: 'state' };
    return life.parent ? null : { code: 'groups.needsParent', kind: 'state' };
  },
  begin: (life, { on }) => {
    if (!life.firstMeetingOn) return { code: 'groups.needsFirstMeeting', kind: 'state' };
    return on < life.firstMeetingOn ? { code: 'groups.beforeFirstMeeting', params: { on, first: life.firstMeetingOn }, field: 'on', kind: 'state' } : null;
  },
  extend: (life, { until }): Refusal | null => {
    const ends = lifetimeEnds(life);
    if (!ends) return { code: 'groups.noLifetime', kind: 'state' };
    if (!until || !isDate(until)) return { code: 'groups.needsUntil', params: { ends }, field: 'until', kind: 'input' };
    return until <= ends ? { code: 'groups.notLater', params: { until, ends }, field: 'until', kind: 'input' } : null;
  },
};

function withSource(refusal: Refusal | null, source: string | undefined): Refusal | null {
  return refusal && source ? { ...refusal, source } : refusal;
}

/**
 * The first day on which the establishment may be decided: four weeks after the notification. Notified less than four weeks before a
 * meeting, it is not decided there, and the days of that meeting do not count.
 */
export function earliestDecision(notifiedOn: IsoDate, meeting?: { start: IsoDate; end: IsoDate }): IsoDate {
  const earliest = addDays(notifiedOn, NOTIFICATION_DAYS);
  if (!meeting || meeting.end < notifiedOn || meeting.start >= earliest) return earliest;
  const first = meeting.start > notifiedOn ? meeting.start : addDays(notifiedOn, 1);
  return addDays(earliest, daysBetween(first, meeting.end) + 1);
}

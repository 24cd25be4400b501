// What is due for a group, and by which text: the decision and the announcement while it is being established; notice, deadlines and
// the report for each meeting; milestones; the review after an assembly; the end of its lifetime.

import { type IsoDate, addDays, daysBetween } from '../../kit/dates.js';
import { type GroupLife, lifetimeEnds } from './group.js';
import { NOTIFICATION_DAYS } from './moves.js';
import { ASSEMBLIES, sourceOf } from './texts.js';

export type DueState = 'overdue' | 'soon' | 'ahead' | 'done' | 'open';

export interface Due {
  /** Said in the words of `groups.due.<what>`. */
  what: string;
  on: IsoDate | null;
  source: string | null;
  state: DueState;
  detail: string | null;
}

/** What the rules ask about a meeting; given by the module of meetings. */
export interface MeetingForDue {
  number: number;
  start: IsoDate;
  end: IsoDate | null;
  state: 'planned' | 'convened' | 'held' | 'cancelled';
  announcedOn: IsoDate | null;
  reportedOn: IsoDate | null;
  deadlines: { kind: string; on: IsoDate }[];
}

export interface GroupForDue extends GroupLife {
  milestones: readonly { on: IsoDate | null; quarter: string | null; text: string; reachedOn: IsoDate | null }[];
  /** Reports that the group's own terms of reference ask for. */
  duties: readonly { what: string; to: string | null; when: string | null }[];
}

/** Days before its day from which on something is `soon`. */
const SOON = 28;

/** Notice of a separate meeting: four weeks, for JCAs and focus groups alike. */
export const NOTICE_DAYS = 28;

/** Everything that is due or done for a group, in the order of days; what has no day comes last. */
export function dueOf(group: GroupForDue, meetings: readonly MeetingForDue[], today: IsoDate): Due[] {
  const rows = [
    ...establishment(group, today),
    ...meetings.filter((meeting) => meeting.state !== 'cancelled').flatMap((meeting) => ofMeeting(group, meeting, today)),
    ...ofMilestones(group, today),
    ...review(group, today),
    ...endOfLife(group, today),
  ];
  return rows.sort((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'));
}

/** What is done never calls; what is not is overdue after its day. */
export function dueState(on: IsoDate | null, done: boolean, today: IsoDate): DueState {
  if (done) return 'done';
  if (!on) return 'open';
  if (on < today) return 'overdue';
  return daysBetween(today, on) <= SOON ? 'soon' : 'ahead';
}

function establishment(group: GroupForDue, today: IsoDate): Due[] {
  if (group.state === 'notified' && group.notifiedOn) {
    const on = addDays(group.notifiedOn, NOTIFICATION_DAYS);
    return [due('decision', on, sourceOf(group.kind, 'establish', today), dueState(on, false, today))];
  }
  if (group.state === 'decided') return [due('announcement', null, sourceOf(group.kind, 'announce', today), 'open')];
  if (group.state === 'announced' && !group.firstMeetingOn) return [due('firstMeeting', null, null, 'open')];
  return [];
}

function ofMeeting(group: GroupForDue, meeting: MeetingForDue, today: IsoDate): Due[] {
  const detail = String(meeting.number);
  const notice = addDays(meeting.start, -NOTICE_DAYS);
  const announced = meeting.announcedOn !== null || meeting.start <= today;
  const rows = [due('notice', notice, sourceOf(group.kind, 'convene', meeting.start), dueState(notice, announced, today), detail)];
  // A deadline includes its day; once it has passed, nothing more can be done about it.
  for (const { kind, on } of meeting.deadlines) rows.push(due(kind, on, null, dueState(on, on < today, today), detail));
  if ((meeting.end ?? meeting.start) < today) rows.push(...reports(group, meeting, detail));
  return rows;
}

/** A report after each meeting: by the group's own terms of reference where they say so, else by the text on its kind. */
function reports(group: GroupForDue, meeting: MeetingForDue, detail: string): Due[] {
  const own = group.duties.some((duty) => duty.what === 'executiveSummary');
  const source = own ? 'Terms of reference' : sourceOf(group.kind, 'report', meeting.end ?? meeting.start);
  return source ? [due(own ? 'executiveSummary' : 'report', null, source, meeting.reportedOn ? 'done' : 'open', detail)] : [];
}

function ofMilestones(group: GroupForDue, today: IsoDate): Due[] {
  const source = group.milestones.length > 0 ? 'Terms of reference' : null;
  return group.milestones.map((milestone) => {
    const on = milestone.on ?? lastDayOf(milestone.quarter);
    return due('milestone', on, source, dueState(on, milestone.reachedOn !== null || group.state === 'concluded', today), milestone.text);
  });
}

/** A JCA continues across an assembly, but only by a specific decision of the first meeting of TSAG after it. */
function review(group: GroupForDue, today: IsoDate): Due[] {
  if (group.kind !== 'JCA' || !['announced', 'active', 'underReview', 'extended'].includes(group.state)) return [];
  const since = group.reviewedOn ?? group.establishedOn ?? group.firstMeetingOn;
  const next = ASSEMBLIES.find(({ firstTsag }) => since !== null && firstTsag.end > since);
  if (!next) return [due('review', null, sourceOf('JCA', 'duration', today), 'ahead')];
  const on = next.firstTsag.end;
  return [due('review', on, sourceOf('JCA', 'duration', on), dueState(on, false, today), next.name)];
}

function endOfLife(group: GroupForDue, today: IsoDate): Due[] {
  const on = lifetimeEnds(group);
  return on ? [due('endOfLife', on, sourceOf(group.kind, 'duration', on), dueState(on, group.state === 'concluded', today))] : [];
}

function due(what: string, on: IsoDate | null, source: string | null, state: DueState, detail: string | null = null): Due {
  return { what, on, source, state, detail };
}

/** The last day of `2017-Q3`. */
export function lastDayOf(quarter: string | null): IsoDate | null {
  const parts = /^(\d{4})-Q([1-4])$/.exec(quarter ?? '');
  return parts ? `${parts[1]}-${['03-31', '06-30', '09-30', '12-31'][Number(parts[2]) - 1]}` : null;
}

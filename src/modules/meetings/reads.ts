// What may be asked about meetings: of one group, of all in a span of time, one with everything about it.

import { sql } from 'kysely';
import { addDays, addMonths, type IsoDate } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import type { Db } from '../../storage/index.js';
import type { MeetingForDue } from '../groups/index.js';
import { groupsByIds } from '../groups/reads.js';
import type { MeetingState } from './meeting.js';
import type { EventShown, MeetingBrief, MeetingShown } from './shapes.js';
import type {} from './tables.js';

export { type DeadlineAhead, deadlinesAhead } from './reads/deadlines.js';

const BRIEF = ['id', 'number', 'state', 'start_on', 'end_on', 'start_time', 'end_time', 'time_zone', 'starts_at', 'ends_at', 'place', 'mode'] as const;

/** The last day of a meeting, which for most is its first. */
const lastDay = sql<string>`coalesce(end_on, start_on)`;

/** The meetings of a group by number, 50 a page. One query. */
export async function meetingsOf(db: Db, groupId: string, of: { after?: number | null; size?: number } = {}): Promise<{ rows: MeetingBrief[]; after: number | null }> {
  const size = of.size ?? 50;
  const query = db.selectFrom('meetings').where('group_id', '=', groupId).where('number', '>', of.after ?? 0);
  const rows = await query.select(BRIEF).orderBy('number').limit(size + 1).execute();
  return { rows: rows.slice(0, size).map(briefOf), after: rows.length > size ? (rows[size - 1]?.number ?? null) : null };
}

/** The meetings of a group: those ahead by day; those past, newest first, 50 a page. Two queries. */
export async function listMeetings(
  db: Db,
  groupId: string,
  of: { today: IsoDate; after?: string | null; size?: number },
): Promise<{ ahead: MeetingBrief[]; past: MeetingBrief[]; after: string | null }> {
  const size = of.size ?? 50;
  const mine = db.selectFrom('meetings').where('group_id', '=', groupId).select(BRIEF);
  const ahead = await mine.where(lastDay, '>=', of.today).orderBy('start_on').orderBy('number').limit(200).execute();
  let past = mine.where(lastDay, '<', of.today).orderBy('number', 'desc').limit(size + 1);
  if (of.after && /^\d{1,6}$/.test(of.after)) past = past.where('number', '<', Number(of.after));
  const rows = await past.execute();
  return { ahead: of.after ? [] : ahead.map(briefOf), past: rows.slice(0, size).map(briefOf), after: rows.length > size ? String(rows[size - 1]?.number) : null };
}

/** One meeting with deadlines, agenda and practical information; null when there is none. One query. */
export async function meetingByNumber(db: Db, groupId: string, number: number): Promise<MeetingShown | null> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 1_000_000) return null;
  return wholeOf(await db.selectFrom('meetings').where('group_id', '=', groupId).where('number', '=', number).selectAll().select(PARTS).executeTakeFirst());
}

export async function meetingById(db: Db, id: string): Promise<(MeetingShown & { groupId: string; announcedOn: IsoDate | null; reportedOn: IsoDate | null }) | null> {
  const row = await db.selectFrom('meetings').where('id', '=', id).selectAll().select(PARTS).executeTakeFirst();
  const shown = wholeOf(row);
  return shown && row ? { ...shown, groupId: row.group_id, announcedOn: row.announced_on, reportedOn: row.reported_on } : null;
}

/** The meeting that is held on a day or comes next after it; null when none does. */
export async function nextMeeting(db: Db, groupId: string, today: IsoDate): Promise<MeetingShown | null> {
  const query = db.selectFrom('meetings').where('group_id', '=', groupId).where('state', '!=', 'cancelled').where(lastDay, '>=', today);
  return wholeOf(await query.orderBy('start_on').orderBy('number').selectAll().select(PARTS).limit(1).executeTakeFirst());
}

/** The last meeting that was over before a day; null when none was. */
export async function lastMeeting(db: Db, groupId: string, today: IsoDate): Promise<MeetingShown | null> {
  const query = db.selectFrom('meetings').where('group_id', '=', groupId).where('state', '!=', 'cancelled').where(lastDay, '<', today);
  return wholeOf(await query.orderBy('start_on', 'desc').orderBy('number', 'desc').selectAll().select(PARTS).limit(1).executeTakeFirst());
}

/** The meeting of a group that begins on a day; null when none does. */
export async function meetingOn(db: Db, groupId: string, start: IsoDate): Promise<{ id: string; number: number } | null> {
  const query = db.selectFrom('meetings').where('group_id', '=', groupId).where('start_on', '=', start).where('state', '!=', 'cancelled');
  return (await query.select(['id', 'number']).orderBy('number').executeTakeFirst()) ?? null;
}

/** The group of a meeting; null when there is no such meeting. */
export async function groupOfMeeting(db: Db, meetingId: string): Promise<string | null> {
  const row = isId(meetingId) ? await db.selectFrom('meetings').where('id', '=', meetingId).select('group_id').executeTakeFirst() : null;
  return row?.group_id ?? null;
}

/** Every meeting by its id, for those who go through all of them. */
export async function meetingIds(db: Db): Promise<string[]> {
  return (await db.selectFrom('meetings').select('id').orderBy('id').execute()).map(({ id }) => id);
}

/** The number that the next meeting of a group would take. */
export async function nextNumber(db: Db, groupId: string): Promise<number> {
  const found = await db.selectFrom('meetings').where('group_id', '=', groupId).select('number').orderBy('number', 'desc').limit(1).executeTakeFirst();
  return (found?.number ?? 0) + 1;
}

interface Span {
  from: IsoDate;
  to: IsoDate;
  groupId?: string;
}

/**
 * What a calendar feed holds: all that comes, as far as the limit goes, then what was, from the newest back to a year ago; in the
 * order of days. What is cancelled is there as such, so that a calendar which holds it strikes it out. Six queries.
 */
export async function eventsForFeed(db: Db, of: { today: IsoDate; groupId?: string; limit?: number }): Promise<EventShown[]> {
  const { today, groupId, limit = 2000 } = of;
  const group = groupId === undefined ? {} : { groupId };
  const ahead = await eventsBetween(db, { from: today, to: addMonths(today, 36), limit, cancelled: true, ...group });
  if (ahead.length === limit) return ahead;
  const past = await eventsBetween(db, { from: addMonths(today, -12), to: addDays(today, -1), limit, newest: true, cancelled: true, ...group });
  // A meeting that runs today began before and is in both.
  const running = new Set(ahead.filter(({ on }) => on < today).map(({ group: { slug }, meeting }) => `${slug} ${meeting}`));
  const over = past.filter(({ kind, group: { slug }, meeting }) => kind !== 'meeting' || !running.has(`${slug} ${meeting}`));
  return [...over.slice(ahead.length - limit), ...ahead];
}

/** Meetings (those that run within the span too) and deadlines from a day to a day, in the order of days; cancelled ones are left out unless they are asked for. With `newest` the
 * latest are kept where there are more than the limit. Three queries. */
export async function eventsBetween(db: Db, of: Span & { limit?: number; newest?: boolean; cancelled?: boolean }): Promise<EventShown[]> {
  const limit = of.limit ?? 2000;
  const order = of.newest ? 'desc' : 'asc';
  let meetings = db.selectFrom('meetings').select(BRIEF).select(['group_id', 'sequence']).where('start_on', '<=', of.to).where(lastDay, '>=', of.from);
  let deadlines = db
    .selectFrom('meeting_deadlines')
    .innerJoin('meetings', 'meetings.id', 'meeting_deadlines.meeting_id')
    .select(['meetings.group_id', 'meetings.number', 'meetings.time_zone', 'meetings.state', 'meetings.sequence', 'kind', 'on_date'])
    .where('on_date', '>=', of.from)
    .where('on_date', '<=', of.to);
  if (!of.cancelled) {
    meetings = meetings.where('state', '!=', 'cancelled');
    deadlines = deadlines.where('state', '!=', 'cancelled');
  }
  if (of.groupId) {
    meetings = meetings.where('group_id', '=', of.groupId);
    deadlines = deadlines.where('group_id', '=', of.groupId);
  }
  const held = await meetings.orderBy('start_on', order).orderBy('id').limit(limit).execute();
  const due = await deadlines.orderBy('on_date', order).orderBy('meeting_id').orderBy('kind').limit(limit).execute();
  const groups = new Map((await groupsByIds(db, [...new Set([...held, ...due].map((row) => row.group_id))])).map((group) => [group.id, group]));
  const rows: EventShown[] = [
    ...held.map((row) => ({ ...eventOf(groups.get(row.group_id), row.number), ...whenOf(row), kind: 'meeting' as const, place: row.place, mode: row.mode, ...standingOf(row, of.cancelled) })),
    ...due.map((row) => ({ ...eventOf(groups.get(row.group_id), row.number), kind: 'deadline' as const, what: row.kind, on: row.on_date, timeZone: row.time_zone, ...standingOf(row, of.cancelled) })),
  ];
  const sorted = rows.sort((one, other) => one.on.localeCompare(other.on) || (one.startsAt ?? '').localeCompare(other.startsAt ?? ''));
  return of.newest ? sorted.slice(-limit) : sorted.slice(0, limit);
}

/** What the rules of what is due ask about the meetings of groups. Two queries, whatever their number. */
export async function meetingsForDue(db: Db, groupIds: readonly string[]): Promise<Map<string, MeetingForDue[]>> {
  const found = new Map<string, MeetingForDue[]>();
  if (groupIds.length === 0) return found;
  const rows = await db
    .selectFrom('meetings')
    .where('group_id', 'in', groupIds)
    .select(['id', 'group_id', 'number', 'state', 'start_on', 'end_on', 'announced_on', 'reported_on'])
    .orderBy('number')
    .execute();
  const deadlines = new Map<string, MeetingForDue['deadlines']>();
  for (const row of await db
    .selectFrom('meeting_deadlines')
    .innerJoin('meetings', 'meetings.id', 'meeting_deadlines.meeting_id')
    .where('group_id', 'in', groupIds)
    .select(['meeting_id', 'kind', 'on_date'])
    .orderBy('on_date')
    .execute())
    deadlines.set(row.meeting_id, [...(deadlines.get(row.meeting_id) ?? []), { kind: row.kind, on: row.on_date }]);
  for (const row of rows) {
    const { number, state, start_on: start, end_on: end, announced_on: announcedOn, reported_on: reportedOn } = row;
    const meeting: MeetingForDue = { number, state, start, end, announcedOn, reportedOn, deadlines: deadlines.get(row.id) ?? [] };
    found.set(row.group_id, [...(found.get(row.group_id) ?? []), meeting]);
  }
  return found;
}

interface BriefRow {
  id: string;
  number: number;
  state: MeetingState;
  start_on: string;
  end_on: string | null;
  start_time: string | null;
  end_time: string | null;
  time_zone: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  place: MeetingBrief['place'];
  mode: MeetingBrief['mode'];
}

function briefOf(row: BriefRow): MeetingBrief {
  const { id, number, state, place, mode } = row;
  return {
    id,
    number,
    state,
    start: row.start_on,
    end: row.end_on,
    startTime: row.start_time,
    endTime: row.end_time,
    timeZone: row.time_zone,
    startsAt: row.starts_at?.toISOString() ?? null,
    endsAt: row.ends_at?.toISOString() ?? null,
    place,
    mode,
  };
}

interface WholeRow extends BriefRow {
  registration_required: boolean | null;
  colocated: MeetingShown['colocatedWith'];
  deadlines: MeetingShown['deadlines'];
  agenda: MeetingShown['agenda'];
  practical: MeetingShown['practical'];
}

/** What belongs to a meeting, gathered in the statement that reads it. */
const PARTS = [
  sql<MeetingShown['deadlines']>`(
    select coalesce(json_agg(json_build_object('kind', kind, 'on', on_date) order by on_date, kind), '[]')
    from meeting_deadlines where meeting_id = meetings.id)`.as('deadlines'),
  sql<MeetingShown['agenda']>`(
    select coalesce(json_agg(json_build_object('number', number, 'title', title) order by number), '[]')
    from meeting_agenda where meeting_id = meetings.id)`.as('agenda'),
  sql<MeetingShown['practical']>`(
    select coalesce(json_agg(json_build_object('topic', topic, 'text', text) order by place), '[]')
    from meeting_practical where meeting_id = meetings.id)`.as('practical'),
];

function wholeOf(row: WholeRow | undefined): MeetingShown | null {
  if (!row) return null;
  const { deadlines, agenda, practical } = row;
  return { ...briefOf(row), registrationRequired: row.registration_required, colocatedWith: row.colocated, deadlines, agenda, practical };
}

function eventOf(group: { slug: string; acronym: string; name: EventShown['group']['name'] } | undefined, meeting: number): EventShown {
  const named = { slug: group?.slug ?? '', acronym: group?.acronym ?? '', name: group?.name ?? {} };
  return { kind: 'meeting', what: null, group: named, meeting, on: '', until: null, startsAt: null, endsAt: null, timeZone: null, place: {}, mode: null, source: null };
}

function standingOf({ state, sequence }: { state: string; sequence: number }, told = false) {
  return told ? { cancelled: state === 'cancelled', sequence } : {};
}

function whenOf(row: BriefRow) {
  const { start, end, startsAt, endsAt, timeZone } = briefOf(row);
  return { on: start, until: end, startsAt, endsAt, timeZone };
}

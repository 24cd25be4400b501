// Every insert and update of the tables of meetings.

import type { IsoDate } from '../../kit/dates.js';
import { newId } from '../../kit/ids.js';
import type { Multilingual } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { type Colocation, type DeadlineKind, type MeetingMode, type MeetingState, type Schedule, instantsOf } from './meeting.js';

export interface MeetingFacts extends Schedule {
  place: Multilingual;
  mode: MeetingMode | null;
  registrationRequired: boolean | null;
  colocatedWith: Colocation | null;
  announcedOn: IsoDate | null;
}

export async function addMeeting(db: Db, given: { groupId: string; number: number; state: MeetingState; facts: MeetingFacts; at: Date }): Promise<string> {
  const id = newId();
  const { groupId, number, state, facts, at } = given;
  await db
    .insertInto('meetings')
    .values({ id, group_id: groupId, number, state, created_at: at, ...columnsOf(facts) })
    .execute();
  return id;
}

export async function changeFacts(db: Db, id: string, facts: MeetingFacts): Promise<void> {
  await db.updateTable('meetings').set((set) => ({ ...columnsOf(facts), sequence: set('sequence', '+', 1) })).where('id', '=', id).execute();
}

function columnsOf(facts: MeetingFacts) {
  const { startsAt, endsAt } = instantsOf(facts);
  return {
    start_on: facts.start,
    end_on: facts.end === facts.start ? null : facts.end,
    start_time: facts.startTime,
    end_time: facts.endTime,
    time_zone: facts.timeZone,
    starts_at: startsAt,
    ends_at: endsAt,
    place: JSON.stringify(facts.place),
    mode: facts.mode,
    registration_required: facts.registrationRequired,
    colocated: facts.colocatedWith ? JSON.stringify(facts.colocatedWith) : null,
    announced_on: facts.announcedOn,
  };
}

export async function changeState(db: Db, id: string, state: MeetingState): Promise<void> {
  await db.updateTable('meetings').set((set) => ({ state, sequence: set('sequence', '+', 1) })).where('id', '=', id).execute();
}

export async function changePlace(db: Db, id: string, place: Multilingual): Promise<void> {
  await db.updateTable('meetings').set({ place: JSON.stringify(place) }).where('id', '=', id).execute();
}

export async function setReported(db: Db, id: string, on: IsoDate): Promise<void> {
  await db.updateTable('meetings').set({ reported_on: on }).where('id', '=', id).execute();
}

/** Puts the deadlines of a meeting in the place of those that it had. */
export async function putDeadlines(db: Db, meetingId: string, deadlines: readonly { kind: DeadlineKind; on: IsoDate }[]): Promise<void> {
  await db.deleteFrom('meeting_deadlines').where('meeting_id', '=', meetingId).execute();
  if (deadlines.length === 0) return;
  await db
    .insertInto('meeting_deadlines')
    .values(deadlines.map(({ kind, on }) => ({ meeting_id: meetingId, kind, on_date: on })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts the agenda of a meeting, numbered from 1, in the place of the one that it had. */
export async function putAgenda(db: Db, meetingId: string, titles: readonly Multilingual[]): Promise<void> {
  await db.deleteFrom('meeting_agenda').where('meeting_id', '=', meetingId).execute();
  if (titles.length === 0) return;
  const rows = titles.map((title, index) => ({ meeting_id: meetingId, number: index + 1, title: JSON.stringify(title) }));
  await db.insertInto('meeting_agenda').values(rows).execute();
}

/** Puts the practical information of a meeting in the place of what it had. */
export async function putPractical(db: Db, meetingId: string, points: readonly { topic: Multilingual; text: Multilingual }[]): Promise<void> {
  await db.deleteFrom('meeting_practical').where('meeting_id', '=', meetingId).execute();
  if (points.length === 0) return;
  const rows = points.map(({ topic, text }, index) => ({ meeting_id: meetingId, place: index + 1, topic: JSON.stringify(topic), text: JSON.stringify(text) }));
  await db.insertInto('meeting_practical').values(rows).execute();
}

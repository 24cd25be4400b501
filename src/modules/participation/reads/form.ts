// The form of a meeting with the meeting and group that it belongs to: one statement, since every registration begins with it.

import { sql } from 'kysely';
import { type Db, kept } from '../../../storage/index.js';
import type { GroupBrief } from '../../groups/index.js';
import type { MeetingBrief } from '../../meetings/index.js';
import type { FieldSettings } from '../fields.js';
import type { MeetingForm } from '../form.js';
import type { Approval, ListedFor } from '../tables.js';

/** A form with the meeting and group that it belongs to. */
export interface FormKnown {
  form: MeetingForm;
  meeting: MeetingBrief;
  group: GroupBrief;
  /** Where answers to mails about it go. */
  contact: string | null;
}

/** The form in a path; null when there is no such group or meeting. One query. */
export async function formAt(db: Db, slug: string, number: number): Promise<FormKnown | null> {
  return one(db, sql`groups.slug = ${slug} and meetings.number = ${number}`);
}

/** The form of a meeting by its id; null when there is no such meeting. One query. */
export async function formOf(db: Db, meetingId: string): Promise<FormKnown | null> {
  return one(db, sql`meetings.id = ${meetingId}`);
}

interface Row {
  group: GroupBrief;
  contact: string | null;
  rules: string | null;
  meeting: MeetingBrief;
  deadlines: { kind: string; on: string }[];
  registration_required: boolean | null;
  made: boolean;
  opens_on: string | null;
  closes_on: string | null;
  changes_until: string | null;
  visa_until: string | null;
  approval: Approval | null;
  offer_hours: number | null;
  listed_for: ListedFor | null;
  fields: FieldSettings | null;
  link_from: Date | null;
  places: { mode: 'onsite' | 'remote'; places: number; taken: number }[];
}

async function one(db: Db, which: ReturnType<typeof sql>): Promise<FormKnown | null> {
  const { rows } = await sql<Row>`
    select json_build_object('id', groups.id, 'slug', groups.slug, 'acronym', groups.acronym, 'name', groups.name, 'kind', groups.kind, 'state', groups.state, 'parent', groups.parent) as "group",
      groups.contact ->> 'email' as contact, group_kinds.rules,
      json_build_object('id', meetings.id, 'number', meetings.number, 'state', meetings.state, 'start', meetings.start_on, 'end', meetings.end_on, 'startTime', meetings.start_time, 'endTime', meetings.end_time,
        'timeZone', meetings.time_zone, 'place', meetings.place, 'mode', meetings.mode,
        'startsAt', to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'endsAt', to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as meeting,
      registration_required,
      (select coalesce(json_agg(json_build_object('kind', kind, 'on', on_date) order by on_date, kind), '[]') from meeting_deadlines where meeting_id = meetings.id) as deadlines,
      form.meeting_id is not null as made, opens_on, closes_on, changes_until, visa_until, approval, offer_hours, listed_for, fields, link_from,
      (select coalesce(json_agg(json_build_object('mode', mode, 'places', places, 'taken', taken)), '[]') from participation_places where meeting_id = meetings.id) as places
    from meetings join groups on groups.id = meetings.group_id left join group_kinds on group_kinds.code = groups.kind
      left join participation_forms form on form.meeting_id = meetings.id
    where ${which}`.execute(kept(db));
  return rows[0] ? knownOf(rows[0]) : null;
}

function knownOf(row: Row): FormKnown {
  const { meeting, group, contact, rules, deadlines } = row;
  const form: MeetingForm = {
    meetingId: meeting.id,
    number: meeting.number,
    group: { id: group.id, slug: group.slug, acronym: group.acronym, name: group.name },
    kindOfGroup: rules === 'JCA' || rules === 'FG' ? rules : 'other',
    state: meeting.state,
    start: meeting.start,
    end: meeting.end,
    timeZone: meeting.timeZone,
    mode: meeting.mode,
    registrationRequired: row.registration_required,
    deadlines,
    made: row.made,
    approval: row.approval ?? 'focalPoint',
    offerHours: row.offer_hours ?? 72,
    listedFor: row.listed_for ?? 'participants',
    fields: row.fields ?? {},
    set: { opens: row.opens_on, closes: row.closes_on, changes: row.changes_until, visa: row.visa_until },
    linkFrom: row.link_from,
    places: Object.fromEntries(row.places.map(({ mode, ...counts }) => [mode, counts])),
  };
  return { form, meeting, group, contact };
}

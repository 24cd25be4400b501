// The form of a meeting: by its address, or by the meeting.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import { groupBySlug, groupsByIds, kindsOf } from '../../groups/reads.js';
import type { GroupBrief } from '../../groups/index.js';
import { meetingById, meetingByNumber } from '../../meetings/reads.js';
import type { MeetingShown } from '../../meetings/index.js';
import type { MeetingForm } from '../form.js';
import type {} from '../tables.js';

/** A form with the meeting and group that it belongs to. */
export interface FormKnown {
  form: MeetingForm;
  meeting: MeetingShown;
  group: GroupBrief;
}

/** The form in a path; null when there is no such group or meeting. Five queries. */
export async function formAt(db: Db, slug: string, number: number): Promise<FormKnown | null> {
  const group = await groupBySlug(db, slug);
  const meeting = group ? await meetingByNumber(db, group.id, number) : null;
  return group && meeting ? whole(db, group, meeting) : null;
}

/** The form of a meeting by its id; null when there is no such meeting. */
export async function formOf(db: Db, meetingId: string): Promise<FormKnown | null> {
  const meeting = await meetingById(db, meetingId);
  const [group] = meeting ? await groupsByIds(db, [meeting.groupId]) : [];
  return group && meeting ? whole(db, group, meeting) : null;
}

async function whole(db: Db, group: GroupBrief, meeting: MeetingShown): Promise<FormKnown> {
  const rules = (await kindsOf(db)).find((kind) => kind.code === group.kind)?.rules;
  const set = await db
    .selectFrom('participation_forms')
    .where('meeting_id', '=', meeting.id)
    .select(['opens_on', 'closes_on', 'changes_until', 'visa_until', 'approval', 'offer_hours', 'listed_for', 'fields', 'link_from'])
    .select(
      sql<{ mode: 'onsite' | 'remote'; places: number; taken: number }[]>`(
        select coalesce(json_agg(json_build_object('mode', mode, 'places', places, 'taken', taken)), '[]')
        from participation_places where meeting_id = participation_forms.meeting_id)`.as('places'),
    )
    .executeTakeFirst();
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
    registrationRequired: meeting.registrationRequired,
    deadlines: meeting.deadlines,
    made: set !== undefined,
    approval: set?.approval ?? 'focalPoint',
    offerHours: set?.offer_hours ?? 72,
    listedFor: set?.listed_for ?? 'participants',
    fields: set?.fields ?? {},
    set: { opens: set?.opens_on ?? null, closes: set?.closes_on ?? null, changes: set?.changes_until ?? null, visa: set?.visa_until ?? null },
    linkFrom: set?.link_from ?? null,
    places: Object.fromEntries((set?.places ?? []).map(({ mode, ...counts }) => [mode, counts])),
  };
  return { form, meeting, group };
}

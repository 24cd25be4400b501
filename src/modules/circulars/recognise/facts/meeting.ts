// The meeting that the letter announces: its dates stand in the subject, in a paragraph and in the title of the agenda; hours, zone,
// place, manner and the meeting it is held with stand beside them.

import type { MeetingFacts } from '../../circular.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../sheet.js';
import { readCollocation } from './meeting/collocation.js';
import { readHours } from './meeting/hours.js';
import { readRegistration } from './meeting/registration.js';
import { talkOf, whenOf } from './meeting/when.js';
import { readWhere, readZone } from './meeting/where.js';

export function readMeeting(sheet: Sheet, draft: Draft): void {
  const dated = whenOf(sheet, draft);
  if (!dated) return;
  const talk = talkOf(sheet, dated);
  const meeting: MeetingFacts = {
    start: dated.start,
    end: dated.last,
    startTime: null,
    endTime: null,
    timeZone: null,
    place: null,
    mode: null,
    registrationRequired: null,
    colocatedWith: null,
  };
  draft.facts.meeting = meeting;
  draft.put('meeting.start', dated.place);
  draft.put('meeting.end', dated.place);
  readHours(sheet, draft, talk, meeting);
  readWhere(sheet, draft, talk, meeting);
  readZone(sheet, draft, talk, meeting);
  readRegistration(sheet, draft, meeting);
  readCollocation(sheet, draft, talk, meeting);
}

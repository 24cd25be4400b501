// What is known about meetings.

export { type Convocation, type LeadRule, allAgainst, noticeRule, whyNotMeeting, whyNotNotice } from './convening.js';
export { DEADLINE_KINDS, type Colocation, type DeadlineKind, MEETING_STATES, type MeetingMode, type MeetingState, instantsOf } from './meeting.js';
export { meetingMoves } from './moves.js';
export { calendarFile } from './calendar-file.js';
export { type Change, changesOf } from './changes.js';
export { changedTexts } from './changing.js';
export { eventPath, eventPlace, eventWords } from './event-words.js';
export type { MeetingLink, MeetingLinks } from './slots.js';
export {
  type DeadlineShown,
  type EventShown,
  type MeetingBrief,
  type MeetingShown,
  deadlineShape,
  eventShape,
  meetingBriefShape,
  meetingShape,
} from './shapes.js';
export { deadlineWords, meetingPath, meetingWords, placeWords } from './words.js';

// What is known about meetings.

export { calendarFile } from './calendar-file.js';
export { eventPath, eventPlace, eventWords } from './event-words.js';
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

// What is known about meetings.

export { type DeadlineShown, type MeetingBrief, type MeetingShown, deadlineShape, meetingBriefShape, meetingShape } from './shapes.js';
export { deadlineWords, meetingPath, meetingWords, placeWords } from './words.js';

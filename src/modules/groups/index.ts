// What is known about groups.

export { type LeadUnit, latestDay } from './counting.js';
export { genevaHoliday } from './holidays.js';
export { type LeadTimeKept, leadTimeFor, leadTimeSource } from './lead-times.js';
export { type Clause, type ClauseDifference, differences } from './differences.js';
export { type Due, type DueState, type GroupForDue, type MeetingForDue, NOTICE_DAYS, dueOf, dueState, lastDayOf } from './due.js';
export {
  GROUP_STATES,
  type GroupLife,
  type GroupState,
  OFFICE_ROLES,
  type OfficeRole,
  type RuleKind,
  acronymKey,
  lifetimeBegins,
  lifetimeEnds,
  slugOf,
} from './group.js';
export { type MoveAsked, type MoveName, NOTIFICATION_DAYS, earliestDecision, moves, movesFor, whyNotMove } from './moves.js';
export { type GoverningText, TEXTS, sourceOf } from './texts.js';
export type { ContactKept, DutyKept, ParticipationKept } from './tables.js';
export { dueWords, groupHeading, groupPath, kindWords, parentWords, roleWords, sourceWords, stateWords, toneOf } from './heading.js';
export { newsFile } from './news-file.js';
export {
  type DueShown,
  type GroupBrief,
  type GroupShown,
  type NewsShown,
  type OfficerShown,
  dueShape,
  groupBriefShape,
  groupShape,
  newsShape,
} from './shapes.js';

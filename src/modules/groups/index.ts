// What is known about groups.

export { dueWords, groupHeading, groupPath, kindWords, roleWords, stateWords, toneOf } from './heading.js';
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

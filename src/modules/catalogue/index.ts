// What is known about the catalogue.

export {
  type Designation,
  type Supplement,
  compactKey,
  familyOf,
  jointParts,
  keysOf,
  parseDesignation,
  printDesignation,
  supplementOf,
} from './designations.js';
export { type ByLanguage, type GivenRecord, type RecordStatus, type Relation, STATUSES, type WorkItem } from './record.js';
export { idFromPath, languageMarks, recordPath, titleIn } from './paths.js';
export type { RecordPanels } from './slots.js';

// What is known about overlaps.

export type { Because } from './because.js';
export type { Relation } from './relation.js';
export type { CoordinationMatters, EntryPlan, RoadmapTexts } from './slots.js';
export { VERDICTS, type Verdict } from './tables.js';

// What is known about roadmaps.

export { type RoadmapDifference, differencesOf } from './differences.js';
export { type Listed, listedIn } from './liaison/listed.js';
export { type Area, type Contents, ENTRY_STATUSES, type Entry, type EntryFacts, type EntryStatus, SCOPES } from './roadmap.js';
export { contentsShape, entryShape } from './shapes.js';
export { roadmapPath } from './words.js';

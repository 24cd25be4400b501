// What may be asked about overlaps.

export { type RunKnown, comparedTexts, hasChangedSince, judgedPairs, keptDictionaries, linesOf, newestRun, runById } from './reads/comparing.js';
export { type JudgedPair, judgementOf, judgementsOf } from './reads/judgements.js';
export { type PairShown, type PairView, bodiesOfPairs, candidatesOf, listPairs, overlapsAmong, overlapsOfRecord, pairOf } from './reads/pairs.js';
export { newestProgress } from './reads/progress.js';
export { type Plans, openPlans, plansOf } from './reads/planning.js';
export { roadmapConflicts } from './reads/roadmap-conflicts.js';
export { roadmapTextsOf, standsOnRoadmap } from './reads/roadmap.js';

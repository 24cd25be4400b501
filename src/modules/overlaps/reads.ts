// What may be asked about overlaps.

export { type RunKnown, comparedTexts, hasChangedSince, judgedPairs, keptDictionaries, linesOf, newestRun, runById } from './reads/comparing.js';
export { type PairShown, type PairView, listPairs, overlapsAmong, overlapsOfRecord } from './reads/pairs.js';
export { type Plans, openPlans, plansOf } from './reads/planning.js';
export { roadmapTextsOf, standsOnRoadmap } from './reads/roadmap.js';

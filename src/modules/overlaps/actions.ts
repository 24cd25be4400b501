// What may be done about overlaps: compare the catalogue with itself, stop that, and judge what was found.

export { beginRun, beginWholeRun, compareShards } from './actions/compare.js';
export { startComparison, stopComparison } from './actions/control.js';
export { type Judgement, judge } from './actions/judge.js';

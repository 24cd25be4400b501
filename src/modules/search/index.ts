// What is known about search.

export { ANALYSER, HIT_START, HIT_STOP, arabicStem } from './analyser.js';
export { type HitShown, type SearchShown, searchShape } from './shapes.js';
export type { Searchable } from './searchable.js';

// How a designation is set in papers.

import type { Run } from '../../paper/index.js';

/** Longer ones may break between their words, or they would be wider than their column. */
const LONGEST_UNBROKEN = 18;

/** A designation runs left to right and breaks at no hyphen: `ITU-T` is one word. */
export function designationRun(designation: string): Run {
  return { text: designation.length <= LONGEST_UNBROKEN ? designation.replaceAll(' ', '\u00a0') : designation, isolate: true, whole: true };
}

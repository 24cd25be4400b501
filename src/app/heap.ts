// V8 lets a heap grow to four times what is in use before it looks for what is not, when the machine has memory. A server of short
// requests then holds a hundred megabytes of nothing: the rest of what it served. Looking earlier costs little, for little is in use.

import { setFlagsFromString } from 'node:v8';

/** By how much the heap may grow beyond what is in use, in percent. */
const GROWTH = 30;

/** Keeps the heap of this process near what it uses. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

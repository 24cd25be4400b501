// What is held against an address, in words.

import type { Say } from '../../kit/words.js';

/** No good at all, came back too often, or passing trouble. */
export function returnedWords(bounce: { hard: boolean; marked: boolean }, say: Say): string {
  return say(bounce.hard ? 'mail.returned.hard' : bounce.marked ? 'mail.returned.often' : 'mail.returned.soft');
}

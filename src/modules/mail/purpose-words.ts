// What a mail is for, in words.

import type { Say } from '../../kit/words.js';

/** The words of a purpose; one that a room has no words for stands as it is. */
export function purposeWords(purpose: string, say: Say): string {
  const key = `mail.purposes.${purpose}`;
  return say.has(key) ? say(key) : purpose;
}

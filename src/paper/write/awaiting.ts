// The mark of words that await translation. It is asked for by readers too, so it loads nothing but the words.

import type { Language } from '../../kit/languages.js';
import { paperMessages } from '../messages.js';

/** What stands before words that await translation, on every paper: `[awaiting translation]`. */
export function awaitingMark(language: Language): string {
  return `[${paperMessages[language]['paper.awaiting']}]`;
}

// Addresses and words of persons' pages.

import { inLanguage, type Multilingual } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';

/** Where a person's pages are: those of the secretariat, or one's own. */
export function personPath(language: string, personId: string, rest = ''): string {
  return `/${language}/people/${personId}${rest && `/${rest}`}`;
}

/** Under `me`, which belongs to accounts, stands what persons say of themselves. */
export function ownPath(language: string, rest = ''): string {
  return `/${language}/me/profile${rest && `/${rest}`}`;
}

/** A name in the reader's language or the one in which it exists. */
export function nameWords(name: Multilingual, say: Say): string {
  return inLanguage(name, say.language)?.text ?? '';
}

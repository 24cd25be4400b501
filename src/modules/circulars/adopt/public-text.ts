// What a letter prints and a public page must not: passwords.

import type { Language } from '../../../kit/languages.js';
import { CHECK_WORDS } from '../checks/words/index.js';

/** The text with each secret that the checks know taken out, its cue left standing. */
export function withoutSecrets(text: string, language: Language): string {
  return text.replace(CHECK_WORDS[language].secret, (whole: string, _cue: string, value: string) => {
    const kept = whole.lastIndexOf(value);
    return /[\d@#$%!*_]/.test(value) ? `${whole.slice(0, kept)}…${whole.slice(kept + value.length)}` : whole;
  });
}

// The few words that stand on a written paper besides its own.

import type { Language } from '../../kit/languages.js';
import { type Say, sayIn } from '../../kit/words.js';
import { paperMessages } from '../messages.js';

const speakers = new Map<Language, Say>();

export function wordsOf(language: Language): Say {
  const say = speakers.get(language) ?? sayIn(paperMessages, language);
  speakers.set(language, say);
  return say;
}

/** BCP 47 tags as Word and PDF readers know them. */
export const TAGS: Record<Language, string> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-CH',
  ru: 'ru-RU',
  es: 'es-ES',
};

// Screen and mail words: ICU messages by key in six languages. A missing key is a defect, kept out by a test.

import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages.js';

export type Words = Record<string, string>;
export type Catalogue = Record<Language, Words>;
export type Values = Record<string, string | number | Date | boolean | null | undefined>;

/** Says a message in one language. Throws when the key is missing. */
export type Say = ((key: string, values?: Values) => string) & { language: Language; has: (key: string) => boolean };

/** Joins the catalogues of all modules into one. Throws when two modules claim one key. */
export function joinCatalogues(parts: Catalogue[]): Catalogue {
  const whole: Catalogue = { ar: {}, zh: {}, en: {}, fr: {}, ru: {}, es: {} };
  for (const part of parts)
    for (const [language, words] of Object.entries(part) as [Language, Words][])
      for (const [key, text] of Object.entries(words)) {
        if (key in whole[language]) throw new Error(`Two modules claim the words of ${language}:${key}`);
        whole[language][key] = text;
      }
  return whole;
}

/** A speaker of one language over a catalogue; messages are compiled once. */
export function sayIn(catalogue: Catalogue, language: Language): Say {
  const compiled = compiledFor(catalogue, language);
  const say = (key: string, values?: Values): string => {
    let message = compiled.get(key);
    if (!message) {
      const text = catalogue[language][key] ?? catalogue.en[key];
      if (text === undefined) throw new Error(`No words for ${language}:${key}`);
      // Most words stand for themselves, and are many: those are not compiled.
      if (!ICU_SIGNS.test(text)) return text;
      message = new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(values as Record<string, string>));
  };
  return Object.assign(say, { language, has: (key: string) => key in catalogue[language] });
}

/** What the syntax of ICU messages uses: arguments, and the apostrophe that quotes them. */
const ICU_SIGNS = /[{}']/;

/** Locales with Latin digits and the Gregorian calendar, as the Union prints them on the web in all six languages. */
export const LOCALES: Record<Language, string> = {
  ar: 'ar-EG-u-nu-latn-ca-gregory',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-CH',
  ru: 'ru-RU',
  es: 'es-ES',
};

const memory = new WeakMap<Catalogue, Map<Language, Map<string, IntlMessageFormat>>>();

function compiledFor(catalogue: Catalogue, language: Language): Map<string, IntlMessageFormat> {
  const byLanguage = memory.get(catalogue) ?? new Map<Language, Map<string, IntlMessageFormat>>();
  memory.set(catalogue, byLanguage);
  const compiled = byLanguage.get(language) ?? new Map<string, IntlMessageFormat>();
  byLanguage.set(language, compiled);
  return compiled;
}

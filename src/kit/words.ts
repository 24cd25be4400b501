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
    return String(message.format((language === 'ar' ? keptApart(message, values) : values) as Record<string, string>));
  };
  return Object.assign(say, { language, has: (key: string) => key in catalogue[language] });
}

/**
 * Values whose order differs from that of Arabic words around them, between isolates (UAX #9): a designation, an address or `2026-04` would
 * be set turned round, and two in a list would change places. Addresses of the web stay bare: programs make links of them.
 */
function keptApart(message: IntlMessageFormat, values: Values | undefined): Values | undefined {
  if (!values) return values;
  const looked = lookedAt(message);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && !looked.has(name) ? apartInArabic(value) : value]));
}

/** Words in isolates where Arabic would turn them round; the same words elsewhere. */
export function apartInArabic(words: string): string {
  return OF_ANOTHER_ORDER.test(words) && !/^https?:|^[\u2066-\u2068]/.test(words) ? `\u2068${words}\u2069` : words;
}

const OF_ANOTHER_ORDER = /[\p{Script=Latin}\p{Script=Cyrillic}]|\d[-+–]\d|[+#]\d/u;

/** The values that a message does not say but chooses its words by. */
function lookedAt(message: IntlMessageFormat): Set<string> {
  const known = choosers.get(message);
  if (known) return known;
  const found = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if (!('options' in element)) continue;
      found.add(element.value);
      for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(message.getAst());
  choosers.set(message, found);
  return found;
}

const choosers = new WeakMap<IntlMessageFormat, Set<string>>();

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

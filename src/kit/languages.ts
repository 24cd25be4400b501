// The six official languages of the Union, equal in law (ITU Constitution art. 29), in the order of the English alphabet of their names.

export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in some of the six languages; what is missing has not been translated. */
export type Multilingual = Partial<Record<Language, string>>;

export const ENDONYMS: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The writing direction of a language, for `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The words in the language asked for, else in English, else in any: with the language they are really in. */
export function inLanguage(text: Multilingual, wanted: Language): { text: string; language: Language } | null {
  const found = [wanted, 'en' as const, ...LANGUAGES].find((language) => text[language]);
  return found ? { text: text[found] as string, language: found } : null;
}

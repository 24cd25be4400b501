// Addresses of the catalogue. The id of a record has strokes (`ISO:ISO/IEC 9594-8:2020`), which proxies will not have in a path: they are written
// `~`, and what is `~` itself `!~`.

import type { Language } from '../../kit/languages.js';

export function recordPath(language: Language, id: string): string {
  return `/${language}/catalogue/${encodeURIComponent(id.replace(/[!~]/g, '!$&').replace(/\//g, '~'))}`;
}

/** The id out of what `recordPath` wrote. */
export function idFromPath(part: string): string {
  return part.replace(/!([!~])|~/g, (_, itself?: string) => itself ?? '/');
}

/** A title in the reader's language, else in English, else in any; null without one. */
export function titleIn(titles: Record<string, string>, wanted: string): { text: string; language: string } | null {
  const language = [wanted, 'en', ...Object.keys(titles)].find((code) => titles[code]);
  return language ? { text: titles[language] as string, language } : null;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** `lang` and `dir` of words that are not in the language of the page. */
export function languageMarks(language: string, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === page ? {} : { lang: language, dir: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' };
}

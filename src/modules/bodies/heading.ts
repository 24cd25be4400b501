// How a body is named on a page: its acronym, else its name, in the reader's language.

import { type Multilingual, inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';

/** The path of a body's page in one language. */
export function bodyPath(language: string, slug: string, rest = ''): string {
  return `/${language}/bodies/${slug}${rest && `/${rest}`}`;
}

/** `SG13`, or the name of a body that has no acronym. */
export function bodyWords(body: { acronym: string | null; name: Multilingual }, say: Say): string {
  return body.acronym ?? inLanguage(body.name, say.language)?.text ?? '';
}

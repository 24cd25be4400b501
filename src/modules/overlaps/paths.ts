// Addresses of overlaps. The id of a record stands in them as in those of the catalogue.

import { recordPath } from '../catalogue/index.js';
import type { Language } from '../../kit/languages.js';

export function overlapsPath(language: Language, rest = ''): string {
  return `/${language}/overlaps${rest && `/${rest}`}`;
}

export function overlapsOfPath(language: Language, id: string): string {
  return overlapsPath(language, `of/${recordPath(language, id).split('/').at(-1)}`);
}

export function judgePath(language: Language, pair: { a: string; b: string }, group: string | null): string {
  const query = new URLSearchParams(pair);
  return `${group ? `/${language}/groups/${group}/overlaps` : overlapsPath(language)}/judge?${query}`;
}

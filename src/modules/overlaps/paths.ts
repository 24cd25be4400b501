// Addresses of overlaps. The id of a record stands in them as in those of the catalogue.

import { recordPath } from '../catalogue/index.js';
import type { Language } from '../../kit/languages.js';

export function overlapsPath(language: Language, rest = ''): string {
  return `/${language}/overlaps${rest && `/${rest}`}`;
}

export function overlapsOfPath(language: Language, id: string): string {
  return overlapsPath(language, `of/${asPart(language, id)}`);
}

/** Where a pair is judged: by the secretariat, or by the officers of a group. */
export function judgePath(language: Language, { a, b }: { a: string; b: string }, group: string | null): string {
  const pair = `${asPart(language, a)}/with/${asPart(language, b)}`;
  return group ? `/${language}/groups/${group}/overlaps/${pair}` : overlapsPath(language, `of/${pair}`);
}

function asPart(language: Language, id: string): string {
  return recordPath(language, id).split('/').at(-1) as string;
}

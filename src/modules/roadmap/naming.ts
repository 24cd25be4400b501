// Designations as people write them in letters and tables, brought to what the body prints.

import { compactKey, familyOf, parseDesignation, printDesignation } from '../catalogue/index.js';

const BEFORE = /^\s*(?:(?:draft|new|revised|draft new|draft revised)\s+)*(?:(?:Recommendations?|Rec\.|Supplement)\s+)?/i;

/** With the body before it, without `draft` or `Recommendation`: `Rec. Y.3800` is `ITU-T Y.3800`. Words that are no designation stay as they are. */
export function fullName(words: string): string {
  const plain = words.replace(BEFORE, '').trim();
  const spelt = plain.replace(/^(?:ITU-T\s+)?([A-Z])[.\s-]+Sup(?:pl(?:ement)?)?\.?\s?(\d+)(?=$|\s)/i, (_, series: string, number: string) => `ITU-T ${series.toUpperCase()}.Sup${number}`);
  if (/^[a-z]\.\d/.test(spelt)) return `ITU-T ${spelt.charAt(0).toUpperCase()}${spelt.slice(1)}`;
  return /^[A-Z]\.[\dA-Za-z]/.test(spelt) ? `ITU-T ${spelt}` : spelt;
}

/** What a text is called in a roadmap, and the month of its edition where the designation brings it along: `ITU-T Y.3800 (10/2019)`. */
export function readName(words: string): { designation: string; publishedOn: string | null } {
  const full = fullName(words);
  const parsed = parseDesignation(full);
  if (parsed?.grammar === 'itu-t' && parsed.year !== null) return { designation: printDesignation({ ...parsed, year: null, month: null }), publishedOn: parsed.month ? `${parsed.year}-${String(parsed.month).padStart(2, '0')}` : String(parsed.year) };
  return { designation: parsed ? printDesignation(parsed) : full, publishedOn: null };
}

/** The same for every edition and spelling of a text. */
export function textKey(words: string): string {
  return compactKey(familyOf(fullName(words)));
}

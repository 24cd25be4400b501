// The words around a hit in the languages whose words the database cannot tell: Chinese, which has no spaces, and Arabic, whose stems
// are made here.

import type { Language } from '../../kit/languages.js';
import { ARABIC_WORD, HIT_START, HIT_STOP, analysed, arabicStem } from './analyser.js';

const LONG: Partial<Record<Language, number>> = { zh: 120, ar: 200 };

/** Whether the database leaves the snippets of a language to us. */
export function ownSnippet(language: Language): boolean {
  return language in LONG;
}

/** Some words to each side of the first hit, every hit marked; the beginning of the text when there is none. */
export function snippetOf(language: Language, text: string, words: string): string {
  const typed = language === 'ar' ? analysed(words) : words;
  const sought = new Set(typed.toLowerCase().split(/[\s"]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const hits = language === 'ar' ? arabicHits(text, sought) : plainHits(text, sought);
  const long = LONG[language] ?? 200;
  const from = startBefore(text, (hits[0]?.at ?? 0) - Math.floor(long / 3));
  const to = from + long >= text.length ? text.length : from + long;
  let shown = from > 0 ? '…' : '';
  let done = from;
  for (const { at, length } of hits.filter((hit) => hit.at >= from && hit.at + hit.length <= to)) {
    shown += text.slice(done, at) + HIT_START + text.slice(at, at + length) + HIT_STOP;
    done = at + length;
  }
  return shown + text.slice(done, to) + (to < text.length ? '…' : '');
}

interface Hit {
  at: number;
  length: number;
}

function arabicHits(text: string, sought: Set<string>): Hit[] {
  return [...text.matchAll(ARABIC_WORD)].filter((word) => sought.has(arabicStem(word[0]))).map((word) => ({ at: word.index, length: word[0].length }));
}

function plainHits(text: string, sought: Set<string>): Hit[] {
  if (sought.size === 0) return [];
  const longestFirst = [...sought].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...text.matchAll(new RegExp(longestFirst.join('|'), 'giu'))].map((hit) => ({ at: hit.index, length: hit[0].length }));
}

/** The beginning of the word at a place, if it has one before it within reach. */
function startBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
}

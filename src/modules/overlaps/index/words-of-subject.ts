// The words of a subject as they are compared: of its titles, of its scope, and its letters in threes.

import type { Dictionary } from '../dictionary/learn.js';
import { translated } from '../dictionary/translate.js';
import { titleOf } from '../words/title.js';
import { folded, wordsOf } from '../words/words.js';
import type { Subject } from './subjects.js';

export interface Read {
  titles: string[][][];
  written: string[];
  amends: boolean;
  foreign: boolean;
}

/** The titles in English words: those written in English, or else the others translated. */
export function readTitles(subject: Subject, dictionaries: ReadonlyMap<string, Dictionary>): Read {
  const english = subject.titles.filter(([language]) => language === 'en');
  const chosen = english.length > 0 ? english : subject.titles;
  let amends = false;
  const titles = chosen.map(([language, title]) => {
    const parts = titleOf(title, language);
    amends ||= parts.amends;
    const dictionary = language === 'en' ? undefined : dictionaries.get(language);
    return dictionary ? [...translated(parts.segments, dictionary)] : parts.segments;
  });
  return { titles, written: chosen.map(([, title]) => title), amends, foreign: english.length === 0 && chosen.length > 0 };
}

export function scopeWords(subject: Subject, dictionaries: ReadonlyMap<string, Dictionary>): string[] {
  if (!subject.abstract) return [];
  const language = /[\u3040-\u30ff]/.test(subject.abstract) ? 'ja' : /[а-я]{3}/i.test(subject.abstract) ? 'ru' : languageOfScope(subject);
  if (language === 'en') return wordsOf(subject.abstract, 'en');
  const dictionary = dictionaries.get(language);
  return dictionary ? translated([wordsOf(subject.abstract, language)], dictionary).flat() : [];
}

/** A Latin scope is in English unless the title stands in one other language alone and function words agree. */
function languageOfScope(subject: Subject): string {
  const only = subject.titles.every(([language]) => language !== 'en') ? subject.titles[0]?.[0] : undefined;
  return only && !/\b(?:the|and|of|for)\b/.test(subject.abstract as string) ? only : 'en';
}

/** Numbers of three letters are below this. */
export const TRIGRAMS = 262_139;
const [TITLES, LETTERS] = [2, 120];

/** Letters in threes, hashed: `changeover` and `change over` have the same. */
export function trigramsOf(titles: string[]): number[] {
  const found: number[] = [];
  for (const title of titles.slice(0, TITLES)) {
    const plain = folded(title);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: most titles are ASCII, for which a simpler pattern is three times as quick.
    const letters = (/^[\0-\x7f]*$/.test(plain) ? plain.replace(/[^a-z0-9]+/g, '') : plain.replace(/[^\p{L}\p{N}]+/gu, '')).slice(0, LETTERS);
    for (let at = 0; at + 3 <= letters.length; at++) {
      found.push((letters.charCodeAt(at) * 4093 + letters.charCodeAt(at + 1) * 61 + letters.charCodeAt(at + 2)) % TRIGRAMS);
    }
  }
  return found;
}

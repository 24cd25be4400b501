// Which dictionaries a catalogue needs, and learning them from its own titles in two languages.

import { type Bilingual, type Dictionary, learn } from './dictionary/learn.js';
import { russianDictionary } from './dictionary/russian.js';
import type { Subject } from './index/subjects.js';
import { titleOf } from './words/title.js';

/** Fewer titles in both languages teach nothing. */
const ENOUGH = 200;

/** A dictionary into English for each language in which some text has its only title. */
export function dictionariesFor(subjects: readonly Subject[]): ReadonlyMap<string, Dictionary> {
  const needed = new Set<string>();
  for (const { titles } of subjects) if (titles.every(([language]) => language !== 'en')) for (const [language] of titles) needed.add(language);
  const found = new Map<string, Dictionary>();
  for (const language of needed) {
    const titles = bilingual(subjects, language);
    if (titles.length >= ENOUGH) found.set(language, learn(titles));
    else if (language === 'ru') found.set('ru', russianDictionary());
  }
  return found;
}

function bilingual(subjects: readonly Subject[], foreign: string): Bilingual[] {
  const found: Bilingual[] = [];
  for (const { titles } of subjects) {
    const one = titles.find(([language]) => language === foreign);
    const other = one && titles.find(([language]) => language === 'en');
    if (one && other) found.push({ foreign: titleOf(one[1], foreign).segments, english: titleOf(other[1], 'en').segments });
  }
  return found;
}

// Which dictionaries a catalogue needs: those that were learnt before and still fit, else learnt from its own titles in two languages.

import { type Bilingual, type Dictionary, learn } from './dictionary/learn.js';
import { russianDictionary } from './dictionary/russian.js';
import type { SubjectList } from './index/subjects.js';
import { titleOf } from './words/title.js';

/** A dictionary as it is kept from one comparison to the next. */
export interface KeptDictionary {
  language: string;
  /** Titles in both languages that the catalogue had. */
  titles: number;
  dictionary: Dictionary;
}

/** Fewer titles in both languages teach nothing. */
const ENOUGH = 200;
/** A dictionary serves until the titles have become more or fewer by this part: a few more teach nothing that changes a score. */
const APART = 0.05;

/** A dictionary into English for each language in which some text has its only title. */
export function dictionariesFor(list: SubjectList): ReadonlyMap<string, Dictionary> {
  return dictionariesBeside([], list).dictionaries;
}

/** The same, with those that were kept; tells those that it had to learn. */
export function dictionariesBeside(kept: readonly KeptDictionary[], list: SubjectList): { dictionaries: ReadonlyMap<string, Dictionary>; learnt: KeptDictionary[] } {
  const dictionaries = new Map<string, Dictionary>();
  const learnt: KeptDictionary[] = [];
  for (const [language, { bilingual: titles, needed }] of list.tongues()) {
    if (!needed) continue;
    const known = kept.find((one) => one.language === language && Math.abs(one.titles - titles) <= titles * APART);
    if (known) dictionaries.set(language, known.dictionary);
    else if (titles >= ENOUGH) {
      const dictionary = learn(bilingual(list, language));
      dictionaries.set(language, dictionary);
      learnt.push({ language, titles, dictionary });
    } else if (language === 'ru') dictionaries.set('ru', russianDictionary());
  }
  return { dictionaries, learnt };
}

function* bilingual(list: SubjectList, foreign: string): Generator<Bilingual> {
  for (let number = 0; number < list.count; number++) {
    const { titles } = list.subject(number);
    const one = titles.find(([language]) => language === foreign);
    const other = one && titles.find(([language]) => language === 'en');
    if (one && other) yield { foreign: titleOf(one[1], foreign).segments, english: titleOf(other[1], 'en').segments };
  }
}

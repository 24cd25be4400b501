// Bodies of the Union named in running text, by their English acronym.

import type { Language } from '../../../kit/languages.js';
import { numeral } from './dates.js';
import { cue, matches } from './patterns.js';

export interface BodyFound {
  index: number;
  end: number;
  body: string;
}

export function findBodies(text: string, language: Language): BodyFound[] {
  const found: BodyFound[] = [];
  for (const match of matches(text, cue(language, 'studyGroup'))) {
    const number = Number(numeral(match.slice(1).find((group) => group !== undefined)));
    if (number >= 1 && number <= 21)
      found.push({ index: match.index, end: match.index + match[0].length, body: `SG${number}` });
  }
  for (const match of matches(text, cue(language, 'tsag'))) {
    const [index, end] = [match.index, match.index + match[0].length];
    const before = found.find((one) => one.body === 'TSAG' && index - one.end < 4);
    if (before) before.end = end;
    else found.push({ index, end, body: 'TSAG' });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** All study groups of a text, lists included: `Study Groups 2, 11 and 13`. */
export function studyGroupsIn(text: string, language: Language): string[] {
  const groups = new Set<number>();
  const add = (value: string | undefined) => {
    const number = Number(value);
    if (number >= 1 && number <= 21) groups.add(number);
  };
  for (const match of matches(text, cue(language, 'studyGroup'))) {
    add(numeral(match.slice(1).find((group) => group !== undefined)));
    const after =
      /^(?:(?:\s?\([^()]{0,80}\))?\s?(?:,|، ?|、|;)?\s?(?:and|et|y|e|и|和|و)?\s?\d{1,2}(?![\d:.]|\s?-\s?\d))+/u.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 400),
      );
    for (const number of after?.[0].replace(/\([^()]*\)/g, '').match(/\d{1,2}/g) ?? []) add(number);
    if (language !== 'ru' && language !== 'zh') continue;
    const before = /(?:第?(?:\d{1,2}(?:-\p{L}{1,2})?\s?(?:,|、|和|и|及)\s?)+)$/u.exec(
      text
        .slice(Math.max(0, match.index - 80), match.index + match[0].length - 3)
        .replace(/\d{1,2}-?\p{L}*\s?\p{L}*\s?\p{L}*$/u, ''),
    );
    for (const number of before?.[0].match(/\d{1,2}/g) ?? []) add(number);
  }
  if (language === 'zh')
    for (const list of text.matchAll(/第(\s?\d[\d\s、和及与]{0,120})研究组/g))
      for (const number of list[1]?.match(/\d{1,2}/g) ?? []) add(number);
  return [...groups].sort((a, b) => a - b).map((n) => `SG${n}`);
}

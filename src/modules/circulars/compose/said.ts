// Words of the facts as runs of a letter: in its language where they are given or standard, else carried over and marked.

import type { Language } from '../../../kit/languages.js';
import type { Run } from '../../../paper/paper.js';
import type { Words } from './schema.js';
import { preferred, type Translate } from './standard.js';

/** In which language a text without one is, and in which the letter is written. */
export interface Tongues {
  given: Language;
  wanted: Language;
}

export interface Said {
  run: Run;
  /** The language that the words are really in. */
  language: Language;
  awaiting: boolean;
}

/** The words for the letter; null when there are none. */
export function said(words: Words | null | undefined, tongues: Tongues, translate?: Translate): Said | null {
  const found = given(words, tongues);
  if (!found) return null;
  const { text, language } = found;
  if (language === tongues.wanted) return { run: { text }, language, awaiting: false };
  const standard = translate?.(text, language, tongues.wanted);
  if (standard) return { run: { text: standard }, language: tongues.wanted, awaiting: false };
  return { run: { text, language, awaiting: true }, language, awaiting: true };
}

/** A proper name: one in Latin letters may stand in any language as it is. */
export function named(words: Words | null | undefined, tongues: Tongues): Said | null {
  const found = said(words, tongues);
  if (!found?.awaiting) return found && isLatin(found.run.text) ? { ...found, run: latin(found.run.text) } : found;
  return isLatin(found.run.text) ? { run: latin(found.run.text), language: found.language, awaiting: false } : found;
}

// Words of organizations that have a form of their own in every language; without one of them a Latin name is a name.
const GENERIC =
  /(?:^|[\s(])(?:of|for|de|des|du|del|d'|l')|\b(?:minist|universit|universid|acad|agenc|authorit|autorid|autorit|commission|comisi|regulat|institut|instit|nation|nacion|department|d[ée]part|cent(?:re|er|ro)|office|oficina|bureau|council|conse|association|asocia|research|telecom|t[ée]l[ée]com|communicat|comunica)/i;

/** An organization: an acronym or a proper name is the same in every language; others need a translation. */
export function organization(words: Words | null | undefined, tongues: Tongues): Said | null {
  const found = said(words, tongues);
  return found && !GENERIC.test(found.run.text) ? named(words, tongues) : found;
}

export function given(words: Words | null | undefined, { given: language, wanted }: Tongues): { text: string; language: Language } | null {
  if (words === null || words === undefined) return null;
  if (typeof words === 'string') return words.trim() === '' ? null : { text: words.trim(), language };
  for (const each of preferred(wanted)) {
    const text = words[each]?.trim();
    if (text) return { text, language: each };
  }
  return null;
}

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text) && !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
// A name is neither reordered nor broken at its hyphen.
const latin = (text: string): Run => ({ text, isolate: true });

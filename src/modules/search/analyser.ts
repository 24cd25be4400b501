// How words are made findable: folded alike on both sides, cut where the script does not, and given to the stemmer of their language.

import type { Language } from '../../kit/languages.js';

/** Grows by one whenever the same text would give other words: entries of an older version are made anew. */
export const ANALYSER = 1;

/**
 * The text search configuration of PostgreSQL for each language. Chinese has none, and its characters are paired here; the Arabic one leaves
 * conjunctions and the sound plural (`شبكة` and `والشبكات` stay apart), so that Arabic words are brought to their stems here.
 */
export const CONFIGURATIONS: Record<Language, string> = {
  ar: 'simple',
  zh: 'simple',
  en: 'english',
  fr: 'french',
  ru: 'russian',
  es: 'spanish',
};

/** Marks around a hit: private characters that no text has, since folding and storing drop them. */
export const HIT_START = '\ue000';
export const HIT_STOP = '\ue001';

/** What is kept of a text for showing: no control or private characters, which would end or fake a mark. */
export function cleaned(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be stored or shown
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ue000-\uf8ff]/g, '').normalize('NFC');
}

/** The words of a text as the database is given them: without accents on Latin letters or on `ё`, Chinese in pairs, Arabic in stems. */
export function analysed(text: string): string {
  return folded(text).replace(HAN, pairs).replace(ARABIC_WORD, arabicStem);
}

/** The words of a question, likewise; neighbouring Chinese characters must stand together in the text as well. */
export function analysedQuestion(words: string): string {
  const quoted = words.includes('"');
  return folded(words)
    .replace(HAN, (run) => (quoted ? pairs(run, false) : `"${pairs(run, false).trim()}"`))
    .replace(ARABIC_WORD, arabicStem);
}

function folded(text: string): string {
  return cleaned(text)
    .normalize('NFKD')
    .replace(/([a-z])\p{M}+/giu, '$1')
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е');
}

const HAN = /\p{Script=Han}+/gu;

/**
 * Chinese is not written in words, and whoever cuts it cuts a question otherwise than the text around it: so each character is
 * taken with its neighbour. The last one of a text stands alone as well, so that a single character is found by its beginning.
 */
function pairs(run: string, inText: unknown = true): string {
  const characters = [...run];
  if (characters.length === 1) return ` ${run} `;
  const made = characters.slice(1).map((character, n) => characters[n] + character);
  return ` ${[...made, ...(inText === false ? [] : [characters.at(-1)])].join(' ')} `;
}

export const ARABIC_WORD = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u0640]*/gu;

/** The light stem of an Arabic word (Larkey, Ballesteros and Connell, 2002): without vowel signs, conjunction, article and endings. */
export function arabicStem(word: string): string {
  const bare = word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/^و(?=.{3})/, '')
    .replace(/^(?:ال|بال|كال|فال|لل)(?=.{2})/, '');
  let stem = bare;
  for (const ending of ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي']) if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length);
  return stem;
}

/** The languages whose entries a query can find, by the script in which it is written. */
export function languagesOf(words: string): Language[] {
  if (/\p{Script=Han}/u.test(words)) return ['zh'];
  if (/\p{Script=Arabic}/u.test(words)) return ['ar'];
  if (/\p{Script=Cyrillic}/u.test(words)) return ['ru'];
  // Designations in Latin letters stand in texts of every language.
  return ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
}

/** What was typed as the database can be asked: no longer than 200 characters. */
export function asked(words: string): string {
  return cleaned(words).trim().slice(0, 200);
}

/** The beginning of a last word that is still being typed, as a bare lexeme, and the whole words before it; null when it is no plain word. */
export function unfinished(words: string): { before: string; start: string } | null {
  const found = /^(.*?)((?<!\p{Script=Han})\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}]){3,})$/u.exec(words);
  if (!found || /["\\]/.test(words)) return null;
  const start = analysed(found[2] as string).replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return start ? { before: (found[1] as string).trim(), start } : null;
}

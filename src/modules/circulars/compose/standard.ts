// Standard words from one language to another through the phrase tables: addressees, headings of terms of reference, agenda items,
// countries. What is not standard is not translated here or anywhere.

import { LANGUAGES, type Language } from '../../../kit/languages.js';
import { commonName, countryName } from '../../../kit/countries.js';
import { phrasesOf } from '../languages/index.js';
import type { Forms, Words } from '../languages/phrases.js';

/** Translates a text of `from` for a letter in `to`, or null when it is not a standard one. */
export type Translate = (text: string, from: Language, to: Language) => string | null;

export const addressee: Translate = (text, from, to) => lookUp('addressees', text, from, to);
export const clauseHeading: Translate = (text, from, to) => lookUp('clauses', text, from, to);
export const annexTitle: Translate = (text, from, to) => lookUp('annexTitles', text, from, to);
export const signatureTitle: Translate = (text, from, to) => lookUp('signature', text, from, to);

/** An agenda item; the acronym of the group in it (`of JCA-DTN`) is not part of the standard words. */
export function agendaItem(acronym: string | null): Translate {
  const drop = acronym ? [acronym, acronym.replace(/^(?:JCA|FG)-/, '')] : [];
  return (text, from, to) => lookUp('agenda', text, from, to, drop);
}

export const country: Translate = (text, from, to) => {
  const code = countryCodes(from).get(keyOf(text));
  return code ? countryName(to, code) : null;
};

const TABLES = {
  addressees: (words: Words): Record<string, Forms> => words.addressees,
  clauses: (words: Words): Record<string, Forms> => words.clauses,
  annexTitles: (words: Words): Record<string, Forms> => words.annexTitles,
  agenda: (words: Words): Record<string, Forms> => words.agenda,
  signature: (words: Words): Record<string, Forms> => ({ director: words.signatureTitle }),
};
type Table = keyof typeof TABLES;

const indexes = new Map<string, Map<string, string>>();

function lookUp(table: Table, text: string, from: Language, to: Language, drop: readonly string[] = []): string | null {
  const index = indexOf(table, from);
  const name = index.get(keyOf(text)) ?? (drop.length > 0 ? index.get(keyOf(without(text, drop))) : undefined);
  return name ? (TABLES[table](phrasesOf(to))[name]?.[0] ?? null) : null;
}

function indexOf(table: Table, language: Language): Map<string, string> {
  const key = `${language} ${table}`;
  const known = indexes.get(key);
  if (known) return known;
  const entries = Object.entries(TABLES[table](phrasesOf(language)));
  const index = new Map(entries.flatMap(([name, forms]) => forms.map((form) => [keyOf(form), name] as const)));
  indexes.set(key, index);
  return index;
}

// Articles and case endings that letters put before an addressee or a group.
const OPENING = /^(?:(?:aux|au|à la|à l'|les|le|la|the|a los|a las|al|las|los|el)\s+|à l')/i;
const LINKS = /\s+(?:of|of the|de la|de l'|du|de|del|для|النشاط|للنشاط|للفريق|الفريق|نشاط)\s*$/i;

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ')
    .trim()
    .replace(/[.;。؛]+$/, '')
    .replace(OPENING, '')
    .toLowerCase();
}

function without(text: string, drop: readonly string[]): string {
  const plain = text.replace(/[\u2010\u2011]/g, '-');
  const left = drop.reduce((rest, word) => rest.replaceAll(word, ''), plain);
  return left.replace(/^审议的/, '审议').replace(/^(\p{Script=Han}{2})的/u, '$1').replace(/\s+/g, ' ').trim().replace(LINKS, '');
}

const codes = new Map<Language, Map<string, string>>();

function countryCodes(language: Language): Map<string, string> {
  const known = codes.get(language);
  if (known) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
  const index = new Map<string, string>();
  for (const code of all) {
    for (const name of [countryName(language, code), commonName(language, code)])
      if (name !== code && !index.has(keyOf(name))) index.set(keyOf(name), code);
  }
  codes.set(language, index);
  return index;
}

/** The languages in the order in which a translation is looked for: the one asked for, English, then the others. */
export function preferred(wanted: Language): readonly Language[] {
  return [wanted, 'en', ...LANGUAGES];
}

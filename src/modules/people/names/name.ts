// A person's name as that person writes it: in one script or several, each with its own order. `Junsen Lai`, `赖俊森` and `Цзюньсэнь Лай`
// are one person; which of the names is the family name nobody can tell by looking, so it is only known when it is said.

import { LANGUAGES, type Language, type Multilingual } from '../../../kit/languages.js';
import { SCRIPTS, type Script, UNSPACED, scriptOf } from './script.js';

export interface PersonName {
  script: Script;
  /** `Dr`, `Ms`: as it is to be printed before the name; null for none. */
  title: string | null;
  given: string | null;
  family: string | null;
  familyFirst: boolean;
  /** The whole name as it is written, without the title. */
  written: string;
}

export interface NameGiven {
  title?: string | null;
  given?: string | null;
  family?: string | null;
  familyFirst?: boolean | null;
  /** The whole name, when its parts are not known. */
  written?: string | null;
}

/** A name in order; null when nothing of it was said. */
export function nameFrom(given: NameGiven): PersonName | null {
  const [first, family, title] = [tidy(given.given), tidy(given.family), tidy(given.title, 40)];
  const parts = [first, family].filter(Boolean).join(' ');
  const whole = parts || tidy(given.written);
  if (!whole) return null;
  const script = scriptOf(whole);
  const familyFirst = given.familyFirst ?? UNSPACED.includes(script);
  return { script, title: title || null, given: first || null, family: family || null, familyFirst, written: parts ? inOrder(first, family, familyFirst, script) : whole };
}

function inOrder(given: string, family: string, familyFirst: boolean, script: Script): string {
  const names = familyFirst ? [family, given] : [given, family];
  return names.filter(Boolean).join(UNSPACED.includes(script) ? '' : ' ');
}

/** The name with its title, as it is printed on a badge. */
export function printedName(name: Pick<PersonName, 'title' | 'written'>): string {
  return [name.title, name.written].filter(Boolean).join(' ');
}

/** The languages whose readers are shown a script; the Latin form stands for all that have none of their own. */
const READ_BY: Partial<Record<Script, Language>> = { Latn: 'en', Arab: 'ar', Hani: 'zh', Cyrl: 'ru' };

/** The names by the reader's language. A person without a Latin form is shown by the first form that there is. */
export function namesShown(names: readonly PersonName[]): Multilingual {
  const shown: Multilingual = {};
  for (const name of inScriptOrder(names)) {
    const language = READ_BY[name.script];
    if (language) shown[language] ??= name.written;
  }
  const first = inScriptOrder(names)[0];
  if (Object.keys(shown).length === 0 && first) shown.en = first.written;
  return shown;
}

/** By what a person stands in a list: the family name in Latin letters, else the whole name. */
export function sortKeyOfName(names: readonly PersonName[]): string {
  const [name] = inScriptOrder(names);
  const words = name ? [name.family, name.given].filter(Boolean).join(' ') || name.written : '';
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .slice(0, 100);
}

/** The same names in the order of the scripts. */
export function inScriptOrder<Name extends { script: Script }>(names: readonly Name[]): Name[] {
  return [...names].sort((a, b) => SCRIPTS.indexOf(a.script) - SCRIPTS.indexOf(b.script));
}

/** Names that came as one text a language, each in the script that it is written in; the first of each script counts. */
export function namesIn(words: Multilingual): PersonName[] {
  const found = LANGUAGES.flatMap((language) => nameFrom({ written: words[language] ?? '' }) ?? []);
  return found.filter((name, index) => found.findIndex((one) => one.script === name.script) === index);
}

function tidy(words: string | null | undefined, most = 120): string {
  return (words ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

// Places and zones in running text.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { allCities, type City } from '../languages/places.js';
import { cue, custom, matches, sourceOf } from './patterns.js';

export interface PlaceFound {
  index: number;
  end: number;
  city: City;
}

export interface ZoneFound {
  index: number;
  end: number;
  zone: string;
}

interface Name {
  /** In small letters; in Russian without its ending. */
  form: string;
  city: City;
}

export function findPlaces(text: string, language: Language): PlaceFound[] {
  return language === 'zh' ? inChinese(text) : byWords(text, language);
}

/** `Geneva time`, `北京时间`, `по женевскому времени`, `UTC`. */
export function findZones(text: string, language: Language): ZoneFound[] {
  const found: ZoneFound[] = matches(text, cue(language, 'utc')).map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
    zone: 'UTC',
  }));
  const { timeOf } = phrasesOf(language).cues;
  for (const { index, end, city } of findPlaces(text, language)) {
    for (const [i, source] of timeOf.entries()) {
      if (!source.includes('{place}')) continue;
      const [head = '', tail = ''] = source.split('{place}');
      const before = custom(language, `timeBefore${i}`, () => `${head ? sourceOf(language, [head]) : ''}$`).exec(
        text.slice(Math.max(0, index - 40), index),
      );
      const after = custom(language, `timeAfter${i}`, () => `^${tail ? sourceOf(language, [tail]) : ''}`).exec(
        text.slice(end, end + 40),
      );
      if (!before || !after) continue;
      found.push({ index: index - before[0].length, end: end + after[0].length, zone: city.zone });
      break;
    }
  }
  if (language === 'ru') found.push(...adjectives(text));
  return found.sort((a, b) => a.index - b.index);
}

// `по женевскому времени`: the adjective of the place.
function adjectives(text: string): ZoneFound[] {
  const shape = custom('ru', 'timeAdjective', () =>
    sourceOf('ru', [
      '\\b(\\p{L}{3,16}?)ск(?:ому|ое|ого|им) (?:\\p{L}{4,8} )?времен\\p{L}*',
      '\\b(\\p{L}{3,16}?)ск(?:ое) (?:\\p{L}{4,8} )?время',
      '\\bврем(?:я|ени) (\\p{L}{3,16}?)ск(?:ое|ому|ого)',
    ]),
  );
  return matches(text, shape).flatMap((match) => {
    const stem = match[1] ?? match[2] ?? match[3] ?? '';
    const city = namesOf('ru').find(
      (name) => name.form.length > 3 && stem.startsWith(name.form.replace(/и$/, '')),
    )?.city;
    return city ? [{ index: match.index, end: match.index + match[0].length, zone: city.zone }] : [];
  });
}

function inChinese(text: string): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (const { form, city } of namesOf('zh')) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (!found.some((known) => at < known.end && at + form.length > known.index))
        found.push({ index: at, end: at + form.length, city });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const tables = new Map<Language, Name[]>();
const starts = new Map<Language, Map<string, Name[]>>();

/** Names of a language, the longest first. */
function namesOf(language: Language): Name[] {
  const known = tables.get(language);
  if (known) return known;
  const made = allCities().flatMap((city) => {
    const names = language === 'zh' || language === 'ar' ? [...city.names[language], city.name] : city.names[language];
    return names.map((name) => ({ form: formOf(name, language), city }));
  });
  made.sort((a, b) => b.form.length - a.form.length);
  tables.set(language, made);
  return made;
}

// By their first letters, so that a word of the text is compared with a handful of names.
function startingWith(letters: string, language: Language): Name[] {
  let table = starts.get(language);
  if (!table) {
    table = new Map();
    for (const name of namesOf(language)) {
      const key = name.form.slice(0, 2);
      table.set(key, [...(table.get(key) ?? []), name]);
    }
    starts.set(language, table);
  }
  return table.get(letters) ?? [];
}

function byWords(text: string, language: Language): PlaceFound[] {
  const found: PlaceFound[] = [];
  let until = 0;
  // Names begin with a capital, which keeps `bali` and `riga` as words out; Arabic has none.
  for (const word of text.matchAll(/(?<![\p{L}])[\p{Lu}\u0621-\u064A][\p{L}\u064B-\u0652'’.-]*/gu)) {
    if (word.index < until) continue;
    for (const skip of language === 'ar' ? [0, 1, 2] : [0]) {
      if (skip > 0 && !/[وبلف]/.test(word[0][skip - 1] ?? '')) break;
      const rest = keyOf(text.slice(word.index + skip, word.index + skip + 44), language);
      const name = startingWith(rest.key.slice(0, 2), language).find(
        ({ form }) => rest.key.startsWith(form) && ends(rest.key, form, language),
      );
      if (!name) continue;
      const tail = language === 'ru' ? (/^[а-я]*/.exec(rest.key.slice(name.form.length))?.[0].length ?? 0) : 0;
      until = word.index + skip + rest.lengthOf(name.form.length + tail);
      found.push({ index: word.index, end: until, city: name.city });
      break;
    }
  }
  return found;
}

// A Russian stem takes an ending of up to three letters; any other name ends where it ends.
function ends(key: string, form: string, language: Language): boolean {
  const after = key.slice(form.length);
  return language === 'ru' ? /^[а-я]{0,3}(?![а-я-])/.test(after) : !/^[\p{L}]/u.test(after);
}

function formOf(name: string, language: Language): string {
  if (language === 'zh') return name;
  const { key } = keyOf(name, language);
  return language === 'ru' && key.length > 3 ? key.replace(/[аяьйы]$/u, '') : key;
}

// The text as names are compared: small letters; in Arabic without vowel signs and with one form of alef and of final letters.
function keyOf(text: string, language: Language): { key: string; lengthOf: (length: number) => number } {
  if (language !== 'ar')
    return { key: text.toLowerCase().replaceAll('’', "'").replaceAll('\u2011', '-'), lengthOf: (length) => length };
  const at: number[] = [];
  let key = '';
  [...text].forEach((c, i) => {
    if (/[\u064B-\u0652]/.test(c)) return;
    key += 'أإآ'.includes(c) ? 'ا' : c === 'ى' ? 'ي' : c === 'ة' ? 'ه' : c.toLowerCase();
    at.push(i);
  });
  return { key, lengthOf: (length) => (at[length - 1] ?? length - 1) + 1 };
}

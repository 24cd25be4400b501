// Places and zones in running text.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { allCities, type City } from '../languages/places.js';
import { arabic, cue, custom, escapeSource, matches } from './patterns.js';

export interface PlaceFound {
  index: number;
  end: number;
  city: City;
}

interface Gazetteer {
  source: string;
  /** Stems in small letters, each with its city. */
  stems: Map<string, City>;
  longest: number;
}

const gazetteers = new Map<Language, Gazetteer>();

export function findPlaces(text: string, language: Language): PlaceFound[] {
  const { source } = gazetteerOf(language);
  const shape = custom(language, 'places', () => source, 'u');
  const found: PlaceFound[] = [];
  for (const match of matches(text, shape)) {
    const city = cityIn(match[0], language);
    if (city) found.push({ index: match.index, end: match.index + match[0].length, city });
  }
  return found;
}

export interface ZoneFound {
  index: number;
  end: number;
  zone: string;
}

/** `Geneva time`, `北京时间`, `по женевскому времени`, `UTC`. */
export function findZones(text: string, language: Language): ZoneFound[] {
  const found: ZoneFound[] = [];
  const { cues } = phrasesOf(language);
  const shape = custom(language, 'timeOf', () => {
    const place = `(?:${gazetteerOf(language).source})`;
    const adjective = language === 'ru' ? `(?:${[...gazetteerOf('ru').stems.keys()].map((s) => escapeSource(s.replace(/и$/, ''))).join('|')})\\p{L}{0,3}ск\\p{L}{2,3}` : '(?!)';
    return cues.timeOf.map((source) => bordered(language, source).replaceAll('{place}', place).replaceAll('{adjective}', adjective)).join('|');
  });
  for (const match of matches(text, shape)) {
    const city = findPlaces(match[0], language)[0]?.city ?? adjectival(match[0], language);
    if (city) found.push({ index: match.index, end: match.index + match[0].length, zone: city.zone });
  }
  for (const match of matches(text, cue(language, 'utc'))) found.push({ index: match.index, end: match.index + match[0].length, zone: 'UTC' });
  return found.sort((a, b) => a.index - b.index);
}

const bordered = (language: Language, source: string) =>
  (language === 'ar' ? source.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part : arabic(part))).join('') : source).replaceAll(
    '\\b',
    '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))',
  );

function adjectival(words: string, language: Language): City | undefined {
  if (language !== 'ru') return undefined;
  const lower = words.toLowerCase();
  for (const [stem, city] of gazetteerOf('ru').stems) if (stem.length > 3 && lower.includes(stem.replace(/и$/, ''))) return city;
  return undefined;
}

function gazetteerOf(language: Language): Gazetteer {
  const known = gazetteers.get(language);
  if (known) return known;
  const stems = new Map<string, City>();
  for (const city of allCities()) {
    const names = language === 'zh' || language === 'ar' ? [...city.names[language], city.name] : city.names[language];
    for (const name of names) {
      const stem = keyOf(language, language === 'ru' ? russianStem(name) : name);
      if (!stems.has(stem)) stems.set(stem, city);
    }
  }
  const names = [...stems.keys()].sort((a, b) => b.length - a.length);
  const source = names.map((name) => formOf(language, name)).join('|');
  const longest = Math.max(...names.map((name) => name.length));
  const made = { source: language === 'zh' ? `(?:${source})` : `(?<!\\p{L})(?:${language === 'ar' ? '[وبلف]{0,2}' : ''})(?:${source})(?!\\p{L})`, stems, longest };
  gazetteers.set(language, made);
  return made;
}

const keyOf = (language: Language, name: string) => (language === 'ar' ? bare(name) : name.toLowerCase());

const bare = (name: string) => name.replace(/[\u064B-\u0652]/g, '').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');

// Names begin with a capital in the Latin and Cyrillic scripts, which keeps `bali`, `riga` as words out.
function formOf(language: Language, stem: string): string {
  if (language === 'zh') return escapeSource(stem);
  if (language === 'ar') return arabic(escapeSource(stem).replace(/ه(?=$| )/g, 'ة'));
  const parts = stem.split(/([ -])/).map((part) => (part.length > 1 ? `[${part[0]?.toUpperCase()}${part[0]}]${escapeSource(part.slice(1))}` : escapeSource(part)));
  const first = escapeSource((stem[0] ?? '').toUpperCase());
  const source = `${first}${parts.join('').replace(/^\[[^\]]*\]/, '')}`;
  const upper = escapeSource(stem.toUpperCase());
  return language === 'ru' ? `(?:${source}|${upper})\\p{L}{0,3}` : `(?:${source}|${upper})`;
}

function russianStem(name: string): string {
  return name.length > 3 ? name.replace(/(?:[аяьйы])$/u, '') : name;
}

function cityIn(words: string, language: Language): City | undefined {
  const { stems, longest } = gazetteerOf(language);
  const key = keyOf(language, words);
  for (let skip = 0; skip <= (language === 'ar' ? 2 : 0); skip += 1) {
    for (let length = Math.min(key.length - skip, longest); length > 1; length -= 1) {
      const city = stems.get(key.slice(skip, skip + length));
      if (city && (language === 'ru' || skip + length === key.length)) return city;
    }
  }
  return undefined;
}

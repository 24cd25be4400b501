// Places of meetings: their names in six languages, their zone and country.

import type { Language } from '../../../kit/languages.js';
import { PLACE_ROWS } from './places-list.js';

export interface City {
  /** The English name, which is the fact's value. */
  name: string;
  zone: string;
  /** ISO 3166 code. */
  country: string;
  /** Names per language, the form for writing first. */
  names: Record<Language, readonly string[]>;
}

let cities: City[] | undefined;
let byName: Map<string, City> | undefined;

export function allCities(): readonly City[] {
  cities ??= PLACE_ROWS.trim().split('\n').map(cityOf);
  return cities;
}

/** The city of that English name, or null. */
export function cityNamed(name: string): City | null {
  byName ??= new Map(allCities().map((city) => [city.name.toLowerCase(), city]));
  return byName.get(name.toLowerCase()) ?? null;
}

/** The name of a place for writing, or the English name when the table does not know it. */
export function placeIn(language: Language, name: string): string {
  return cityNamed(name)?.names[language][0] ?? name;
}

function cityOf(row: string): City {
  const [name = '', zone = '', country = '', ar = '', es = '', fr = '', ru = '', zh = ''] = row.split('|');
  const list = (cell: string) => cell.split('/');
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  return {
    name,
    zone,
    country,
    names: {
      en: bare === name || bare === 'Male' ? [name] : [name, bare],
      ar: list(ar),
      es: list(es),
      fr: list(fr),
      ru: list(ru),
      zh: list(zh),
    },
  };
}

const INDECLINABLE = /[оеиуыэю]$/i;

/** The Russian prepositional after «в»: `Женеве`, `Ташкенте`, `Токио`. */
export function russianIn(name: string): string {
  if (name.includes('-') && !/(?:бург|Рияд|Батор|Йорк|Петербург)$/.test(name)) return name;
  if (/ия$/.test(name)) return `${name.slice(0, -1)}и`;
  if (name === 'Афины') return 'Афинах';
  if (INDECLINABLE.test(name) || /(?:иа)$/.test(name)) return name;
  if (/ь$/.test(name)) return `${name.slice(0, -1)}${/(?:ань|ень)$/.test(name) ? 'и' : 'е'}`;
  if (/[ая]$/.test(name)) return `${name.slice(0, -1)}е`;
  if (/й$/.test(name)) return `${name.slice(0, -1)}е`;
  return `${name}е`;
}

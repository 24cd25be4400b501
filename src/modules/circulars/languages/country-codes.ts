// Countries named in running words, by ISO 3166 code, so that `Finlande` and `Финляндия` are one country.

import type { Language } from '../../../kit/languages.js';
import { countryIn } from './countries.js';

/** Names in use beside the official ones. */
const ALSO: Record<Language, Record<string, string>> = {
  ar: {
    قيرغيزستان: 'KG',
    بيلاروس: 'BY',
    'الجمهورية التشيكية': 'CZ',
    'المملكة العربية السعودية': 'SA',
    'الجمهورية العربية السورية': 'SY',
    الدانمارك: 'DK',
    عمان: 'OM',
    كوريا: 'KR',
    'الولايات المتحدة': 'US',
    روسيا: 'RU',
    إيران: 'IR',
    الإمارات: 'AE',
    السعودية: 'SA',
    بريطانيا: 'GB',
    سورية: 'SY',
    'كوت ديفوار': 'CI',
  },
  en: {
    'Republic of Moldova': 'MD',
    'Cabo Verde': 'CV',
    'Syrian Arab Republic': 'SY',
    'United Republic of Tanzania': 'TZ',
    'Brunei Darussalam': 'BN',
    Eswatini: 'SZ',
    Korea: 'KR',
    'South Korea': 'KR',
    'Rep. of Korea': 'KR',
    USA: 'US',
    'United States of America': 'US',
    UK: 'GB',
    Russia: 'RU',
    Iran: 'IR',
    Turkey: 'TR',
    UAE: 'AE',
    'Czech Republic': 'CZ',
    'Viet Nam': 'VN',
    'Ivory Coast': 'CI',
    'The Netherlands': 'NL',
  },
  es: {
    Belarús: 'BY',
    'República de Moldova': 'MD',
    'Nueva Zelandia': 'NZ',
    Botswana: 'BW',
    Kenya: 'KE',
    Zimbabwe: 'ZW',
    Rwanda: 'RW',
    Malawi: 'MW',
    Iraq: 'IQ',
    Qatar: 'QA',
    'Cabo Verde': 'CV',
    "Côte d'Ivoire": 'CI',
    Corea: 'KR',
    'Estados Unidos de América': 'US',
    'EE.UU.': 'US',
    Rusia: 'RU',
    Irán: 'IR',
    Turquía: 'TR',
    'República Checa': 'CZ',
    Bahrein: 'BH',
    'Arabia Saudita': 'SA',
    'Viet Nam': 'VN',
  },
  fr: {
    Bélarus: 'BY',
    'République de Moldova': 'MD',
    'Cabo Verde': 'CV',
    'République arabe syrienne': 'SY',
    'République-Unie de Tanzanie': 'TZ',
    Corée: 'KR',
    "États-Unis d'Amérique": 'US',
    Russie: 'RU',
    Iran: 'IR',
    Turquie: 'TR',
    'République tchèque': 'CZ',
    Bahreïn: 'BH',
    'Viet Nam': 'VN',
  },
  ru: {
    Кыргызстан: 'KG',
    'Кыргызская Республика': 'KG',
    'Республика Молдова': 'MD',
    'Сирийская Арабская Республика': 'SY',
    'Объединенная Республика Танзания': 'TZ',
    'Бруней-Даруссалам': 'BN',
    Корея: 'KR',
    США: 'US',
    Россия: 'RU',
    Иран: 'IR',
    Великобритания: 'GB',
    Чехия: 'CZ',
    'Чешская Республика': 'CZ',
    Белоруссия: 'BY',
    ОАЭ: 'AE',
    'Кот-д’Ивуар': 'CI',
  },
  zh: {
    大韩民国: 'KR',
    捷克共和国: 'CZ',
    摩尔多瓦共和国: 'MD',
    荷兰王国: 'NL',
    韩国: 'KR',
    美利坚合众国: 'US',
    联合王国: 'GB',
    俄罗斯: 'RU',
    伊朗: 'IR',
    阿联酋: 'AE',
    沙特: 'SA',
  },
};

/** Codes of unions and of no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

interface Table {
  pattern: RegExp;
  codes: Map<string, string>;
}
const tables = new Map<Language, Table>();

export interface CountryFound {
  index: number;
  end: number;
  code: string;
}

/** Every country that a text names, in the order of the text; the longest name counts. */
export function countriesNamed(language: Language, text: string): CountryFound[] {
  const { pattern, codes } = tableOf(language);
  return [...text.replace(/[’‘]/g, "'").matchAll(pattern)].flatMap((match) => {
    const name = match[1] as string;
    const code = codes.get(name) ?? declined(codes, name);
    const end = match.index + match[0].length;
    return code ? [{ index: end - name.length, end, code }] : [];
  });
}

function tableOf(language: Language): Table {
  const known = tables.get(language);
  if (known) return known;
  const codes = new Map<string, string>();
  const names: string[] = [];
  for (const [name, code] of namesOf(language)) {
    if (name.length < 2 || codes.has(name)) continue;
    codes.set(name, code);
    names.push(name);
  }
  const sources = names.sort((a, b) => b.length - a.length).map((name) => sourceOf(language, name));
  const before = language === 'zh' ? '' : language === 'ar' ? '(?<![\\p{L}])[وبل]?' : '(?<![\\p{L}\\p{N}])';
  const after = language === 'zh' ? '' : '(?![\\p{L}\\p{N}])';
  const table = { codes, pattern: new RegExp(`${before}(${sources.join('|')})${after}`, 'gu') };
  tables.set(language, table);
  return table;
}

function* namesOf(language: Language): Generator<[string, string]> {
  for (const [name, code] of Object.entries(ALSO[language])) yield [name.replace(/[’‘]/g, "'"), code];
  for (let i = 0; i < 676; i += 1) {
    const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    if (NO_COUNTRY.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    const name = countryIn(language, code).replace(/[’‘]/g, "'");
    if (name === code) continue;
    yield [name, code];
    const plain = name.replace(/\s?[(（][^()（）]*[)）]/g, '');
    if (plain !== name) yield [plain, code];
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Russian names are declined: the stem, and a few letters. */
function sourceOf(language: Language, name: string): string {
  return language === 'ru' && name.length > 3 && /^\p{L}+$/u.test(name) ? `${stem(name)}\\p{Ll}{0,3}` : escaped(name);
}

function stem(name: string): string {
  return name.replace(/(?:ия|ея|ья)$/u, (end) => end.slice(0, 1)).replace(/[аяыиь]$/u, '');
}

function declined(codes: Map<string, string>, form: string): string | undefined {
  let best = '';
  for (const name of codes.keys()) {
    const root = stem(name);
    if (root.length > 2 && root.length > stem(best).length && form.startsWith(root)) best = name;
  }
  return codes.get(best);
}

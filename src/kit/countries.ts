// Countries: the Member States of the Union by ISO 3166 code, in the names that it uses where they differ from those of the Unicode
// locale data, and the regions in which the Development Sector groups them.

import { officialName } from './country-names.js';
import { LANGUAGES, type Language } from './languages.js';

export const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'] as const;
export type Region = (typeof REGIONS)[number];

/** The 194 Member States (Palau acceded in 2024). */
const MEMBERS: Record<Region, string> = {
  AFR: 'AO BF BI BJ BW CD CF CG CI CM CV ER ET GA GH GM GN GQ GW KE LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SS ST SZ TD TG TZ UG ZA ZM ZW',
  AMS: 'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  ARB: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM QA SA SD SO SY TN YE',
  ASP: 'AF AU BD BN BT CN FJ FM ID IN IR JP KH KI KP KR LA LK MH MM MN MV MY NP NR NZ PG PH PK PW SB SG TH TL TO TV VN VU WS',
  CIS: 'AM AZ BY KG KZ RU TJ TM UZ',
  EUR: 'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA',
};

const REGION_OF = new Map(REGIONS.flatMap((region) => MEMBERS[region].split(' ').map((code) => [code, region] as const)));

/** The codes of the Member States, in alphabetical order. */
export const COUNTRIES: readonly string[] = [...REGION_OF.keys()].sort();

const REGION_NAMES: Record<Region, Record<Language, string>> = {
  AFR: { en: 'Africa', fr: 'Afrique', es: 'África', ru: 'Африка', zh: '非洲', ar: 'إفريقيا' },
  AMS: { en: 'Americas', fr: 'Amériques', es: 'Américas', ru: 'Северная и Южная Америка', zh: '美洲', ar: 'الأمريكتان' },
  ARB: { en: 'Arab States', fr: 'États arabes', es: 'Estados Árabes', ru: 'Арабские государства', zh: '阿拉伯国家', ar: 'الدول العربية' },
  ASP: { en: 'Asia and the Pacific', fr: 'Asie-Pacifique', es: 'Asia y el Pacífico', ru: 'Азиатско-Тихоокеанский регион', zh: '亚太', ar: 'آسيا والمحيط الهادئ' },
  CIS: { en: 'Commonwealth of Independent States', fr: 'Communauté des États indépendants', es: 'Comunidad de Estados Independientes', ru: 'Содружество Независимых Государств', zh: '独联体', ar: 'كومنولث الدول المستقلة' },
  EUR: { en: 'Europe', fr: 'Europe', es: 'Europa', ru: 'Европа', zh: '欧洲', ar: 'أوروبا' },
};

export function isMemberState(code: string | null): boolean {
  return code !== null && REGION_OF.has(code);
}

/** The region of a Member State; null for another country. */
export function regionOf(code: string): Region | null {
  return REGION_OF.get(code) ?? null;
}

export function regionName(language: Language, region: Region): string {
  return REGION_NAMES[region][language];
}

const LOCALE: Record<Language, string> = { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-Hans' };
const names = new Map<Language, Intl.DisplayNames>();

/** The name of a country for writing; the code where there is no name. */
export function countryName(language: Language, code: string): string {
  return officialName(language, code) ?? commonName(language, code);
}

/** The name of a country in the Unicode locale data: what people type, not what papers print. */
export function commonName(language: Language, code: string): string {
  const table = names.get(language) ?? new Intl.DisplayNames([LOCALE[language]], { type: 'region' });
  names.set(language, table);
  return table.of(code) ?? code;
}

/** Short names in use beside the official ones. */
const ALSO: Record<string, readonly string[]> = {
  KR: ['Korea', 'Republic of Korea', 'Korea (Rep. of)', 'Corée', 'Corea', 'Корея', '韩国', 'كوريا', 'South Korea'],
  US: ['USA', 'United States of America', 'États-Unis d’Amérique', 'США', '美利坚合众国', 'الولايات المتحدة الأمريكية'],
  GB: ['UK', 'Great Britain', 'Великобритания', '联合王国'],
  RU: ['Russia', 'Russie', 'Rusia', 'Россия', '俄罗斯', 'روسيا'],
  IR: ['Iran', 'Irán', 'Иран', '伊朗', 'إيران'],
  TR: ['Turkey', 'Turquie', 'Turquía'],
  CZ: ['Czech Republic', 'République tchèque', 'República Checa', 'Чешская Республика'],
  CI: ['Côte d’Ivoire', 'Ivory Coast', 'Кот-д’Ивуар'],
  CN: ['People’s Republic of China', 'P.R. China', '中华人民共和国'],
  NL: ['The Netherlands', 'Netherlands (Kingdom of the)'],
  TZ: ['United Republic of Tanzania'],
  SA: ['Kingdom of Saudi Arabia', 'Arabia Saudita', 'السعودية', 'KSA'],
  AE: ['UAE'],
};

let codes: Map<string, string> | null = null;

/** The code of the country that these words name, by code or name in any of the six languages; null when they name none of the Union. */
export function countryOf(words: string): string | null {
  const code = words.trim().toUpperCase();
  if (REGION_OF.has(code)) return code;
  codes ??= byName();
  return codes.get(keyOf(words)) ?? codes.get(keyOf(withoutBrackets(words))) ?? null;
}

/** `Korea` is enough for `Korea (Republic of)`, but `刚果` is not for `刚果（金）`: the whole name comes first. */
function byName(): Map<string, string> {
  const whole = COUNTRIES.flatMap((country) => {
    const known = [...LANGUAGES.flatMap((language) => [countryName(language, country), commonName(language, country)]), ...(ALSO[country] ?? [])];
    return known.map((name) => [name, country] as const);
  });
  const short = whole.map(([name, country]) => [keyOf(withoutBrackets(name)), country] as const);
  return new Map([...short, ...whole.map(([name, country]) => [keyOf(name), country] as const)]);
}

function withoutBrackets(name: string): string {
  return name.normalize('NFKC').replace(/\([^()]*\)/g, '');
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ـ/g, '');
}

// Countries by ISO 3166 code, in the names that the Union uses where they differ from those of the Unicode locale data.

import type { Language } from '../../../kit/languages.js';

const OFFICIAL: Partial<Record<string, Partial<Record<Language, string>>>> = {
  CN: { en: 'China', fr: 'Chine', es: 'China', ru: 'Китай', zh: '中国', ar: 'الصين' },
  KR: {
    en: 'Korea (Republic of)',
    fr: 'République de Corée',
    es: 'República de Corea',
    ru: 'Республика Корея',
    zh: '大韩民国',
    ar: 'جمهورية كوريا',
  },
  GB: {
    en: 'United Kingdom',
    fr: 'Royaume-Uni',
    es: 'Reino Unido',
    ru: 'Соединенное Королевство',
    zh: '英国',
    ar: 'المملكة المتحدة',
  },
  US: {
    en: 'United States',
    fr: 'États-Unis',
    es: 'Estados Unidos',
    ru: 'Соединенные Штаты Америки',
    zh: '美国',
    ar: 'الولايات المتحدة',
  },
  RU: {
    en: 'Russian Federation',
    fr: 'Fédération de Russie',
    es: 'Federación de Rusia',
    ru: 'Российская Федерация',
    zh: '俄罗斯联邦',
    ar: 'الاتحاد الروسي',
  },
  IR: {
    en: 'Iran (Islamic Republic of)',
    fr: "Iran (République islamique d')",
    es: 'Irán (República Islámica del)',
    ru: 'Исламская Республика Иран',
    zh: '伊朗伊斯兰共和国',
    ar: 'جمهورية إيران الإسلامية',
  },
  AE: { en: 'United Arab Emirates', ru: 'Объединенные Арабские Эмираты' },
  TR: { en: 'Türkiye', fr: 'Türkiye', es: 'Türkiye', ru: 'Турция', zh: '土耳其', ar: 'تركيا' },
};

/** Names in use beside those of the tables above. */
const ALSO: Record<Language, readonly string[]> = {
  ar: [
    'الدانمارك',
    'سلطنة عمان',
    'كوريا',
    'الولايات المتحدة الأمريكية',
    'روسيا',
    'إيران',
    'سويسرا',
    'هولندا',
    'البرازيل',
  ],
  en: ['Korea', 'Republic of Korea', 'Korea (Rep. of)', 'USA', 'UK', 'Russia', 'Iran', 'Turkey', 'Czech Republic'],
  es: ['Arabia Saudita', 'Corea', 'Rusia', 'Irán', 'Turquía', 'República Checa', 'Bahrein', 'Côte d’Ivoire'],
  fr: ['Corée', 'Russie', 'Iran', 'Turquie', 'République tchèque', 'Viet Nam', 'Bahreïn'],
  ru: ['Корея', 'США', 'Россия', 'Иран', 'Великобритания', 'Чешская Республика', 'Кот-д’Ивуар', 'Белоруссия'],
  zh: ['韩国', '大韩民国', '俄罗斯', '伊朗', '土耳其', '美利坚合众国', '联合王国', '大不列颠及北爱尔兰联合王国'],
};

const LOCALE: Record<Language, string> = { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-Hans' };
const names = new Map<Language, Intl.DisplayNames>();

const known = new Map<Language, Set<string>>();

/** Whether some words are the name of a country in that language, with or without what stands in brackets. */
export function isCountry(language: Language, words: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036F\u064B-\u0652]/g, '')
      .replace(/\([^()]*\)/g, '')
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/^(?:the|la|le|les|el|los|l'|جمهورية|republic of|république de|república de|республика) ?/u, '')
      .trim();
  let names = known.get(language);
  if (!names) {
    names = new Set(Object.values(OFFICIAL).flatMap((forms) => (forms?.[language] ? [plain(forms[language])] : [])));
    for (let i = 0; i < 676; i += 1) {
      const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
      const name = countryIn(language, code);
      if (name !== code) names.add(plain(name));
    }
    for (const name of ALSO[language]) names.add(plain(name));
    known.set(language, names);
  }
  return names.has(plain(words));
}

/** The name of a country for writing. */
export function countryIn(language: Language, code: string): string {
  const official = OFFICIAL[code]?.[language];
  if (official) return official;
  const table = names.get(language) ?? new Intl.DisplayNames([LOCALE[language]], { type: 'region' });
  names.set(language, table);
  return table.of(code) ?? code;
}

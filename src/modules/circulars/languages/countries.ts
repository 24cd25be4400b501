// Countries as letters name them.

import { commonName } from '../../../kit/countries.js';
import { officialNames } from '../../../kit/country-names.js';
import type { Language } from '../../../kit/languages.js';

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
    names = new Set(officialNames(language).map(plain));
    for (let i = 0; i < 676; i += 1) {
      const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
      const name = commonName(language, code);
      if (name !== code) names.add(plain(name));
    }
    for (const name of ALSO[language]) names.add(plain(name));
    known.set(language, names);
  }
  return names.has(plain(words));
}

export { countryName as countryIn } from '../../../kit/countries.js';

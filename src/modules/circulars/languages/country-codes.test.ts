import { describe, expect, it } from 'vitest';
import type { Language } from '../../../kit/languages.js';
import { countriesNamed } from './country-codes.js';

describe('countries named in running words', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Delta Carrier Group, Papua New Guinea', ['PG']],
    ['en', 'Ministry of Nigeria (Republic of Korea)', ['NG', 'KR']],
    ['fr', 'Radio Lagune, Côte d’Ivoire', ['CI']],
    ['es', 'Aguas del Altiplano, Bolivia', ['BO']],
    ['ru', 'представитель Финляндии; Институт, Австрия; Австралии', ['FI', 'AT', 'AU']],
    ['ru', 'Индонезия, Индии', ['ID', 'IN']],
    ['zh', '德国莱茵灯光研究所', ['DE']],
    ['ar', 'هيئة الموانئ الشرقية، عُمان', ['OM']],
    ['ar', 'هيئة الاتصالات، تونس والمغرب', ['TN', 'MA']],
    ['en', 'Chadwick Laboratories', []],
  ])('%s: %s', (language, text, codes) => {
    expect(countriesNamed(language, text).map(({ code }) => code)).toEqual(codes);
  });
});

// Quarters of a year as six languages print them.

import type { Language } from '../../../kit/languages.js';

const ORDINALS: Record<Language, [string, string, string, string]> = {
  en: ['first|1st|Q1', 'second|2nd|Q2', 'third|3rd|Q3', 'fourth|4th|last|Q4'],
  fr: ['premier|1er|T1', 'deuxième|second|2e|T2', 'troisième|3e|T3', 'quatrième|dernier|4e|T4'],
  es: ['primer|1\\.?er|T1', 'segundo|2\\.?º|T2', 'tercer|3\\.?er|T3', 'cuarto|último|4\\.?º|T4'],
  ru: [
    'перв\\p{L}+|I|1-й|1-м',
    'втор\\p{L}+|II|2-й|2-м',
    'трет\\p{L}+|III|3-й|3-м',
    'четверт\\p{L}+|последн\\p{L}+|IV|4-й|4-м',
  ],
  zh: ['一|1', '二|2', '三|3', '四|4'],
  ar: ['الأول|1', 'الثاني|2', 'الثالث|3', 'الرابع|الأخير|4'],
};

const SHAPES: Record<Language, (ordinal: string) => string> = {
  en: (n) => `(?<![\\p{L}\\d])(?:${n})(?: quarter)?(?: of)?,? (\\d{4})`,
  fr: (n) => `(?<![\\p{L}\\d])(?:${n})(?: trimestre)?(?: de)?(?: l['’]année)? (\\d{4})`,
  es: (n) => `(?<![\\p{L}\\d])(?:${n})(?: trimestre)?(?: del?)?(?: año)? (\\d{4})`,
  ru: (n) => `(?<![\\p{L}\\d])(?:${n}) квартал\\p{L}{0,2} (\\d{4})`,
  zh: (n) => `(\\d{4})\\s*年\\s*第?(?:${n})季度`,
  ar: (n) => `(?:ال)?ربع (?:${n})(?: من)?(?: عام| سنة)? (\\d{4})`,
};

/** The start of a first meeting in words. */
export const FIRST_MEETING: Record<Language, RegExp> = {
  en: /\b(?:first|initial|inaugural|kick-off)\b[^.;]{0,30}\bmeeting\b/i,
  fr: /premi[èe]re\s[^.;]{0,30}?réunion|réuni\p{L}{1,3} pour la première fois/iu,
  es: /primera\s[^.;]{0,30}?reunión/i,
  ru: /перв\p{L}{2,3}\s[^.;]{0,30}?собрани/iu,
  zh: /(?:第一次|首次)[^。；，]{0,12}会议/,
  ar: /(?:ال)?اجتماع(?:ه|ها)? (?:ال)?أول/,
};

const compiled = new Map<Language, RegExp[]>();

export interface PrintedQuarter {
  at: number;
  end: number;
  year: number;
  quarter: number;
}

export function quartersIn(text: string, language: Language): PrintedQuarter[] {
  return patterns(language)
    .flatMap((pattern, index) =>
      [...text.matchAll(pattern)].map((match) => ({
        at: match.index,
        end: match.index + match[0].length,
        year: Number(match[1]),
        quarter: index + 1,
      })),
    )
    .sort((a, b) => a.at - b.at);
}

function patterns(language: Language): RegExp[] {
  const ready =
    compiled.get(language) ?? ORDINALS[language].map((ordinal) => new RegExp(SHAPES[language](ordinal), 'giu'));
  compiled.set(language, ready);
  return ready;
}

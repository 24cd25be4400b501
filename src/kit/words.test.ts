import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { sayDate, sayDates } from './date-words.js';
import { LANGUAGES } from './languages.js';
import { type Catalogue, joinCatalogues, sayIn } from './words.js';

const catalogue: Catalogue = {
  ar: { papers: '{n, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}' },
  zh: { papers: '{n}份文件' },
  en: { papers: '{n, plural, one {# paper} other {# papers}}', only: 'here' },
  fr: { papers: '{n, plural, one {# document} other {# documents}}' },
  ru: { papers: '{n, plural, one {# документ} few {# документа} many {# документов} other {# документа}}' },
  es: { papers: '{n, plural, one {# documento} other {# documentos}}' },
};

test('plurals follow the rules of each language', () => {
  const said = (language: (typeof LANGUAGES)[number], n: number) => sayIn(catalogue, language)('papers', { n });
  expect([1, 2, 5, 21].map((n) => said('ru', n))).toEqual(['1 документ', '2 документа', '5 документов', '21 документ']);
  expect([0, 1, 2, 3, 11].map((n) => said('ar', n))).toEqual(['لا وثائق', 'وثيقة واحدة', 'وثيقتان', '3 وثائق', '11 وثيقة']);
  expect([0, 1, 2].map((n) => said('fr', n))).toEqual(['0 document', '1 document', '2 documents']);
});

test('a key that no language has is a defect, said as such', () => {
  expect(() => sayIn(catalogue, 'fr')('nothing')).toThrow('No words for fr:nothing');
});

test('two modules may not claim one key', () => {
  expect(() => joinCatalogues([catalogue, catalogue])).toThrow('Two modules claim the words of');
});

test('dates are written out in every language', () => {
  expect(LANGUAGES.map((language) => sayDate(language, '2023-03-22'))).toEqual([
    '22 مارس 2023',
    '2023年3月22日',
    '22 March 2023',
    '22 mars 2023',
    '22 марта 2023 г.',
    '22 de marzo de 2023',
  ]);
  expect(sayDates('en', '2023-03-13', '2023-03-24')).toBe('13–24 March 2023');
  expect([['2023-03-24'], ['2023-04-02'], ['2024-01-02']].map(([end]) => sayDates('zh', '2023-03-13', end as string))).toEqual(['2023年3月13日至24日', '2023年3月13日至4月2日', '2023年3月13日至2024年1月2日']);
});

test('words without arguments are said as the syntax of messages would say them', () => {
  const plain = fc.string({ unit: 'binary' }).filter((text) => !/[{}']/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      const words = { text };
      const say = sayIn({ ar: words, zh: words, en: words, fr: words, ru: words, es: words }, 'fr');
      expect(say('text')).toBe(String(new IntlMessageFormat(text, 'fr', undefined, { ignoreTag: true }).format()));
    }),
  );
});

describe('in Arabic, what is set from the left stands between isolates', () => {
  const text = { text: '{kind, select, of {من} other {في}} {name}' };
  const say = (language: 'ar' | 'fr', name: string) => sayIn({ ar: text, zh: text, en: text, fr: text, ru: text, es: text }, language)('text', { kind: 'of', name });
  test.each(['ITU-T Y.3800', '2026-04', '+41 22', 'ETSI, ISO', 'МСЭ'])('%s', (name) => expect([say('ar', name), say('fr', name)]).toEqual([`من \u2068${name}\u2069`, `من ${name}`]));
  test.each(['الاتحاد', '8', '10:30', 'https://example.org/a', '\u2068ISO\u2069'])('but not %s', (name) => expect(say('ar', name)).toBe(`من ${name}`));
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../kit/languages.js';
import { sayIn } from '../../../kit/words.js';
import { FINDING_KINDS } from './finding.js';
import { CHECK_MESSAGES, sayFinding } from './say.js';

const source = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8'));

/** The quoted words on the lines that give a finding its code. */
const codesIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /\bcode\b(?::| =)|\black\('|\bstuck\(letter/.test(line))
    .flatMap((line) => [
      ...line.replace(/.*?(?=\bcode\b|\black\(|\bstuck\()/, '').matchAll(/'([a-z]+[A-Z]\w+|typo|mistranslation)'/g),
    ])
    .map((match) => match[1] as string);

describe('words of findings', () => {
  it('have the same keys in six languages', () => {
    for (const language of LANGUAGES)
      expect(Object.keys(CHECK_MESSAGES[language])).toEqual(Object.keys(CHECK_MESSAGES.en));
  });

  it('name every kind', () => {
    expect(FINDING_KINDS.filter((kind) => !CHECK_MESSAGES.en[`checks.kind.${kind}`])).toEqual([]);
  });

  it('are there for every code that a check says', () => {
    const codes = [...new Set([...source('./'), ...source('../compare/')].flatMap(codesIn))];
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !CHECK_MESSAGES.en[`checks.${code}`])).toEqual([]);
  });

  it('are well-formed messages with the same values', () => {
    const valuesOf = (message: string) => [
      ...new Set([...message.matchAll(/\{(\w+)/g)].map((match) => match[1] as string)),
    ];
    for (const language of LANGUAGES) {
      const say = sayIn(CHECK_MESSAGES, language);
      for (const [key, message] of Object.entries(CHECK_MESSAGES[language])) {
        const known = valuesOf(CHECK_MESSAGES.en[key] as string);
        expect(valuesOf(message).filter((value) => !known.includes(value))).toEqual([]);
        expect(say(key, Object.fromEntries(known.map((value) => [value, 1])))).not.toContain('{');
      }
    }
  });
});

describe('a finding that names an edition', () => {
  const finding = (params: Record<string, string>, code = 'editionsDiffer') => ({ message: { code, params } }) as never;

  it.each([
    ['en', 'place: this edition says Geneva, the French edition says Paris.'],
    ['fr', "lieu : cette édition indique Geneva, l’édition française indique Paris."],
    ['es', 'lugar: esta edición dice Geneva; la edición francesa dice Paris.'],
    ['ru', 'место: здесь Geneva, в издании на французском языке – Paris.'],
    ['zh', '地点：本版为Geneva，法文版为Paris。'],
    ['ar', 'المكان: تقول هذه الطبعة \u2068Geneva\u2069 وتقول الطبعة الفرنسية \u2068Paris\u2069.'],
  ] as const)('says its language in words: %s', (language, words) => {
    const say = sayIn(CHECK_MESSAGES, language);
    expect(sayFinding(finding({ fact: 'place', found: 'Geneva', expected: 'Paris', from: 'fr' }), say)).toBe(words);
  });

  it('says several languages, and deadlines, in words', () => {
    const say = sayIn(CHECK_MESSAGES, 'en');
    expect(sayFinding(finding({ value: 'a@itu.int', lacking: 'fr, ru' }, 'mailboxOnlyHere'), say)).toBe(
      'The mailbox a@itu.int stands here and is missing from other editions: French, Russian.',
    );
    const dates = { found: 'registration 2022-05-06', expected: 'contributions 2022-05-02, registration 2022-05-04' };
    expect(sayFinding(finding({ fact: 'deadlines', from: 'es', ...dates }), say)).toBe(
      'deadlines: this edition says registration 6 May 2022, the Spanish edition says contributions 2 May 2022; registration 4 May 2022.',
    );
  });
});

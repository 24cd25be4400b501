import { expect, test } from 'vitest';
import { LANGUAGES } from '../kit/languages.js';
import { sayIn } from '../kit/words.js';
import { paperMessages } from './messages.js';

const values = {
  name: 'a.docx',
  kind: 'PNG',
  limit: 50,
  at: 7,
  pages: 3,
  page: 2,
  seconds: 8,
  megabytes: 700,
  reason: 'EACCES',
  platform: 'linux',
};

test.each(LANGUAGES)('every refusal can be said in %s, with the same values', (language) => {
  const keys = Object.keys(paperMessages.en);
  expect(Object.keys(paperMessages[language])).toEqual(keys);
  const say = sayIn(paperMessages, language);
  const named = (text: string | undefined): string[] =>
    [...new Set([...(text ?? '').matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] as string))]
      .filter((key) => key in values)
      .sort();
  for (const key of keys) {
    expect(say(key, values)).not.toMatch(/[{}]/);
    expect(named(paperMessages[language][key])).toEqual(named(paperMessages.en[key]));
  }
});

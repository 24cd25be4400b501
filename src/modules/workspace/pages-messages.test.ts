import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { type Catalogue, joinCatalogues, sayIn } from '../../kit/words.js';
import { httpMessages } from '../../http/messages.js';
import { pagesMessages as groups } from '../groups/pages-messages.js';
import { pagesMessages as journal } from '../journal/pages-messages.js';
import { pagesMessages as meetings } from '../meetings/pages-messages.js';
import { pagesMessages as search } from '../search/pages-messages.js';
import { pagesMessages as workspace } from './pages-messages.js';

const whole: Catalogue = joinCatalogues([httpMessages, groups, journal, meetings, search, workspace]);
/** The names of the values that a message takes, plurals included. */
function values(text: string): string[] {
  const named = (elements: readonly unknown[]): string[] =>
    (elements as { type: number; value: string; options?: Record<string, { value: unknown[] }> }[]).flatMap((one) => [
      ...(one.type === 0 || one.type === 7 ? [] : [one.value]),
      ...Object.values(one.options ?? {}).flatMap((option) => named(option.value)),
    ]);
  return [...new Set(named(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()))].sort();
}

const keys = Object.keys(whole.en).sort();

test('every page has its words in all six languages', () => {
  expect(keys.length).toBeGreaterThan(150);
  for (const language of LANGUAGES) expect([language, Object.keys(whole[language]).sort()]).toEqual([language, keys]);
});

test('a message takes the same values in every language, and no language leaves one empty', () => {
  for (const key of keys)
    for (const language of LANGUAGES) {
      expect(whole[language][key]).not.toBe('');
      expect([language, key, values(whole[language][key] as string)]).toEqual([language, key, values(whole.en[key] as string)]);
    }
});

test('every message can be said with every plural', () => {
  const given = { group: 'G', name: 'N', from: 'F', to: 'T', parent: 'P', number: 2, state: 'S', source: 'X', words: 'W', what: 'W', month: 'M', period: 'P', line: 3, language: 'L', code: 'C', id: 'I', move: 'M', by: 'B', megabytes: 1 };
  for (const language of LANGUAGES) {
    const say = sayIn(whole, language);
    for (const key of keys) for (const count of [0, 1, 2, 3, 11, 21, 100]) expect(say(key, { ...given, count, days: count })).not.toContain('{');
  }
});

test('every key that a page names has words', () => {
  const modules = join(import.meta.dirname, '..');
  const rooms = ['groups', 'meetings', 'search', 'journal', 'workspace'].map((name) => join(modules, name));
  const sources = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name)).map((name) => readFileSync(join(room, name), 'utf8')));
  const named = sources.flatMap((text) => [...text.matchAll(/'((?:groups|meetings|search|journal)\.pages\.[\w.]+|workspace\.[\w.]+)'/g)].map((found) => found[1] as string));
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((key) => !(key in whole.en))).toEqual([]);
});

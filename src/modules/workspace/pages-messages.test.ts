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
const keys = Object.keys(whole.en).sort();

// That the words are complete, and take the same values, is kept by test/words.test.ts.
test('every message can be said with every plural', () => {
  const given = { group: 'G', name: 'N', from: 'F', to: 'T', parent: 'P', number: 2, state: 'S', source: 'X', value: 'V', words: 'W', what: 'W', month: 'M', period: 'P', line: 3, language: 'L', code: 'C', id: 'I', move: 'M', by: 'B', megabytes: 1, numbers: 'N', languages: 'L', unit: 'weeks', amount: 2, scope: 'X', body: 'B' };
  for (const language of LANGUAGES) {
    const say = sayIn(whole, language);
    for (const key of keys) for (const count of [0, 1, 2, 3, 11, 21, 100]) expect(say(key, { ...given, count, days: count })).not.toContain('{');
  }
});

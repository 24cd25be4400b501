import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinCatalogues, sayIn } from '../../kit/words.js';
import { historyRow, withoutPersons } from './history-row.js';
import { pagesMessages } from './pages-messages.js';
import type { JournalRowShown } from './shapes.js';

const catalogue = joinCatalogues([pagesMessages]);
const row: JournalRowShown = {
  id: '1',
  at: '2026-11-21T09:00:00.000Z',
  who: 'A. Secretary',
  capacity: 'secretariat',
  event: 'group.termsSet',
  thing: { kind: 'terms', id: '2' },
  detail: { version: 2, language: 'fr', on: '2026-02-01', title: { en: 'Scope', fr: 'Portée' }, hidden: 'not said', nested: { deep: [] } },
};

test('a row says what happened, with days written out and texts in the reader’s language', () => {
  expect(historyRow(row, sayIn(catalogue, 'en'))).toEqual({
    at: row.at,
    who: 'A. Secretary',
    capacity: 'secretariat',
    what: 'Terms of reference set',
    detail: 'Version 2 · Language: French · Scope · Date: 1 February 2026',
  });
  expect(historyRow(row, sayIn(catalogue, 'zh')).detail).toBe('第2版 · 语文：法语 · Scope · 日期：2026年2月1日');
});

test('an event without words stands by its name', () => {
  expect(historyRow({ ...row, event: 'thing.happened', capacity: 'Chair of X', detail: {} }, sayIn(catalogue, 'en'))).toMatchObject({ what: 'thing.happened', capacity: 'Chair of X', detail: null });
});

test('the public is told the capacity, not the person', () => {
  const history = { rows: [row], after: null };
  expect(withoutPersons(history, ['anyone']).rows[0]).toMatchObject({ who: null, capacity: 'secretariat' });
  expect(withoutPersons(history, ['anyone', 'reader'])).toEqual(history);
});

test('every event that an action tells has words', () => {
  const modules = join(import.meta.dirname, '..');
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name) && !/\.test\./.test(name));
  const told = files.flatMap((name) => [...readFileSync(join(modules, name), 'utf8').matchAll(/emit\(\{\s*name: '(\w+\.\w+)'/g)].map((found) => found[1] as string));
  expect(told.length).toBeGreaterThan(15);
  // A module says its own events, or the journal does.
  const english = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((name) => /messages.(?:\w+\.)?en\.json$/.test(name));
  const words = new Set(english.flatMap((name) => Object.keys(JSON.parse(readFileSync(join(modules, name), 'utf8')))));
  expect([...new Set(told)].filter((event) => !words.has(`journal.events.${event}`))).toEqual([]);
});

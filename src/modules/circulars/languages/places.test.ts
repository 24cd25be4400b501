import { expect, test } from 'vitest';
import { PLACE_ROWS } from './places-list.js';

test('no name stands for two places of a language', () => {
  const rows = PLACE_ROWS.trim().split('\n').map((row) => row.split('|'));
  const shared = [0, 3, 4, 5, 6, 7].flatMap((column) => {
    const names = rows.flatMap((row) => (row[column] ?? '').split('/'));
    return names.filter((name, at, all) => name !== '' && all.indexOf(name) !== at);
  });
  expect([rows.length > 250, shared]).toEqual([true, []]);
});

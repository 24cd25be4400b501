// A view and its address: filters are chosen and taken away, and what is no filter is left out.

import { expect, test } from 'vitest';
import { togglerOf, viewFrom } from './view.js';

const query = (text: string) => new URLSearchParams(text);

test('a value is chosen beside others, and taken away again', () => {
  const toggled = togglerOf(query('q=key+lock&body=ISO&after=x'), 'sdo');
  expect([toggled('ITU'), toggled('ISO')]).toEqual(['?q=key+lock&body=ISO&body=ITU', '?q=key+lock']);
  expect(togglerOf(query(''), 'keyword')('5G & more')).toBe('?topic=5G%20%26%20more');
  expect(togglerOf(query('topic=a'), 'keyword')('a')).toBe('?');
});

test('what the address says of filters is read, and nonsense is left out', () => {
  const { filters, sort, words } = viewFrom(query('q= y3800 &body=ITU&body=ISO&status=published&status=nonsense&ics=35.030&ics=x&from=1500&to=2024&sort=up'));
  expect({ filters, sort, words }).toEqual({
    filters: { sdo: ['ITU', 'ISO'], status: ['published'], committee: [], ics: ['35.030'], keyword: [], listing: [], yearFrom: null, yearTo: 2024 },
    sort: 'relevance',
    words: 'y3800',
  });
});

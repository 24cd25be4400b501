import { expect, test } from 'vitest';
import { STATUSES } from '../catalogue/index.js';
import { statusOf } from './roadmap.js';

test('every status of the catalogue has its own on a roadmap, and what is not stated none', () => {
  expect(Object.fromEntries(STATUSES.map((status) => [status, statusOf(status)]))).toEqual({
    published: 'published',
    under_development: 'underDevelopment',
    draft: 'underDevelopment',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
    deleted: 'withdrawn',
    unknown: null,
  });
});

// The index is made in small pieces of work: who asks for a page meanwhile is answered before it has been made.

import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { importRecords, makeIndex } from './actions.js';
import { searchCatalogue } from './reads.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();

test('a page is answered while the index is made, and what was made is found', async () => {
  const ctx = await aCtx();
  const words = Array.from({ length: 1_200 }, (_, n) => `w${(n * 7919).toString(36)}x`);
  const records = Array.from({ length: 1_200 }, (_, n) => aRecord(`ISO ${70_000 + n}:2020`, { titles: { en: `Widget ${words.slice(n % 1_100, (n % 1_100) + 60).join(' ')}` } }));
  await importRecords(ctx, { name: 'widgets', format: 'jsonl', rows: rowsOf(records), index: false });
  const visitor = await aVisitor();
  const order: string[] = [];
  const made = makeIndex(ctx).then(() => order.push('index'));
  for (let n = 0; n < 3; n++) await visitor.get('/healthz').then((answer) => order.push(`page ${answer.status}`));
  await made;
  expect(order).toEqual(['page 200', 'page 200', 'page 200', 'index']);
  expect((await searchCatalogue(ctx.db, { words: 'widgets', language: 'en', filters: {}, sort: 'relevance' })).total).toBe(1_200);
});
